import { answer, refusal } from "../support/api.js";
import { openTestDatabase } from "../support/database.js";

const SUGGEST = `query ($text: String!, $kinds: [String!], $first: Int) {
  suggest(text: $text, kinds: $kinds, first: $first) { type name alias match }
}`;
type Suggested = { type: string; name: string; alias: string | null; match: string };
const suggest = async (text: string, more: Record<string, unknown> = {}): Promise<Suggested[]> => (await answer(SUGGEST, { text, ...more })).suggest;
const names = async (text: string, more: Record<string, unknown> = {}): Promise<string[]> => (await suggest(text, more)).map(({ name }) => name);

test("what is typed of a name is completed, in the order of the alphabet, case and accents aside", async () => {
  const boards = [
    "Economic Board Arnhem-Nijmegen",
    "Economic Board Gooi en Vechtstreek",
    "Economic board greenport Duin- en Bollenstreek",
    "Economic Board Groningen",
  ];
  const found = await names("ECONOMIC BÓARD ", { kinds: ["Partnership"], first: 5 });
  expect(found).toEqual(["Amsterdam Economic Board", ...boards]);
});

test("a thing that is known by another name says by which it was found", async () => {
  const [first] = await suggest("kvk", { kinds: ["Organisation"] });
  expect(first).toEqual({ type: "Organisation", name: "Kamer van Koophandel", alias: "KVK", match: "PREFIX" });
});

test("a word in the middle of a name is begun too, after the names that begin with it", async () => {
  const found = await suggest("fryslan", { kinds: ["gemeente"] });
  expect(found).toContainEqual({ type: "Region", name: "Noardeast-Fryslân", alias: null, match: "FUZZY" });
  expect(await suggest("fryslan", { first: 1 })).toEqual([{ type: "Region", name: "Fryslân", alias: null, match: "PREFIX" }]);
});

test.each([
  ["zwolel", "Zwolle"],
  ["Groeiversneler", "De Groeiversneller"],
  ["fodvalley", "Food Valley"],
  ["foodvalley", "Food Valley"],
  ["ijmondraad", "IJmond raad"],
  ["Gemenete Vlesen", "Gemeente Velsen"],
  ["Gemeente Zwolel", "Gemeente Zwolle"],
  ["Econmic Board Groningen", "Economic Board Groningen"],
])("%s, mistyped, is completed to %s among the first three", async (text, name) => {
  expect(await names(text, { first: 3 })).toContain(name);
});

test("kinds are types or kinds, and a text that fits nothing gets nothing", async () => {
  expect(await names("Gemeente Zwol", { kinds: ["Organisation"] })).toEqual(["Gemeente Zwolle"]);
  expect(await names("Gemeente Zwol", { kinds: ["Programme"] })).toEqual([]);
  expect(await names("qqqqqqqqqqqq")).toEqual([]);
});

test("the names of all that is begun so are those that the graph has", async () => {
  const database = openTestDatabase();
  const rows = await database.read<{ name: string }>("MATCH (o:Organisation) WHERE o.name STARTS WITH 'Gemeente A' RETURN o.name AS name");
  await database.close();
  const found = (await suggest("Gemeente A", { kinds: ["Organisation"], first: 100 })).filter(({ match, alias }) => match === "PREFIX" && alias === null);
  expect(found.map(({ name }) => name).sort()).toEqual(rows.map(({ name }) => name).sort());
});

test("the thing itself is filled in, with its sources", async () => {
  const { suggest: found } = await answer('{ suggest(text: "rabobank", first: 1) { thing { ... on Organisation { name kind sources { label } } } } }');
  expect(found).toEqual([{ thing: { name: "Rabobank", kind: "bank", sources: expect.arrayContaining([{ label: expect.any(String) }]) } }]);
});

test.each([
  [{ text: "" }, "text"],
  [{ text: "!?" }, "text"],
  [{ text: "a".repeat(501) }, "text"],
  [{ text: "a", first: 0 }, "first"],
  [{ text: "a", kinds: ["gemeent"] }, "gemeente"],
])("%j is refused, and why is said", async (variables, why) => {
  const { code, message } = await refusal(SUGGEST, variables);
  expect([code, message]).toEqual(["BAD_INPUT", expect.stringContaining(why)]);
});
