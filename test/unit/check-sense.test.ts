import { checkSense } from "../../src/ingest/check-sense.js";
import { describeProblem } from "../../src/ingest/problem.js";
import { contributionsIn, smallSeed } from "../support/seed-folder.js";

const PARTIES = "- { id: party-kind-banken, name: banken, lines: 4 }\n- { id: party-kind-mkb, name: mkb, broader: [party-kind-banken], lines: 4 }";

/** What makes no sense in one file of a document that tells of banks and of the mkb. */
function senseless(file: string, yaml: string, more: Record<string, string> = {}): string[] {
  const folder = smallSeed({ "agenda/party-kinds.yaml": PARTIES, [`agenda/${file}.yaml`]: yaml, ...more });
  return checkSense(contributionsIn(folder))
    .map(describeProblem)
    .filter((line) => line.includes(`agenda/${file}`));
}
const at = (file: string, message: string) => [`proef/agenda/${file}.yaml:1: ${message}`];

const SERVICE = "id: service-krediet, name: krediet, lines: 4";
const NEED = "id: need-geld, name: Geld, lines: 4";
const QUESTION = { "agenda/questions.yaml": "- { id: question-geld, name: Ik zoek geld, needs: [geld], lines: 4 }" };

test("a service needs someone who provides it", () => {
  expect(senseless("services", `- { ${SERVICE}, providers: [], noNeed: true }`)).toContain(
    at("services", "service-krediet heeft geen aanbieder; geef `providers`")[0],
  );
});

test("a service needs a need, or the word that the source names none", () => {
  expect(senseless("services", `- { ${SERVICE}, providers: [party-kind-banken] }`)).toEqual(
    at("services", "service-krediet heeft geen behoefte; geef `needs`, of `noNeed: true` als de bron er geen noemt"),
  );
  expect(senseless("services", `- { ${SERVICE}, providers: [party-kind-banken], noNeed: true }`)).toEqual([]);
});

test("a service cannot have needs and none", () => {
  const need = { "agenda/needs.yaml": `- { ${NEED}, signals: [belt, mailt] }`, ...QUESTION };
  expect(senseless("services", `- { ${SERVICE}, providers: [party-kind-banken], needs: [geld], noNeed: true }`, need)).toEqual(
    at("services", "service-krediet heeft behoeften, en `noNeed: true`; laat een van beide weg"),
  );
});

test("a hand-over goes somewhere, or is missing", () => {
  const handOver = (status: string) => `- { id: referral-geld, name: Geen krediet, asker: party-kind-mkb, status: ${status}, lines: 4 }`;
  expect(senseless("referrals", handOver("usual"))).toEqual(at("referrals", "referral-geld heeft geen `to`, en is niet `missing`"));
  expect(senseless("referrals", handOver("missing"))).toEqual([]);
});

test("an amount has a currency", () => {
  const paid = (more: string) => `- { id: funding-geld, name: Krediet, payers: [party-kind-banken], amount: 5, basis: total${more}, lines: 4 }`;
  expect(senseless("fundings", paid(""))).toEqual(at("fundings", "funding-geld heeft een bedrag zonder `currency`"));
  expect(senseless("fundings", paid(", currency: EUR"))).toEqual([]);
});

test("a need has two signals and a question that points to it", () => {
  expect(senseless("needs", `- { ${NEED}, signals: [belt] }`)).toEqual([
    ...at("needs", "need-geld heeft minder dan twee `signals`"),
    ...at("needs", "need-geld heeft geen vraag (`questions`) die ernaar wijst"),
    ...at("needs", "need-geld staat op zichzelf: niets verwijst ernaar, en het verwijst naar niets"),
  ]);
  expect(senseless("needs", `- { ${NEED}, signals: [belt, mailt] }`, QUESTION)).toEqual([]);
});

test("a gemeente lies in one provincie", () => {
  const kinds = { "vocabulary/more/concepts.yaml": "- { id: region-kind-provincie, scheme: region-kind, name: Provincie }" };
  const regions = (...containing: string[]) =>
    [
      "- { id: GM0193, name: Zwolle, kind: gemeente, lines: 4 }",
      ...containing.map((name) => `- { id: region-${name}, name: ${name}, kind: provincie, contains: [GM0193], lines: 4 }`),
    ].join("\n");
  expect(senseless("regions", regions("overijssel"), kinds)).toEqual([]);
  expect(senseless("regions", regions("overijssel", "drenthe"), kinds)).toEqual(at("regions", "GM0193 ligt in 2 provincies; verwacht er een"));
});

test("what nothing refers to, and refers to nothing, is said", () => {
  expect(senseless("organisations", "- { id: organisation-alleen, name: Alleen, lines: 4 }")).toEqual(
    at("organisations", "organisation-alleen staat op zichzelf: niets verwijst ernaar, en het verwijst naar niets"),
  );
});
