import { answered, asked, type Case, shown } from "./case.js";
import { argumentsOf, asking, called } from "./questions.js";

/** What would do harm, or fail, where a text became part of a statement or of a search. */
export const INJECTED: readonly string[] = [
  '"',
  "\\",
  "\\\\",
  "a/b",
  "/zw.*/",
  "AND",
  "zwolle AND NOT enschede OR",
  "*:*",
  "*",
  "name:zwolle",
  "[a TO z]",
  "{a TO z}",
  "~",
  "zwolle~9",
  "^9",
  "zwolle^9",
  "+zwolle -twente !",
  "&& ||",
  "(((((",
  "'}) MATCH (n) DETACH DELETE n //",
  '"}) MATCH (n) DETACH DELETE n //',
  "' OR 1=1 --",
  "`) DETACH DELETE n //",
  "$param",
  `$\{process.env.PATH}`,
  "{{constructor}}",
  "\\u0027 \\u{27}",
  "^(a+)+$",
  "<script>alert(1)</script>",
  "../../etc/passwd",
  "%00%27",
  "CALL dbms.shutdown()",
  "LOAD CSV FROM 'file:///etc/passwd' AS x RETURN x",
];

/** Texts that are hardly text: of one sign, of signs that stand on others, of none of the alphabet's, or of no sign at all. */
export const STRANGE: readonly string[] = [
  "\u0000",
  "zwolle\u0000",
  "\t\n\r",
  "\u200b\u00ad\ufeff",
  "😀👩‍👩‍👧",
  "\u202ezwolle",
  "مرحبا بالعالم",
  "你好",
  "\u0301\u0301",
  "\u20dd",
  "\ud800",
  "zwolle\udc00",
  "𝒜".repeat(41),
  "٠١٢",
  "İß",
  "\uffff",
  "__proto__",
  "constructor",
  "toString",
  "null",
  "NaN",
  "-1",
  "...",
  "''’`´",
  "de het een",
  "x".repeat(500),
  "ab ".repeat(166),
];

/** A text without letters or digits asks nothing. */
const asksNothing = (text: string): boolean => !/[\p{L}\p{N}\p{M}]/u.test(text);

const searched: Case[] = argumentsOf("String!")
  .filter(({ name }) => name === "text" || name === "question")
  .flatMap((argument) => [
    ...[...INJECTED, ...STRANGE].map((text) => answered(`${called(argument)} ${shown(text)}`, asking(argument, text), asksNothing(text) ? "BAD_INPUT" : null)),
    ...["", " ", "x".repeat(501), "zwolle ".repeat(14_000)].map((text) => answered(`${called(argument)} ${shown(text)}`, asking(argument, text), "BAD_INPUT")),
  ]);

/** Filters on the graph half take any text: it names nothing, or what it names. */
const OPERATORS = ["eq", "contains", "startsWith", "endsWith"];
const filtered: Case[] = INJECTED.map((text, i) => {
  const operator = OPERATORS[i % OPERATORS.length];
  const query = `query ($text: String) { regions(limit: 1, where: { name: { ${operator}: $text } }) { id } }`;
  return answered(`where name ${operator} ${shown(text)}`, asked(query, { text }), null);
});

export const texts: Case[] = [...searched, ...filtered];
