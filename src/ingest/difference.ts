import { isDeepStrictEqual } from "node:util";
import type { GraphState, LinkState, NodeState } from "./graph-state.js";

/** What has to be written to make the graph what it ought to be. */
export interface Difference {
  createdNodes: NodeState[];
  changedNodes: NodeState[];
  removedNodes: string[];
  createdLinks: LinkState[];
  changedLinks: LinkState[];
  removedLinks: LinkState[];
}

/** Compares the graph as it is with the graph as it ought to be; a node whose labels change is made anew. */
export function differenceBetween(actual: GraphState, desired: GraphState): Difference {
  const relabelled = new Set([...desired.nodes.values()].filter((node) => hasOtherLabels(actual.nodes.get(node.id), node)).map(({ id }) => id));
  const stays = (id: string) => desired.nodes.has(id) && actual.nodes.has(id) && !relabelled.has(id);
  const survives = (link: LinkState) => stays(link.from) && stays(link.to);
  const nodes = [...desired.nodes.values()];
  const links = [...desired.links];
  return {
    createdNodes: nodes.filter(({ id }) => !stays(id)),
    changedNodes: nodes.filter((node) => stays(node.id) && !isDeepStrictEqual(actual.nodes.get(node.id)?.properties, node.properties)),
    removedNodes: [...actual.nodes.keys()].filter((id) => !stays(id)),
    createdLinks: links.filter(([key, link]) => !(actual.links.has(key) && survives(link))).map(([, link]) => link),
    changedLinks: links
      .filter(([key, link]) => actual.links.has(key) && survives(link) && !isDeepStrictEqual(actual.links.get(key)?.properties, link.properties))
      .map(([, link]) => link),
    removedLinks: [...actual.links].filter(([key, link]) => !desired.links.has(key) && survives(link)).map(([, link]) => link),
  };
}

function hasOtherLabels(present: NodeState | undefined, wanted: NodeState): boolean {
  return present !== undefined && !isDeepStrictEqual(present.labels, wanted.labels);
}

/** Number of nodes and relationships that would be written. */
export function sizeOf(difference: Difference): number {
  return Object.values(difference).reduce((sum, list) => sum + list.length, 0);
}
