import { answer, refusal } from "../support/api.js";

const EVIDENCE = `query ($id: ID!, $first: Int, $after: String) {
  evidence(id: $id, first: $first, after: $after) {
    totalCount entity { id } pageInfo { hasNextPage endCursor }
    nodes { id sentence predicate outgoing object { id } datasets sources { label document firstLine lastLine } }
  }
}`;

test("the first statement is the entity's own record, with document and lines", async () => {
  const { evidence } = await answer(EVIDENCE, { id: "partnership-ijmond-raad", first: 1 });
  expect(evidence.nodes).toEqual([
    {
      id: "IS",
      sentence: expect.stringMatching(/^IJmond raad: /),
      predicate: "IS",
      outgoing: true,
      object: null,
      datasets: ["grensverleggende-samenwerking"],
      sources: expect.arrayContaining([
        { label: "Grensverleggende samenwerking (2015), regel 85", document: "document-grensverleggende-samenwerking", firstLine: 85, lastLine: 85 },
      ]),
    },
  ]);
});

test("what several datasets say of a gemeente is said to come from all of them", async () => {
  const { evidence } = await answer(EVIDENCE, { id: "GM0193", first: 100 });
  const within = evidence.nodes.filter(({ predicate, outgoing }: { predicate: string; outgoing: boolean }) => predicate === "CONTAINS" && !outgoing);
  expect(within.map(({ object, sentence }: { object: { id: string }; sentence: string }) => [object.id, sentence])).toEqual([
    ["region-overijssel", "Overijssel bevat Zwolle."],
    ["region-zwolle", "Regio Zwolle bevat Zwolle."],
  ]);
});

test("all pages together hold every statement once", async () => {
  const seen: string[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const { evidence } = await answer(EVIDENCE, { id: "programme-mkb-doorgaan", first: 25, after });
    seen.push(...evidence.nodes.map(({ id, outgoing }: { id: string; outgoing: boolean }) => `${id} ${outgoing}`));
    total = evidence.totalCount;
    after = evidence.pageInfo.hasNextPage ? evidence.pageInfo.endCursor : null;
  } while (after);
  expect(seen.length).toBe(total);
  expect(new Set(seen).size).toBe(total);
});

test("every statement about MKBDoorgaan has a source", async () => {
  const { evidence } = await answer(EVIDENCE, { id: "programme-mkb-doorgaan", first: 100 });
  expect(evidence.nodes.filter(({ sources }: { sources: unknown[] }) => sources.length === 0)).toEqual([]);
});

test("what does not exist has no evidence", async () => {
  expect((await refusal(EVIDENCE, { id: "programme-mkb-doorgan" })).code).toBe("NOT_FOUND");
});

test("an absence and a wish are not read as facts", async () => {
  const { evidence } = await answer(EVIDENCE, { id: "programme-mkb-doorgaan", first: 100 });
  const sentences: string[] = evidence.nodes.map(({ sentence }: { sentence: string }) => sentence);
  expect(sentences).toContain("MKB Doorgaan – Nederland (gewenst) is een werkgebied van MKB Doorgaan.");
  expect(sentences).toContain("MKB Doorgaan – Flevoland is een werkgebied van MKB Doorgaan.");
});

test("of a figure the number is said", async () => {
  const { figures } = await answer('{ figures: figureRecords(where: { metric: { eq: "bereikte-ondernemers" }, value: { eq: 1100 } }) { id } }');
  const { evidence } = await answer(EVIDENCE, { id: figures[0].id, first: 1 });
  expect(evidence.nodes[0].sentence).toContain("1100 ondernemers");
});
