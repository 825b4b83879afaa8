import { answered, asked, type Case, refused, shown } from "./case.js";
import { type Argument, argumentsOf, asking, called, WANTED } from "./questions.js";
import { INJECTED, STRANGE } from "./texts.js";

const SINGLE = argumentsOf("ID!", "ID");
const MANY = argumentsOf("[ID!]!", "[ID!]");
/** What several share is asked of two at least. */
const OTHERS: Record<string, string[]> = { "common.ids": ["GM0150"] };
const given = (argument: Argument, id: unknown): unknown =>
  MANY.includes(argument) && typeof id === "string" ? [id, ...(OTHERS[called(argument)] ?? [])] : id;

/** A need is named by a slug: what is none cannot be one. Of several ids, `nodes` says which name nothing. */
function ofNothing({ question, name }: Argument, id: string): Case["code"] {
  if (name === "need") return /[^a-z0-9-]/.test(id) ? "BAD_INPUT" : "NOT_FOUND";
  return question.name === "nodes" ? null : "NOT_FOUND";
}

/** Ids that every argument is given; the first of them all others as well, for what looks them up is the same. */
const NAMING_NOTHING = ["region-niets-daarvan", "gm0193", " GM0193 ", "GM0193\u0000", "GM0193' OR '1'='1", "__proto__", "\ud800", "x".repeat(10_000)];
const NAMING_NOTHING_EITHER = ["need-", "region-".repeat(1_500), ...STRANGE.filter((text) => text.trim() !== "" && text.length < 20), ...INJECTED];

const unknown: Case[] = [...SINGLE, ...MANY].flatMap((argument, i) =>
  [...NAMING_NOTHING, ...(i === 0 ? NAMING_NOTHING_EITHER : [])].map((id) =>
    answered(`${called(argument)} ${shown(id)}`, asking(argument, given(argument, id)), ofNothing(argument, id)),
  ),
);

/** An empty id is none. */
const empty: Case[] = [...SINGLE, ...MANY].flatMap((argument) => [
  answered(`${called(argument)} ""`, asking(argument, given(argument, "")), "BAD_INPUT"),
  answered(`${called(argument)} "   "`, asking(argument, given(argument, "   ")), "BAD_INPUT"),
]);

/** Ids of something, but not of what the argument asks for. */
const WRONG_KINDS: Record<string, [id: string, code: Case["code"]][]> = {
  region: ["programme-mkb-doorgaan", "need-juiste-loket-vinden", "organisation-kamer-van-koophandel", "scheme-role", "register-wegwijzer"].map((id) => [
    id,
    "BAD_INPUT",
  ]),
  party: ["region-twente", "need-juiste-loket-vinden", "scheme-role", "register-wegwijzer"].map((id) => [id, "BAD_INPUT"]),
  need: [
    ["region-twente", "NOT_FOUND"],
    ["programme-mkb-doorgaan", "NOT_FOUND"],
    ["GM0193", "BAD_INPUT"],
  ],
};
const wrongKinds: Case[] = SINGLE.flatMap((argument) =>
  (WRONG_KINDS[argument.name] ?? []).map(([id, code]) => answered(`${called(argument)} ${id}`, asking(argument, id), code)),
);

/** A whole number is an id to GraphQL, and one id a list of one. */
const wrongTypes: Case[] = [...SINGLE, ...MANY].flatMap((argument) => [
  ...[true, 1.5, {}, { id: "GM0193" }, [["GM0193"]], [null], ["GM0193", 1.5]].map((value) =>
    refused(`${called(argument)} ${shown(value)}`, asking(argument, value)),
  ),
  answered(`${called(argument)} 5`, asking(argument, 5), called(argument) in OTHERS ? "BAD_INPUT" : ofNothing(argument, "5")),
  argument.type.endsWith("!")
    ? refused(`${called(argument)} null`, asking(argument, null))
    : answered(`${called(argument)} null`, asking(argument, null), WANTED[argument.question.name] === argument.name ? "BAD_INPUT" : null),
]);

/** No list of ids is endless. */
const many: Case[] = MANY.flatMap((argument) => [
  answered(`101 ${called(argument)}`, asking(argument, Array(101).fill("GM0193")), "BAD_INPUT"),
  refused(`1,001 ${called(argument)}`, asking(argument, Array(1_001).fill("GM0193")), "TOO_COMPLEX"),
]);

/** Two ends are two things, and what is shared is shared by two at least and ten at most. */
const together: Case[] = [
  answered("connections from a thing to itself", asked('{ connections(from: "GM0193", to: "GM0193") { totalCount } }'), "BAD_INPUT"),
  answered("referralPaths from a party to itself", asked('{ referralPaths(from: "organisation-liof", to: "organisation-liof") { totalCount } }'), "BAD_INPUT"),
  answered("referralPaths of nothing", asked("{ referralPaths { totalCount } }"), "BAD_INPUT"),
  ...[[], ["GM0193"], ["GM0193", "GM0193"], Array(11).fill("GM0193")].map((ids) =>
    answered(`common of ${JSON.stringify(ids)}`, asked("query ($ids: [ID!]!) { common(ids: $ids) { totalCount } }", { ids }), "BAD_INPUT"),
  ),
];

export const ids: Case[] = [...unknown, ...empty, ...wrongKinds, ...wrongTypes, ...many, ...together];
