import type { Context } from "../../graph/context.js";
import { toSources } from "../../graph/source.js";
import { type Found, found } from "../common/fact.js";
import { pageRequest, toConnection } from "../common/page.js";
import { checkedId, notFound } from "../common/region-or-party.js";
import { sentenceOf } from "./evidence.sentences.js";
import type { EvidenceConnection, Statement } from "./evidence.types.js";

/** Arguments of `evidence`. */
export interface EvidenceArguments {
  id: string;
  first?: number | null;
  after?: string | null;
}

/** One row: the entity, the number of its relations, and a page of them by relation and other end. Index: entity_id. */
export const EVIDENCE = `
MATCH (entity:Entity {id: $id})
CALL (entity) {
  MATCH (entity)-[relation]-(other:Entity)
  WITH relation, other, startNode(relation) = entity AS outgoing
  WITH type(relation) AS predicate, outgoing, other, relation
  ORDER BY predicate, other.id, outgoing
  RETURN collect({predicate: predicate, outgoing: outgoing, other: ${found("other")}, citations: relation.citations, datasets: relation.datasets}) AS relations
}
WITH entity, size(relations) AS total, [one IN relations WHERE $after IS NULL OR [one.predicate, one.other.id, toInteger(one.outgoing)] > $after][0..$limit] AS page
RETURN ${found("entity")} AS entity, total, page AS relations`;

interface Relation {
  predicate: string;
  outgoing: boolean;
  other: Found;
  citations: string[];
  datasets: string[];
}
type Answer = { entity: Found; total: number; relations: Relation[] };

/** All that the sources state about an entity: its own record, then each relation. Errors: NOT_FOUND, BAD_INPUT. */
export async function evidence(args: EvidenceArguments, { database, catalogue }: Context): Promise<EvidenceConnection> {
  const id = checkedId("id", args.id);
  const page = pageRequest("evidence", args, ["", "", 0] as [string, string, number]);
  const [answer] = await database.read<Answer>(EVIDENCE, { id, after: page.after, limit: page.first + 1 });
  if (!answer) throw await notFound(database, id);
  const { entity, total, relations } = answer;
  const own: Statement = {
    id: "IS",
    sentence: sentenceOf("IS", true, entity, null),
    predicate: "IS",
    outgoing: true,
    object: null,
    datasets: entity.datasets as string[],
    sources: toSources(entity.citations, catalogue),
  };
  const statements = relations.map(
    ({ predicate, outgoing, other, citations, datasets }): Statement => ({
      id: `${predicate} ${other.id}`,
      sentence: sentenceOf(predicate, outgoing, entity, other),
      predicate,
      outgoing,
      object: other,
      datasets,
      sources: toSources(citations, catalogue),
    }),
  );
  // The entity's own record sorts before all relations.
  const keyOf = ({ predicate, object, outgoing }: Statement) => (object ? [predicate, object.id, Number(outgoing)] : ["", "", 0]);
  return { ...toConnection(page.after ? statements : [own, ...statements], page, keyOf, total + 1), entity };
}
