import type { Value } from "./model/field.js";

/** A node as it is, or ought to be, in the graph. */
export interface NodeState {
  id: string;
  labels: string[];
  properties: Record<string, Value>;
}

/** A relationship between two nodes; there is at most one of a type in a direction. */
export interface LinkState {
  from: string;
  type: string;
  to: string;
  properties: Record<string, Value>;
}

/** Nodes by id, relationships by `linkKey`. */
export interface GraphState {
  nodes: Map<string, NodeState>;
  links: Map<string, LinkState>;
}

/** What identifies a relationship. */
export function linkKey(link: Pick<LinkState, "from" | "type" | "to">): string {
  return `${link.from} ${link.type} ${link.to}`;
}
