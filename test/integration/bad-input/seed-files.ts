/** What is wrong in a file: the line, and what is said of it. */
type Wrong = [line: number, message: string];
/** A regions.yaml of one document, and everything that is wrong with it. */
export type SeedCase = [what: string, yaml: string | Buffer, ...wrong: Wrong[]];

const NO_DATE = "geen datum in EDTF; verwacht bijvoorbeeld 2014, 2014-05, 2014-05-19 of 2014~";
const NO_LINES = "lines: verwacht regels als 49, 97-99 of [31, 97-99]";
const NO_TEXT = "bevat tekens die geen tekst zijn";
const NO_COUNT = "verwacht een geheel getal van 0 tot en met 2147483647";
const NO_LIST = "verwacht een lijst van gegevens, elk met een streepje ervoor";
const NO_UTF8 = "is geen tekst in UTF-8";

/** One region, right but for what is added on its fifth line. */
export const twente = (more: string): string => `- id: region-twente\n  name: Twente\n  kind: regio\n  lines: 4\n  ${more}\n`;
const inLine = (more: string): string => `- { id: region-twente, kind: regio, ${more} }`;
export const on5 = (what: string, more: string, message: string): SeedCase => [what, twente(more), [5, message]];
export const on1 = (what: string, yaml: string | Buffer, message: string): SeedCase => [what, yaml, [1, message]];

const types: SeedCase[] = [
  on5("a text for a number", "latitude: noord", "latitude: verwacht een getal"),
  on5("a number that is none", "population: .nan", `population: ${NO_COUNT}`),
  on5("a number without end", "longitude: .inf", "longitude: verwacht een getal"),
  on5("a number that is too large to be one", "latitude: 1e400", "latitude: verwacht een getal"),
  on5("a count that the API cannot give", "population: 99999999999", `population: ${NO_COUNT}`),
  on5("a count below nothing", "memberCount: -5", `memberCount: ${NO_COUNT}`),
  on5("a list for a text", "note: [a, b]", "note: verwacht tekst"),
  on5("a text for a list", "contains: region-losser", "contains: Ongeldige invoer: verwacht array, ontving string"),
  on1("a number for a name", inLine("name: 5, lines: 4"), "name: verwacht tekst"),
  on1("true for a name", inLine("name: true, lines: 4"), "name: verwacht tekst"),
  on1("null for a name", inLine("name: ~, lines: 4"), "name: verwacht tekst"),
  on1("nothing for a record", "- ", "Ongeldige invoer: verwacht object, ontving null"),
  on1("a list for a record", "- [region-twente]", "Ongeldige invoer: verwacht object, ontving array"),
  on1("a text for all records", "region-twente", NO_LIST),
  on1("a date for all records", "2014-05-19", NO_LIST),
  on5("an unknown field", "inwoners: 5", "onbekend veld inwoners"),
  on5("a field called __proto__", "__proto__: { name: Kwaad }", "onbekend veld __proto__"),
  on5("a field called constructor", "constructor: 5", "onbekend veld constructor"),
  ["a field that is a number", twente("5: vijf"), [1, "onbekend veld 5"]],
  ["a field that is a list", twente("? [a, b]\n  : c"), [1, "onbekend veld [ a, b ]"]],
  ["a record inside a prototype", `- { __proto__: ${inLine("lines: 4").slice(2)} }`, [1, "id: ontbreekt, maar is verplicht"], [1, "onbekend veld __proto__"]],
];

const texts: SeedCase[] = [
  on5("a NUL that is written out", 'note: "a\\0b"', `note: ${NO_TEXT}`),
  on5("a NUL", "note: a\u0000b", `note: ${NO_TEXT}`),
  on5("a bell", "note: a\u0007b", `note: ${NO_TEXT}`),
  on5("half a character", 'note: "\\uD800"', `note: ${NO_TEXT}`),
  on5("a blank text", 'note: "  "', "note: mag niet leeg zijn; laat weg wat onbekend is"),
  on1(
    "an id of 300 letters",
    `- { id: region-${"a".repeat(293)}, name: A, kind: regio, lines: 4 }`,
    `id region-${"a".repeat(193)} gaat verder dan 200 tekens; geef een korter id`,
  ),
  on1(
    "an id with a statement",
    `- { id: "region-x'}) DETACH DELETE n", name: A, kind: regio, lines: 4 }`,
    "id: geen geldig id; verwacht `soort-naam` in kleine letters, of een code als GM0193",
  ),
  on1("a concept called constructor", "- { id: region-twente, name: Twente, kind: constructor, lines: 4 }", "kind: region-kind-constructor bestaat niet."),
  on1("Latin-1", Buffer.from(inLine("name: Coördinaat, lines: 4"), "latin1"), NO_UTF8),
  ["Latin-1 further on", Buffer.from(twente("note: Coördinaat"), "latin1"), [5, NO_UTF8]],
  on1("UTF-16", Buffer.from(`\ufeff${inLine("name: Twente, lines: 4")}`, "utf16le"), NO_UTF8),
  on1("a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), NO_UTF8),
  on1("bytes of all kinds", Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * 7_919) % 256)), NO_UTF8),
];

const dates: SeedCase[] = [
  "2014-02-30",
  "31-12-2020",
  "2014-13",
  "10000",
  "-5",
  "0000",
  '"000X"',
  "2014-01-01T00:00:00Z",
  "2014/2016",
  "2014.5",
  "XXXX",
  "..",
  "true",
  "[2014]",
  "vorig jaar",
].map((date) => on5(`${date} for a date`, `since: ${date}`, `since: ${NO_DATE}`));
const places: SeedCase[] = [
  ...["0", "-1", "1.5", "1000000001", "[]", "bovenaan", "true", '"99999999999999999999999"'].map((lines) =>
    on1(
      `${lines} for lines`,
      inLine(`name: Twente, lines: ${lines}`),
      lines.startsWith('"') || lines === "bovenaan" ? "lines: verwacht regels als 49 of 97-99" : NO_LINES,
    ),
  ),
  on1("lines that end before they begin", inLine("name: Twente, lines: 99-97"), "lines: eindigt voordat het begint"),
  on1("lines past any end", inLine("name: Twente, lines: 1-99999999999999999999999"), "lines: verwacht regels als 49 of 97-99"),
  on1("an end before the beginning", inLine("name: Twente, lines: 4, since: 2016, until: 2014"), "region-twente eindigt (2014) voordat het begint (2016)"),
];

export const regionFiles: SeedCase[] = [...types, ...texts, ...dates, ...places];
