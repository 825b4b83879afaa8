import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DocumentNode, Kind, parse } from "graphql";

/** The file that holds the emitted whole API; it is output, not input. */
export const API_FILE = "api.graphql";

/** What the entities have in common: the library wants to see the interfaces before what implements them. */
const FIRST = "common.graphql";

/** The entities' SDL: every file of `schema/` but the emitted one. */
export function readEntityDefinitions(folder: string): DocumentNode {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".graphql") && file !== API_FILE)
    .sort((a, b) => Number(b === FIRST) - Number(a === FIRST) || a.localeCompare(b));
  return parse(files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n"));
}

/** Names of the types that are nodes of the graph. */
export function entityNames(definitions: DocumentNode): string[] {
  return definitions.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.interfaces?.some(({ name }) => name.value === "Entity") ? [definition.name.value] : [],
  );
}

/** The field through which references to a type are filled in; it is not in the served API. */
export function entryPoint(type: string): string {
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}ById`;
}

/** One entry by key a type: the nodes in the order of the ids, null where there is none. Index: entity_id. */
export function entryPoints(types: readonly string[]): DocumentNode {
  const fields = types.map((type) => {
    const statement = `UNWIND $ids AS id OPTIONAL MATCH (n:Entity {id: id}) WHERE n:${type} RETURN n`;
    return `${entryPoint(type)}(ids: [ID!]!): [${type}]! @cypher(statement: "${statement}", columnName: "n")`;
  });
  return parse(`type Query { ${fields.join("\n")} }`);
}
