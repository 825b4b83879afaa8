import { type Taught, taught } from "../../support/intake.js";
import { MESSAGES } from "./messages.js";

let seed: Taught;
beforeAll(async () => {
  seed = await taught();
});

test("the messages below reach every need of the vocabulary, each by two", () => {
  const ids = seed.graph.needs.map(({ id }) => id.replace("need-", ""));
  expect(Object.keys(MESSAGES).sort()).toEqual(ids.sort());
});

test.each(Object.entries(MESSAGES).flatMap(([need, messages]) => messages.map((message) => [message, need] as const)))("%s: %s", async (message, need) => {
  expect((await seed.needs(message)).slice(0, 3)).toContain(need);
});

test("a need comes with the words that led to it, and what it is taken for", async () => {
  const { needs } = await seed.understood("de bank heeft mijn krediet afgewezen terwijl de orders er liggen");
  const [first] = needs;
  expect(first?.need.id).toBe("need-kansrijk-maar-afgewezen");
  expect(first?.words).toEqual(expect.arrayContaining(["bank", "afgewezen"]));
  expect(first?.need.confusedWith.map(({ id }) => id)).toContain("need-passende-financiering-vinden");
});

test("probabilities go down along the list and do not add up to more than one", async () => {
  const { needs } = await seed.understood("ik wil iets met mijn bedrijf maar weet niet goed wat");
  const scores = needs.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(scores.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1);
});

test("the same question always comes to the same", async () => {
  const question = "kan geen personeel krijgen in hattem";
  expect(await seed.understood(question)).toEqual(await seed.understood(question));
});
