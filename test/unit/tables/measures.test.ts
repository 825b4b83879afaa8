import "reflect-metadata";
import { Participation } from "../../../src/questions/common/participation.types.js";
import { congruenceOf, congruenceValue } from "../../../src/questions/congruence/congruence.measure.js";
import { countGemeenten, countParties, tally } from "../../../src/questions/drukte/drukte.count.js";
import { certainAmong, meetingPairs, sharedBy } from "../../../src/questions/gemeente-pairs/gemeente-pairs.measure.js";
import { changed } from "../../../src/questions/what-if/change.js";
import { arrangementsOf } from "../../../src/tables/arrangements.js";
import { tablesOfArea } from "../../../src/tables/at-tables.js";
import { doublingPairs } from "../../../src/tables/doubling.js";
import { closePairs } from "../../../src/tables/pairs.js";
import { type Selection, seat } from "../../../src/tables/seating.js";
import { countryOf } from "../../support/country.js";

const SELECTION: Selection = { on: "2020-01-01", participation: Participation.WITH_SUCCESSION, kinds: null, themes: null, datasets: null };

describe("congruence", () => {
  test("is 1 when there is one regeling, however many are in it", () => {
    const country = countryOf(["a", "b", "c"], { gr: ["a", "b", "c"] });
    const arrangements = arrangementsOf(seat(country, SELECTION));
    expect(congruenceOf(country.area("a"), arrangements)).toMatchObject({ value: 1, sharedTotal: 2 });
  });

  test("a regeling of one's own lowers it: nobody recurs there", () => {
    const country = countryOf(["a", "b"], { gr: ["a", "b"], alone: ["a", "waterschap"] });
    const arrangements = arrangementsOf(seat(country, SELECTION));
    expect([congruenceOf(country.area("a"), arrangements).value, congruenceOf(country.area("b"), arrangements).value]).toEqual([0.5, 1]);
  });

  test("is not there for who shares nothing, and for who shares with nobody", () => {
    const country = countryOf(["a", "b"], { alone: ["a", "waterschap"] });
    const arrangements = arrangementsOf(seat(country, SELECTION));
    expect(["a", "b"].map((name) => congruenceOf(country.area(name), arrangements).value)).toEqual([null, null]);
  });

  test("counted for many at once it is the same", () => {
    const country = countryOf(["a", "b", "c", "d"], { x: ["a", "b"], y: ["a", "b", "c"], z: ["a", "d"], alone: ["a"] });
    const arrangements = arrangementsOf(seat(country, SELECTION));
    for (const name of ["a", "b", "c", "d"]) {
      expect(congruenceValue(country.area(name), arrangements)).toBeCloseTo(congruenceOf(country.area(name), arrangements).value ?? Number.NaN, 12);
    }
  });
});

describe("who sits where", () => {
  const carried = { id: "b", carriedOver: true };

  test("what was taken over counts with succession, and not directly", () => {
    const country = countryOf(["a", "b"], { gr: ["a", carried] });
    const parties = (participation: Participation) => seat(country, { ...SELECTION, participation }).tables[0]?.seated.map(({ party }) => party.id);
    expect([parties(Participation.WITH_SUCCESSION), parties(Participation.DIRECT)]).toEqual([["a", "b"], ["a"]]);
  });

  test("who is named itself as well is not carried over", () => {
    const [table] = seat(countryOf(["b"], { gr: ["b", carried] }), SELECTION).tables;
    expect(table?.seated).toEqual([expect.objectContaining({ carriedOver: false })]);
  });

  test("who is absent does not sit, who is asked sits possibly", () => {
    const country = countryOf(["a", "b"], {
      gr: [
        { id: "a", status: "absent" },
        { id: "b", status: "asked" },
      ],
    });
    expect(seat(country, SELECTION).tables[0]?.seated).toEqual([expect.objectContaining({ certain: false, party: expect.objectContaining({ id: "b" }) })]);
  });

  test("kinds, themes and datasets select, and what has no theme is counted", () => {
    const country = countryOf(["a"], { x: ["a"], y: ["a"], z: ["a"] }, { x: { themes: ["wonen"] }, y: { kind: "board" } });
    const ids = (selection: Partial<Selection>) => seat(country, { ...SELECTION, ...selection }).tables.map(({ table }) => table.id);
    expect([ids({ kinds: ["board"] }), ids({ themes: ["wonen"] }), ids({ datasets: ["elders"] })]).toEqual([["y"], ["x"], []]);
    expect(seat(country, { ...SELECTION, themes: ["wonen"] }).withoutTheme).toBe(2);
  });
});

