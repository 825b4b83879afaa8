import { on1, on5, type SeedCase, twente } from "./seed-files.js";

const NO_YAML = "geen geldige YAML:";
const NO_ALIASES = "ankers en verwijzingen (& en *) zijn niet toegestaan; schrijf de waarde uit";
const NO_TAG = `${NO_YAML} een type (met !) dat hier niet bestaat; schrijf de waarde zelf`;
const TOO_DEEP = `${NO_YAML} te diep in elkaar genest`;

/** What YAML can do and a seed may not, and what is no YAML. */
export const yamlFiles: SeedCase[] = [
  on1("an alias", "- &a { id: region-twente }\n- *a", NO_ALIASES),
  on1(
    "aliases of aliases of aliases",
    "abcdefgh".split("").reduce(
      (text, name, i) =>
        `${text}\n- &${name} [${Array(9)
          .fill(i === 0 ? "x" : `*${"abcdefgh"[i - 1]}`)
          .join()}]`,
      "- x",
    ),
    NO_ALIASES,
  ),
  on1("an alias of itself", "- &a [*a]", NO_ALIASES),
  on1("an alias of nothing", "- *nergens", NO_ALIASES),
  on1("a merge of an alias", "- &a { id: region-twente, name: Twente, kind: regio, lines: 4 }\n- { <<: *a, id: region-losser }", NO_ALIASES),
  on5("a merge", "<<: { note: x }", "onbekend veld <<"),
  on5("a field twice", "name: Losser", `${NO_YAML} dit veld staat er twee keer`),
  on5("a function", 'note: !!js/function "function () { return 1 }"', NO_TAG),
  on5("a regular expression", "note: !!js/regexp /a/", NO_TAG),
  on5("a type of one's own", "note: !eigen Twente", NO_TAG),
  on1("an object of Python", '- !!python/object/apply:os.system ["ls"]', NO_TAG),
  ["two lists", "[]\n---\n[]", [2, `${NO_YAML} meer dan één lijst in een bestand (---)`]],
  ["a tab before a field", "- id: region-twente\n\tname: Twente", [2, `${NO_YAML} een onverwacht teken; zet de waarde tussen aanhalingstekens`]],
  on1("a tab behind a dash", "-\tid: region-twente\n\tname: Twente", `${NO_YAML} een tab in plaats van spaties`),
  on5("a colon in a text", "note: a: b", `${NO_YAML} een dubbele punt in een waarde; zet de waarde tussen aanhalingstekens`),
  ["a text that does not end", twente('note: "Twente'), [6, `${NO_YAML} er ontbreekt een teken, zoals een aanhalingsteken, een haakje of een komma`]],
  ["another YAML", "%YAML 1.1\n---\n- { id: region-twente, name: yes, kind: regio, lines: 4 }", [3, "name: verwacht tekst"]],
  on1("100,000 brackets", "[".repeat(100_000), TOO_DEEP),
  on1("5,000 brackets that close", "[".repeat(5_000) + "]".repeat(5_000), TOO_DEEP),
  on1("20,000 dashes", "- ".repeat(20_000), TOO_DEEP),
];
