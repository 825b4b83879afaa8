import { type Taught, taught } from "../../support/intake.js";

let seed: Taught;
beforeAll(async () => {
  seed = await taught();
});

test.each([
  ["hoe laat gaat de milieustraat open", "inwoner"],
  ["mijn paspoort is verlopen, kan ik morgen een afspraak maken", "inwoner"],
  ["ik krijg al twee maanden mijn loon niet van mijn baas, wat kan ik doen", "werknemer"],
  ["ik zoek werk als heftruckchauffeur, hebben jullie een baan voor mij", "werkzoekende"],
  ["voor mijn profielwerkstuk wil ik iemand van de gemeente interviewen", "scholier-of-student"],
])("it is not for this desk, and whose it is: %s: %s", async (text, audience) => {
  const { needs, elsewhere } = await seed.understood(text);
  expect([needs, elsewhere?.audience.slug]).toEqual([[], audience]);
});

test.each(["🙂🙂🙂", "?", "ok", "asdfghjkl"])("there is no question in %s", async (text) => {
  expect((await seed.understood(text)).needs).toEqual([]);
});

test.each([
  "<script>alert(1)</script><b>vacature</b>",
  'name:* AND (bank OR "krediet"~2) \\ /x/ [a TO b]',
  "de het een en of maar want",
  "هل يمكنني فتح مطعم؟ 我想开一家餐馆",
  "Can I get a loan for my company? The bank refused.",
  "\u0000\u0007\uD800 bank",
  "constructor __proto__ toString hasOwnProperty",
  `${"bank ".repeat(1000)}`,
  "a".repeat(5000),
  `${"<".repeat(2500)}${"in ".repeat(800)}`,
])("nothing that is typed makes it fail", async (text) => {
  const { needs, elsewhere } = await seed.understood(text);
  for (const { score } of needs) expect(score).toBeGreaterThan(0);
  expect(needs.length > 0 && elsewhere !== null).toBe(false);
});
