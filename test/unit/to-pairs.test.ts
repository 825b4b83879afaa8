import type { Found } from "../../src/questions/common/fact.js";
import { type PairRows, toPairs } from "../../src/questions/overlapping-pairs/to-pairs.js";

const found = (id: string, more: Partial<Found> = {}): Found => ({ __typename: "Organisation", id, name: id, aliases: [], citations: [], ...more });
const nowhere = { find: () => undefined };
const seen = { observedEarliest: "2026-01-01", observedLatest: "2026-12-31" };
const side = (place: number, id: string, more: Partial<PairRows["sides"][number]> = {}) => ({
  place,
  partnership: found(id, seen),
  themes: [],
  links: [],
  ...more,
});
const seat = (place: number, status = "member", more = {}) => ({ place, facts: [{ status, citations: [], ...seen, ...more }] });
const party = (id: string, at: PairRows["parties"][number]["at"], more: Partial<PairRows["parties"][number]> = {}) => ({
  party: found(id),
  isKind: false,
  gemeente: null,
  at,
  ...more,
});

function pairOf(sides: PairRows["sides"], parties: PairRows["parties"]) {
  const [pair] = toPairs({ pairs: [[0, 1]], sides, parties }, "2026-06-01", nowhere);
  if (!pair) throw new Error("expected a pair");
  return pair;
}

test("who was only asked makes the pair possible, not certain", () => {
  const sides = [side(0, "Raad"), side(1, "Tafel")];
  expect(pairOf(sides, [party("KVK", [seat(0), seat(1)])]).certainty).toBe("CERTAIN");
  expect(pairOf(sides, [party("KVK", [seat(0), seat(1, "asked")])]).certainty).toBe("POSSIBLE");
});

test("who is a member beside being asked is as certain as the membership", () => {
  const twice = { place: 1, facts: [...seat(1, "asked").facts, ...seat(1).facts] };
  expect(pairOf([side(0, "Raad"), side(1, "Tafel")], [party("KVK", [seat(0), twice])]).certainty).toBe("CERTAIN");
});

test("a partnership that takes part in the other is said to", () => {
  const pair = pairOf([side(0, "Pact"), side(1, "Overleg")], [party("KVK", [seat(0), seat(1)]), party("Pact", [seat(1)])]);
  expect([pair.links, pair.explanation]).toEqual([
    ["MEMBER_OF"],
    "De enige bekende deelnemer van Pact, KVK, doet ook mee aan Overleg, dat er 2 heeft. Pact doet zelf mee aan Overleg.",
  ]);
});

test("a theme that both have is shared", () => {
  const sides = [side(0, "Raad", { themes: [found("theme-wonen"), found("theme-geld")] }), side(1, "Tafel", { themes: [found("theme-geld")] })];
  expect(pairOf(sides, [party("KVK", [seat(0), seat(1)])]).sharedThemes.map(({ id }) => id)).toEqual(["theme-geld"]);
});

test("a kind of party that both name is told, counts for each, and is not shared", () => {
  const pair = pairOf([side(0, "raad"), side(1, "Tafel")], [party("KVK", [seat(0), seat(1)]), party("banken", [seat(0), seat(1)], { isKind: true })]);
  expect(pair.parties).toEqual({ shared: 1, onlyFirst: 1, onlySecond: 1, jaccard: 1 / 3, nesting: "CROSSING" });
  expect(pair.sharedKinds.map(({ id }) => id)).toEqual(["banken"]);
  expect(pair.explanation).toBe(
    "Raad (2 deelnemers) en Tafel (2) hebben één deelnemer gemeen: KVK. Allebei noemen ze ook banken; of het om dezelfde gaat, zegt de bron niet.",
  );
});

test("of more than five shared parties the gemeenten are counted, not all named", () => {
  const six = ["a", "b", "c", "d", "e", "f"].map((id, i) => party(id, [seat(0), seat(1)], i < 2 ? { gemeente: found(`GM${i}`) } : {}));
  expect(pairOf([side(0, "Raad"), side(1, "Tafel")], [...six, party("g", [seat(0)])]).explanation).toBe(
    "Alle 6 deelnemers van Tafel, waarvan 2 gemeenten, doen ook mee aan Raad, dat er 7 heeft.",
  );
});
