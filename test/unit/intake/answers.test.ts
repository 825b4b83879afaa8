import { type Taught, taught } from "../../support/intake.js";
import { PAIRS } from "./pairs.js";

let seed: Taught;
beforeAll(async () => {
  seed = await taught();
});

test.each(PAIRS)("%s / %s: each on its own side", async (one, other, first, second) => {
  for (const [text, own, rival] of [
    [first, one, other],
    [second, other, one],
  ] as const) {
    const needs = await seed.needs(text);
    expect([text, needs.indexOf(own) >= 0 && (needs.indexOf(rival) < 0 || needs.indexOf(own) < needs.indexOf(rival))]).toEqual([text, true]);
  }
});

test("there is a pair for every two needs that are taken for each other", () => {
  const known = seed.graph.needs.flatMap(({ id, confusedWith }) =>
    confusedWith.map((other) =>
      [id, other.id]
        .map((one) => one.replace("need-", ""))
        .sort()
        .join(" "),
    ),
  );
  expect([...new Set(PAIRS.map(([one, other]) => [one, other].sort().join(" ")))].sort()).toEqual([...new Set(known)].sort());
});

test.each([
  [
    "Ik zoek al maanden een kok en kan niemand vinden. Daarnaast wil ik een terras plaatsen, welke vergunning heb ik nodig?",
    ["vacatures-vervullen", "vergunning-en-regels-regelen"],
  ],
  [
    "De bank heeft mijn lening afgewezen terwijl de orders er zijn. En verder is gisteren onze mail gehackt, iedereen gebruikt hetzelfde wachtwoord.",
    ["digitaal-weerbaar-worden", "kansrijk-maar-afgewezen"],
  ],
])("two needs in one question are both heard: %s", async (text, needs) => {
  const found = await seed.understood(text);
  expect(found.count).toBe(2);
  expect(
    found.needs
      .slice(0, 2)
      .map(({ need }) => need.id.replace("need-", ""))
      .sort(),
  ).toEqual(needs);
});

const VAGUE = "mijn bedrijf moet anders maar ik weet niet hoe";

test("what is asked next is a signal of one of the probable needs, and tells them apart", async () => {
  const { needs, next } = await seed.understood(VAGUE);
  const probable = needs.map(({ need }) => need.id);
  expect(probable.length).toBeGreaterThan(1);
  const owner = seed.graph.needs.find(({ signals }) => signals.includes(next?.signal ?? ""));
  expect(probable).toContain(owner?.id);
  expect(next?.separates[0]).toBe(owner?.id);
  expect(next?.text).toBe(`Klopt dit voor de ondernemer: "${next?.signal}"?`);
});

test("a yes makes the need of that signal more probable, a no less, and it is not asked again", async () => {
  const { next } = await seed.understood(VAGUE);
  const signal = next?.signal ?? "";
  const id = next?.separates[0];
  const chance = async (answers: { signal: string; yes: boolean }[]) =>
    (await seed.understood(VAGUE, { answers })).needs.find(({ need }) => need.id === id)?.score ?? 0;
  expect(await chance([{ signal, yes: true }])).toBeGreaterThan(await chance([]));
  expect(await chance([{ signal, yes: false }])).toBeLessThan(await chance([]));
  expect((await seed.understood(VAGUE, { answers: [{ signal, yes: false }] })).next?.signal).not.toBe(signal);
});

test("the order of the answers makes no difference", async () => {
  const [one, other] = seed.graph.needs[0]?.signals ?? [];
  const answers = [
    { signal: one ?? "", yes: true },
    { signal: other ?? "", yes: false },
  ];
  const scores = async (list: typeof answers) => (await seed.understood(VAGUE, { answers: list })).needs.map(({ need, score }) => [need.id, score.toFixed(9)]);
  expect(await scores(answers)).toEqual(await scores([...answers].reverse()));
});
