import { readFileSync } from "node:fs";
import { buildSchema, type GraphQLField } from "graphql";
import { asked, type Cursors, type Sent } from "./case.js";
import { send } from "./send.js";

/** One argument of a question, with its type as the schema writes it: `ID!`, `[String!]`. */
export interface Argument {
  question: Question;
  name: string;
  type: string;
}

/** A question of the API: what stands at its root and is no list of entities. */
export interface Question {
  name: string;
  args: Argument[];
}

const fields = Object.values(buildSchema(readFileSync("schema/api.graphql", "utf8")).getQueryType()?.getFields() ?? {});
const isList = (field: GraphQLField<unknown, unknown>) => field.args.some(({ name }) => name === "where");

/** The lists of entities at the root. */
export const LISTS: readonly string[] = fields.filter(isList).map(({ name }) => name);

/** Every question that the emitted schema holds: a new one is tried without being named here. */
export const QUESTIONS: readonly Question[] = fields
  .filter((field) => !isList(field))
  .map(({ name, args }) => {
    const question: Question = { name, args: [] };
    question.args = args.map((arg) => ({ question, name: arg.name, type: String(arg.type) }));
    return question;
  });

/** The arguments of all questions that are of one of these types. */
export const argumentsOf = (...types: string[]): Argument[] => QUESTIONS.flatMap(({ args }) => args.filter(({ type }) => types.includes(type)));

/** The arguments of all questions that go by this name. */
export const argumentsNamed = (wanted: string): Argument[] => QUESTIONS.flatMap(({ args }) => args.filter(({ name }) => name === wanted));

/** What takes part in something, and governs a region: right wherever a question asks for either. */
const BODY = "gemeente-velsen";
/** Right values for what else a question cannot do without. */
const RIGHT: Record<string, unknown> = {
  text: "zwolle",
  id: "GM0193",
  ids: ["GM0193", "GM0150"],
  need: "juiste-loket-vinden",
  question: "Waar vind ik geld?",
  to: "gemeente-beverwijk",
};
/** What a question cannot do without although its type says so of none: of these it wants one at least. */
export const WANTED: Record<string, string> = { referralPaths: "need", findPartner: "need" };
/** What a question can do without, but then finds nothing to list. */
const HELPFUL: Record<string, string> = { whatIf: "region" };

/** Asks a question with this value for one argument, and right ones for the others that it needs. */
export function asking({ question, name }: Argument, value: unknown, selection = "__typename"): Sent {
  const used = question.args.filter((arg) => arg.name === name || arg.type.endsWith("!") || [WANTED[question.name], HELPFUL[question.name]].includes(arg.name));
  const declared = used.map((arg) => `$${arg.name}: ${arg.type}`).join(", ");
  const given = used.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  const variables = Object.fromEntries(used.map((arg) => [arg.name, arg.name === name ? value : (RIGHT[arg.name] ?? BODY)]));
  return asked(`query (${declared}) { ${question.name}(${given}) { ${selection} } }`, variables);
}

/** How an argument is called in the name of a test. */
export const called = ({ question, name }: Argument): string => `${question.name}.${name}`;

/** A cursor of each list that an API gives in pages: that of its first entry. */
export async function realCursors(url: string): Promise<Cursors> {
  const cursors = new Map<string, string>();
  for (const argument of argumentsNamed("after")) {
    const { text } = await send(url, asking(argument, null, "edges { cursor }"));
    const { data } = JSON.parse(text) as { data: Record<string, { edges: { cursor: string }[] }> };
    const cursor = data[argument.question.name]?.edges[0]?.cursor;
    if (cursor === undefined) throw new Error(`${argument.question.name} gives nothing to page through`);
    cursors.set(argument.question.name, cursor);
  }
  return cursors;
}
