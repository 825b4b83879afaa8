/** Files of a seed, and everything that is wrong with them together. */
export type FolderCase = [what: string, files: Record<string, string | Buffer>, ...problems: string[]];

const region = (id: string, more: string): string => `- { id: region-${id}, name: ${id}, kind: regio, lines: 4, ${more} }`;
const regions = (...records: string[]): Record<string, string> => ({ "agenda/regions.yaml": records.join("\n") });
const at = (line: number, message: string): string => `proef/agenda/regions.yaml:${line}: ${message}`;
const around = (id: string) => `region-${id} ligt via wat het bevat in zichzelf`;
const SETTINGS = "{ register: register-wegwijzer, retrieved: 2026-05-16 }";
const NO_SETTINGS = "proef/register/dataset.yaml:1: verwacht `register` en `retrieved` (een datum)";
const source = (source: string) => regions(region("twente", `sources: [${source}]`));

const references: FolderCase[] = [
  [
    "a fact without a source",
    regions("- { id: region-twente, name: Twente, kind: regio }"),
    at(1, "region-twente heeft geen bron: geef `lines`, of `sources` in een map die bij geen document hoort"),
  ],
  ["a reference to nothing", regions(region("twente", "within: [region-nergens]")), at(1, "within.0: region-nergens bestaat niet. Bedoelt u region-twente?")],
  [
    "a reference to another kind",
    regions(region("twente", "contains: [document-agenda]")),
    at(1, "contains.0: document-agenda is een Document; verwacht Region"),
  ],
  [
    "an id twice in a file",
    regions(region("twente", ""), region("twente", "")),
    at(2, "id region-twente komt al voor in proef/agenda/regions.yaml:1; geef een van beide een eigen id"),
  ],
  [
    "a document that is not there",
    source("{ document: document-agendas, lines: 4 }"),
    at(1, "bron document-agendas bestaat niet als Document. Bedoelt u document-agenda?"),
  ],
  ["a register for a document", source("{ document: register-proef, lines: 4 }"), at(1, "bron register-proef bestaat niet als Document.")],
  ["a record of two lines", source('{ register: register-proef, record: "a\\nb", retrieved: 2026-05-16 }'), at(1, "sources.0.record: moet op één regel staan")],
  [
    "a day that no register was read on",
    source("{ register: register-proef, record: a, retrieved: 2026-02-30 }"),
    at(1, "sources.0.retrieved: verwacht een datum als 2026-05-16"),
  ],
  ["a source of both kinds", source("{ document: document-agenda, lines: 4, register: register-proef }"), at(1, "sources.0: onbekend veld register")],
];

/** What leads back to where it began. */
const rings: FolderCase[] = [
  ["a region in itself", regions(region("a", "contains: [region-a]")), at(1, around("a"))],
  ["two regions in each other", regions(region("a", "contains: [region-b]"), region("b", "contains: [region-a]")), at(1, around("a")), at(2, around("b"))],
  ["two regions around each other", regions(region("a", "within: [region-b]"), region("b", "within: [region-a]")), at(1, around("b")), at(2, around("a"))],
  [
    "three regions in one another, and one that is not",
    regions(region("a", "contains: [region-b]"), region("b", "contains: [region-c]"), region("c", "contains: [region-a]"), region("d", "contains: [region-a]")),
    ...["a", "b", "c"].map((id, i) => at(i + 1, around(id))),
  ],
  [
    "two successors of each other",
    regions(region("a", "successors: [{ to: region-b, on: 2019-01-01 }]"), region("b", "successors: [{ to: region-a }]")),
    at(1, "region-a wordt via zijn opvolgers opgevolgd door zichzelf"),
    at(2, "region-b wordt via zijn opvolgers opgevolgd door zichzelf"),
  ],
  [
    "bodies that are part of each other, told of in two documents",
    {
      "agenda/organisations.yaml": "- { id: organisation-a, name: A, lines: 4, partOf: [organisation-b] }",
      "arrangement/organisations.yaml": "- { id: organisation-b, name: B, lines: 4, partOf: [organisation-a] }",
    },
    "proef/agenda/organisations.yaml:1: organisation-a heeft nergens een soort; geef `kind`",
    "proef/arrangement/organisations.yaml:1: organisation-b heeft nergens een soort; geef `kind`",
    "proef/agenda/organisations.yaml:1: organisation-a is via waar het deel van is een deel van zichzelf",
    "proef/arrangement/organisations.yaml:1: organisation-b is via waar het deel van is een deel van zichzelf",
  ],
  [
    "a kind of party that is broader than itself",
    { "agenda/party-kinds.yaml": "- { id: party-kind-a, name: A, lines: 4, broader: [party-kind-a] }" },
    "proef/agenda/party-kinds.yaml:1: party-kind-a valt via wat ruimer is onder zichzelf",
  ],
];

const EISDIR = "is niet als bestand te lezen (EISDIR)";
const files: FolderCase[] = [
  ["a folder called regions.yaml", { "agenda/regions.yaml/leeg.txt": "" }, `proef/agenda/regions.yaml: ${EISDIR}`],
  ["a folder called distinct.yaml", { "agenda/distinct.yaml/leeg.txt": "" }, `proef/agenda/distinct.yaml: ${EISDIR}`],
  ["a folder called dataset.yaml", { "register/dataset.yaml/leeg.txt": "" }, `proef/register/dataset.yaml: ${EISDIR}`, NO_SETTINGS],
  [
    "a folder called x.yaml",
    { "x.yaml/leeg.txt": "" },
    "proef/x.yaml: hier wordt dit bestand niet gelezen; verwacht proef/<map>/<soort>.yaml of proef/<map>/<hoofdstuk>/<soort>.yaml",
  ],
  [
    "a file of 50 MB",
    { "agenda/regions.yaml": Buffer.alloc(50_000_000, "- a\n") },
    "proef/agenda/regions.yaml: is te groot om te lezen; ten hoogste 5 MB, verdeel het over mappen",
  ],
  ["a register without a name", { "register/dataset.yaml": '{ register: "", retrieved: 2026-05-16 }' }, NO_SETTINGS],
  ["a register with a slash", { "register/dataset.yaml": "{ register: register-a/b, retrieved: 2026-05-16 }" }, NO_SETTINGS],
  ["settings that are a list", { "register/dataset.yaml": "[]" }, NO_SETTINGS],
  ["an empty frame", { "frame/dataset.yaml": SETTINGS, "frame/frame.yaml": "" }, "proef/frame/frame.yaml:1: Ongeldige invoer: verwacht object, ontving null"],
  [
    "a frame that is a text",
    { "frame/dataset.yaml": SETTINGS, "frame/frame.yaml": "kader" },
    "proef/frame/frame.yaml:1: Ongeldige invoer: verwacht object, ontving string",
  ],
  ["pairs that are a text", { "agenda/distinct.yaml": "paren" }, "proef/agenda/distinct.yaml:1: Ongeldige invoer: verwacht array, ontving string"],
];

export const seedFolders: FolderCase[] = [...references, ...rings, ...files];
