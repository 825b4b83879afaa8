import { answered, asked, type Case, type Cursors, refused, shown } from "./case.js";
import { argumentsNamed, asking, called, LISTS } from "./questions.js";

const FIRST = argumentsNamed("first");
const AFTER = argumentsNamed("after");

/** A page of so many entries; one too large to count costs too much before anybody looks at the number. */
const sizes: Case[] = FIRST.flatMap((argument) => [
  ...[0, -1, 101, 1e3, -2_147_483_648].map((first) => answered(`${called(argument)} ${first}`, asking(argument, first), "BAD_INPUT")),
  refused(`${called(argument)} 2147483647`, asking(argument, 2_147_483_647), "TOO_COMPLEX"),
  ...[2_147_483_648, 1e300, 1.5, "10", "", true, [], {}].map((first) => refused(`${called(argument)} ${shown(first)}`, asking(argument, first))),
  answered(`${called(argument)} null`, asking(argument, null), null),
]);

const encoded = (text: string): string => Buffer.from(text).toString("base64url");

/** What no list gave: no base64, no JSON, no list, or no list of a few texts and numbers. */
const BROKEN: [what: string, cursor: string][] = [
  ["empty", ""],
  ["blank", "   "],
  ["no base64", "%%%€😀"],
  ["no JSON", "xyz"],
  ...['{"0":0,"1":"","2":"","length":3}', "null", "5", '"text"', "[", "[]", "[0]", "[[0],[0],[0]]", "[null,null,null]", "[{},{},{}]", "[true,true,true]"].map(
    (json): [string, string] => [json, encoded(json)],
  ),
  ["NaN", encoded("[NaN,NaN,NaN]")],
  ["the prototype of all", encoded('{"__proto__":[0,"",""]}')],
  ["names of properties", encoded('["__proto__","constructor","toString","valueOf"]')],
  ["a statement", encoded("0] RETURN n //")],
  ["a list of ten thousand", encoded(JSON.stringify(Array(10_000).fill(0)))],
  ["a list in a list, 30,000 times", encoded("[".repeat(30_000) + "]".repeat(30_000))],
  ["100 kB of base64", "A".repeat(100_000)],
  ["with a NUL", `${encoded('[0,"",""]')}\u0000x`.replace(/^./, "\u0000")],
];
const broken: Case[] = AFTER.flatMap((argument) =>
  BROKEN.map(([what, cursor]) => answered(`${called(argument)} ${what}`, asking(argument, cursor), "BAD_INPUT")),
);

const keyOf = (cursor: string): unknown[] => JSON.parse(Buffer.from(cursor, "base64url").toString());
const cursorOf = (cursors: Cursors, question: string): string => cursors.get(question) ?? "";

/** Lists that are sorted by texts alone: there is no number to change. */
const SORTED_BY_TEXT = new Set(["conflicts", "whatIf"]);

/** A real cursor that was changed: cut off, or with a value in it that its list is not sorted by. */
const changed: Case[] = AFTER.flatMap((argument) => {
  const own = argument.question.name;
  const change = (what: string, to: (cursor: string) => string, code: Case["code"] = "BAD_INPUT") =>
    answered(`${called(argument)} ${what}`, (cursors) => asking(argument, to(cursorOf(cursors, own))), code);
  const rewritten = (value: (one: unknown) => string) => (cursor: string) => {
    // The first says which list it is of; the others, where in it.
    const [list, ...place] = keyOf(cursor);
    return encoded(`[${[JSON.stringify(list), ...place.map(value)].join()}]`);
  };
  return [
    change("cut off", (cursor) => cursor.slice(0, cursor.length / 2)),
    change("with one value more", (cursor) => encoded(JSON.stringify([...keyOf(cursor), 0]))),
    change(
      "with its numbers endless",
      rewritten((one) => (typeof one === "number" ? "1e999" : JSON.stringify(one))),
      SORTED_BY_TEXT.has(own) ? null : "BAD_INPUT",
    ),
    change(
      "with its texts null",
      rewritten((one) => (typeof one === "string" ? "null" : JSON.stringify(one))),
    ),
    change(
      "with objects for texts",
      rewritten((one) => (typeof one === "string" ? '{"toString":1}' : JSON.stringify(one))),
    ),
    change(
      "past everything",
      rewritten((one) => (typeof one === "number" ? "1e300" : '"\\uffff"')),
      null,
    ),
    change(
      "with texts of 10 kB",
      rewritten((one) => (typeof one === "string" ? JSON.stringify("z".repeat(10_000)) : "0")),
      null,
    ),
    change(
      "with statements for texts",
      rewritten((one) => (typeof one === "string" ? JSON.stringify("'] MATCH (n) DETACH DELETE n //\u0000\ud800") : "0")),
      null,
    ),
  ];
});

/** A cursor is a place in one list: another list has no such place, though it be in the same order. */
const foreign: Case[] = AFTER.flatMap((argument) =>
  AFTER.filter(({ question }) => question !== argument.question).map(({ question: { name } }) =>
    answered(`${called(argument)} of ${name}`, (cursors) => asking(argument, cursorOf(cursors, name)), "BAD_INPUT"),
  ),
);

/** Lists of entities are cut off by number: 1 to 500 of them, after none or more. */
const lists: Case[] = LISTS.flatMap((list) =>
  ["limit: 0", "limit: -1", "limit: 501", "offset: -1"].map((wrong) => refused(`${list} ${wrong}`, asked(`{ ${list}(${wrong}) { id } }`))),
);
const nested: Case[] = [
  ...["limit: 0", "limit: -2147483648", "limit: 2147483647", "limit: 1.5", 'limit: "5"', "offset: -1", "limit: 2147483648", "offset: 1e9"].map((wrong) =>
    refused(`regions within regions ${wrong}`, asked(`{ regions(limit: 1) { contains(${wrong}) { id } } }`)),
  ),
  answered("regions offset 2147483647", asked("{ regions(offset: 2147483647) { id } }"), null),
  answered("regions limit, offset and sort null", asked("{ regions(limit: null, offset: null, sort: null, where: null) { __typename } }"), null),
  refused("a limit below 1 as a variable", asked("query ($limit: Int) { regions(limit: $limit) { id } }", { limit: 0 })),
];

export const paging: Case[] = [...sizes, ...broken, ...changed, ...foreign, ...lists, ...nested];
