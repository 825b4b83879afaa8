import { answer, refusal } from "../support/api.js";

const ASK = `query ($question: String, $need: ID, $region: ID, $answers: [SignalAnswer!], $first: Int) {
  findPartner(question: $question, need: $need, region: $region, answers: $answers, first: $first, on: "2026-01-01") {
    offTopic explanation totalCount whiteSpot region { id name }
    needs { id score reason words signals confusedWith { id name because } need { id name } }
    place { text name region { id name } gemeente { id name } }
    placeCandidates { name gemeente { id } }
    nextQuestion { signal text separates }
    elsewhere { audience name score explanation services { id name } }
    partners { rank need name }
  }
}`;
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
const ask = async (variables: Record<string, unknown>): Promise<any> => (await answer(ASK, variables)).findPartner;

test("words become a need, a place and partners for it there", async () => {
  const { needs, place, region, partners, offTopic } = await ask({ question: "kan geen personeel krijgen in hattem", first: 3 });
  expect(needs[0]).toMatchObject({ id: "need-vacatures-vervullen", need: { name: "Vacatures vervuld krijgen" } });
  expect(needs[0].words).toContain("personeel");
  expect(place).toEqual({ text: "hattem", name: "Hattem", region: { id: "GM0244", name: "Hattem" }, gemeente: { id: "GM0244", name: "Hattem" } });
  expect([region.id, offTopic]).toEqual(["GM0244", false]);
  const byNeed = await ask({ need: needs[0].id, region: "GM0244", first: 3 });
  expect(partners).toEqual(byNeed.partners);
});

test("two needs in one question give the partners of both, by turns", async () => {
  const question = "Ik zoek al maanden een kok en kan niemand vinden. Daarnaast wil ik een terras plaatsen, welke vergunning heb ik nodig?";
  const { needs, partners, totalCount } = await ask({ question, first: 100 });
  const both = needs.slice(0, 2).map(({ id }: { id: string }) => id);
  expect([...both].sort()).toEqual(["need-vacatures-vervullen", "need-vergunning-en-regels-regelen"]);
  const counts = await Promise.all(both.map(async (need: string) => (await ask({ need })).totalCount));
  expect(totalCount).toBe(counts[0] + counts[1]);
  expect([...new Set(partners.map(({ need }: { need: string }) => need))].sort()).toEqual([...both].sort());
  expect(partners.map(({ rank }: { rank: number }) => rank)).toEqual(partners.map((_: unknown, i: number) => i + 1));
});

test("a question of a job seeker is said to be his, with services that the graph knows for him", async () => {
  const { needs, offTopic, elsewhere, partners, explanation } = await ask({ question: "ik zoek werk als heftruckchauffeur, hebben jullie een baan voor mij" });
  expect([needs, partners, offTopic, elsewhere.audience]).toEqual([[], [], true, "werkzoekende"]);
  expect(explanation).toBe(elsewhere.explanation);
  expect(elsewhere.services.length).toBeGreaterThan(0);
});

test("the opening times of the milieustraat are no need of an entrepreneur", async () => {
  expect(await ask({ question: "hoe laat gaat de milieustraat open" })).toMatchObject({
    needs: [],
    offTopic: true,
    elsewhere: { audience: "inwoner" },
    nextQuestion: null,
  });
});

test("a name of two gemeenten asks which; the region that is sent back decides", async () => {
  const question = "camping in Bergen kan geen personeel vinden";
  const { region, placeCandidates, explanation } = await ask({ question });
  expect([region, placeCandidates.map(({ gemeente }: { gemeente: { id: string } }) => gemeente.id).sort()]).toEqual([null, ["GM0373", "GM0893"]]);
  expect(explanation).toContain('"Bergen" kan meer plaatsen zijn');
  expect(await ask({ question, region: "GM0893" })).toMatchObject({ region: { id: "GM0893" }, place: { region: { id: "GM0893" } }, placeCandidates: [] });
});

test("an answer to what is asked next narrows the needs", async () => {
  const question = "mijn bedrijf moet anders maar ik weet niet hoe";
  const { nextQuestion, needs } = await ask({ question });
  const id = nextQuestion.separates[0];
  const scoreOf = (list: { id: string; score: number }[]) => list.find((one) => one.id === id)?.score ?? 0;
  const after = await ask({ question, answers: [{ signal: nextQuestion.signal, yes: true }] });
  expect(scoreOf(after.needs)).toBeGreaterThan(scoreOf(needs));
  expect(after.needs.find((one: { id: string }) => one.id === id).signals).toContain(nextQuestion.signal);
});

test.each([
  [{}, "geef een vraag in woorden of het id van een behoefte"],
  [{ question: "de bank wil niet meer", need: "passende-financiering-vinden" }, "niet allebei"],
  [{ question: "  " }, "is leeg"],
  [{ question: "a".repeat(5001) }, "ten hoogste 5000 tekens"],
  [{ question: "bank", answers: [{ signal: "Kent alleen de eigen ban", yes: true }] }, 'Bedoelt u "Kent alleen de eigen bank"?'],
])("what cannot be asked is refused, and said why", async (variables, message) => {
  expect(await refusal(ASK, variables)).toEqual({ code: "BAD_INPUT", message: expect.stringContaining(message) });
});

test.each(["<img src=x onerror=alert(1)>", 'name:* AND ("bank"~2) \\ /x/', "🙂", "مرحبا", "de het een", "a".repeat(5000)])(
  "whatever is typed gets an answer: %s",
  async (question) => {
    expect(Array.isArray((await ask({ question })).needs)).toBe(true);
  },
);