describe("pairs", () => {
  test("share at least so much of all their parties, each pair once", () => {
    const { tables } = seat(countryOf(["a", "b", "c"], { x: ["a", "b"], y: ["a", "b", "c"], z: ["c"] }), SELECTION);
    const pairs = (least: number) => closePairs(tables, least).map(({ first, second, shared, jaccard }) => [first.table.id, second.table.id, shared, jaccard]);
    expect(pairs(0)).toEqual([
      ["x", "y", 2, 2 / 3],
      ["y", "z", 1, 1 / 3],
    ]);
    expect(pairs(0.5)).toEqual([["x", "y", 2, 2 / 3]]);
  });

  test("double only on one theme, certainly only when all of it is certain", () => {
    const theme = { themes: ["zorg"] };
    const sitting = { x: ["a", "b"], y: ["a", { id: "b", status: "asked" }], other: ["a", "b"] };
    const pairs = doublingPairs(seat(countryOf(["a", "b"], sitting, { x: theme, y: theme, other: { themes: ["wonen"] } }), SELECTION));
    expect(pairs.map(({ first, second, certain }) => [first.table.id, second.table.id, certain])).toEqual([["x", "y", false]]);
  });
});

test("tables, participations and meetings are each counted once", () => {
  const country = countryOf(["a", "b", "c"], { x: ["a", "b"], y: ["a", "b", "c"], z: ["c", "waterschap"] });
  const seating = seat(country, SELECTION);
  const all = new Set(country.areaById.values());
  expect(countGemeenten(seating, new Set(seating.tables), all)).toEqual({ participations: 6, pairs: 3 });
  expect(countParties(seating.tables).map(({ party, tables }) => [party.id, tables])).toEqual([
    ["a", 2],
    ["b", 2],
    ["c", 2],
    ["waterschap", 1],
  ]);
  expect(tablesOfArea(country.area("c"), seating).all.length).toBe(2);
});

describe("gemeenten that meet", () => {
  const country = countryOf(["a", "b", "c", "d"], { x: ["a", "b", "waterschap"], y: ["c", "b", "a"], z: ["c", { id: "b", status: "asked" }], alone: ["d"] });
  const arrangements = arrangementsOf(seat(country, SELECTION));
  const meeting = (names: readonly string[], least: number) =>
    meetingPairs(
      names.map((name) => country.area(name)),
      arrangements,
      least,
    );
  const brief = (names: readonly string[], least: number) => meeting(names, least).map(({ first, second, shared }) => [first.id, second.id, shared]);

  test("are each pair once, who meet most first, then by id", () => {
    expect(brief(["d", "c", "b", "a"], 1)).toEqual([
      ["a", "b", 2],
      ["b", "c", 2],
      ["a", "c", 1],
    ]);
  });

  test("meet at at least so many tables, and both are among those asked about", () => {
    expect([brief(["a", "b", "c", "d"], 2).length, brief(["a", "c", "d"], 1)]).toEqual([2, [["a", "c", 1]]]);
  });

  test("certainly only where both certainly sit", () => {
    const certain = meeting(["a", "b", "c"], 1).map((pair) => certainAmong(sharedBy(pair, arrangements), pair));
    expect(certain).toEqual([2, 1, 1]);
  });
});

test("a tally counts a table with two themes in both, and those without last", () => {
  const themed = { x: { themes: ["zorg", "wonen"] }, y: { themes: ["zorg"] } };
  const { tables } = seat(countryOf(["a"], { x: ["a"], y: ["a"], z: ["a"] }, themed), SELECTION);
  expect(tally(tables, ({ table }) => table.themes)).toEqual([
    { slug: "zorg", count: 2, certain: 2 },
    { slug: "wonen", count: 1, certain: 1 },
    { slug: null, count: 1, certain: 1 },
  ]);
});

describe("what if", () => {
  const country = countryOf(["a", "b", "c"], { x: ["a", "b"], y: ["b", "c"], z: ["a", "c"] });
  const seating = seat(country, SELECTION);
  const [x, y] = seating.tables;
  const tablesOf = (name: string, of = seating) => tablesOfArea(country.area(name), of).all.length;

  test("nothing is removed or merged, everyone sits where they sat", () => {
    const same = changed(seating, [], []);
    expect(same.tables).toEqual(seating.tables);
  });

  test("a table is removed, who sat there has one less", () => {
    const less = changed(seating, x ? [x] : [], []);
    expect(["a", "b", "c"].map((name) => tablesOf(name, less))).toEqual([1, 1, 2]);
  });

  test("two are merged, who sat at both has one less, the others as many", () => {
    const merged = changed(seating, [], x && y ? [x, y] : []);
    expect(["a", "b", "c"].map((name) => tablesOf(name, merged))).toEqual([2, 1, 2]);
    expect(merged.tables.at(-1)).toMatchObject({ table: { name: "x + y" }, seated: [{ party: { id: "a" } }, { party: { id: "b" } }, { party: { id: "c" } }] });
  });
});
