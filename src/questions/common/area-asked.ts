import type { Context } from "../../graph/context.js";
import { areaOf } from "../../tables/areas.js";
import type { Area, Party, Tables } from "../../tables/tables.js";
import { nodes } from "../node/node.question.js";
import { checkedId, notARegion, notFound, wrongType } from "./region-or-party.js";

/** The region that an argument names, itself or by the public body that governs it; a place is none. Errors: NOT_FOUND, BAD_INPUT. */
export async function areaAsked(argument: string, id: string, tables: Tables, context: Context): Promise<Area> {
  const asked = checkedId(argument, id);
  const area = areaOf(tables, asked);
  if (area) return area;
  const [node] = await nodes([asked], context);
  if (!node) throw await notFound(context.database, asked);
  if (node.kind === "plaats") throw wrongType(argument, asked, "een plaats; vraag naar de gemeente waarin zij ligt");
  throw notARegion(asked, argument);
}

/** The party that an argument names; one that is at no table is made here. Errors: NOT_FOUND, BAD_INPUT. */
export async function partyAsked(argument: string, id: string, tables: Tables, context: Context): Promise<Pick<Party, "id" | "name" | "type">> {
  const asked = checkedId(argument, id);
  const area = tables.areaById.get(asked);
  const party = area ? area.bodies[0] : tables.partyById.get(asked);
  if (party) return party;
  const [node] = await nodes([asked], context);
  if (!node) throw await notFound(context.database, asked);
  if (!PARTIES.has(node.__typename)) throw wrongType(argument, asked, "geen partij; verwacht bijvoorbeeld gemeente-zwolle of partnership-food-valley");
  return { id: node.id, name: node.name, type: node.__typename };
}

const PARTIES = new Set(["Organisation", "Partnership", "Programme", "PartyKind"]);
