import { decodeCitation, encodeCitation } from "../graph/citation.js";
import type { Contribution, Link } from "./expand.js";
import { type GraphState, type LinkState, linkKey, type NodeState } from "./graph-state.js";
import type { Value } from "./model/field.js";
import { SEARCHED_LABELS } from "./model/kinds.js";
import { joined } from "./slug.js";

/**
 * The graph that the contributions of all datasets make together: a pure function of them. Of an entity's single
 * values that of the dataset with the lowest precedence number wins; lists, sources and datasets are joined; a name
 * that loses becomes an alias.
 */
export function mergeContributions(contributions: readonly Contribution[]): GraphState {
  const ordered = [...contributions].sort(
    (a, b) => a.dataset.precedence - b.dataset.precedence || (a.dataset.id < b.dataset.id ? -1 : a.dataset.id > b.dataset.id ? 1 : 0),
  );
  const nodes = new Map<string, NodeState>();
  const links = new Map<string, LinkState>();
  for (const one of ordered) {
    const node = nodes.get(one.id);
    if (node) mergeInto(node.properties, one);
    else nodes.set(one.id, newNode(one));
    const wins = (link: Link) => !VALUE_LINKS[link.type] || link.other.endsWith(`-${nodes.get(one.id)?.properties[VALUE_LINKS[link.type] ?? ""]}`);
    for (const link of one.links.filter((link) => link.type !== "" && wins(link))) addLink(links, one, link);
  }
  nameTheUnnamed(ordered, nodes);
  keepPartsInTheirLines(nodes, links);
  for (const node of nodes.values()) {
    node.properties = { ...DEFAULTS[node.labels.find((label) => DEFAULTS[label]) ?? ""], ...node.properties };
    addSearchTexts(node);
  }
  return { nodes, links };
}

function newNode(one: Contribution): NodeState {
  return {
    id: one.id,
    labels: [one.kind.label, "Entity", ...one.kind.labels].sort(),
    properties: { ...one.properties, id: one.id, citations: one.citations, datasets: [one.dataset.id] },
  };
}

/** What the API never leaves null, where no dataset says it. */
const DEFAULTS: Record<string, Record<string, Value>> = {
  Membership: { roles: [] },
  Need: { signals: [], vague: false },
  Service: { forms: [], entrances: [], noNeed: false },
};

/** Links that show a single value: when another dataset's value wins, its link goes too. */
const VALUE_LINKS: Record<string, string> = { HAS_KIND: "kind", MEASURES: "metric" };

function mergeInto(properties: Record<string, Value>, one: Contribution): void {
  for (const [name, value] of Object.entries(one.properties)) {
    const present = properties[name];
    if (Array.isArray(value)) properties[name] = union(Array.isArray(present) ? present : [], value);
    else if (name.startsWith("observed") && isLater(one.properties, properties)) properties[name] = value;
    else properties[name] = present ?? value;
  }
  const name = one.properties.name;
  if (typeof name === "string" && name !== properties.name) properties.aliases = union(properties.aliases as string[], [name]);
  properties.aliases = (properties.aliases as string[]).filter((alias) => alias !== properties.name);
  properties.citations = union(properties.citations as string[], one.citations);
  properties.datasets = union(properties.datasets as string[], [one.dataset.id]);
}

/** The newest observation is the one that counts; all its properties are taken over together. */
function isLater(candidate: Record<string, Value>, present: Record<string, Value>): boolean {
  return typeof present.observedAt === "string" && typeof candidate.observedAt === "string" && candidate.observedAt >= present.observedAt;
}

function addLink(links: Map<string, LinkState>, one: Contribution, link: Link): void {
  const ends = link.outgoing ? { from: one.id, to: link.other } : { from: link.other, to: one.id };
  const citations = link.citations ?? one.citations;
  const stated = { ...link.properties, ...observedDays(link, one) };
  const state: LinkState = { ...ends, type: link.type, properties: { ...stated, citations, datasets: [one.dataset.id] } };
  const present = links.get(linkKey(state));
  if (!present) {
    links.set(linkKey(state), state);
    return;
  }
  present.properties = {
    ...stated,
    ...present.properties,
    ...widest(stated, present.properties),
    citations: union(present.properties.citations as string[], citations),
    datasets: union(present.properties.datasets as string[], [one.dataset.id]),
  };
}

/** Between which days a region was seen to lie in another: boundaries move, and each way of dividing the country is of its own year. */
function observedDays({ type }: Link, { properties: { observedEarliest, observedLatest } }: Contribution): Record<string, Value> {
  return type === "CONTAINS" && observedEarliest !== undefined && observedLatest !== undefined ? { observedEarliest, observedLatest } : {};
}

/** From the first to the last day on which either saw it. */
function widest(one: Record<string, Value>, other: Record<string, Value>): Record<string, Value> {
  const days = (name: string): string[] => [one[name], other[name]].filter((day): day is string => typeof day === "string").sort();
  const [first, last] = [days("observedEarliest")[0], days("observedLatest").at(-1)];
  return first !== undefined && last !== undefined ? { observedEarliest: first, observedLatest: last } : {};
}

/** Links that say nothing of what a claim connects. */
const NAMELESS = new Set(["", "CRITERION_OF", "CARRIED_OVER_FROM"]);

/** A claim without a name of its own is called after what it connects. */
function nameTheUnnamed(contributions: readonly Contribution[], nodes: Map<string, NodeState>): void {
  const own = contributions.filter((one) => nodes.get(one.id)?.properties.name === undefined);
  for (const one of own) {
    const ends = one.links.filter(({ type }) => !NAMELESS.has(type)).map(({ other }) => nodes.get(other)?.properties.name ?? other);
    const node = nodes.get(one.id);
    if (node) node.properties.name = ends.length > 0 ? ends.join(" – ") : String(one.properties.attribute ?? one.id);
  }
}

/** A record may stand in a table and be told of elsewhere: only lines inside the part are said to stand in it. */
function keepPartsInTheirLines(nodes: Map<string, NodeState>, links: Map<string, LinkState>): void {
  const within = (citation: string): string => {
    const place = decodeCitation(citation);
    if (!("part" in place) || !place.part) return citation;
    const ranges = ((nodes.get(place.part)?.properties.citations ?? []) as string[]).map(decodeCitation);
    const inside = ranges.some(
      (range) => "document" in range && range.document === place.document && range.firstLine <= place.firstLine && place.lastLine <= range.lastLine,
    );
    return inside ? citation : encodeCitation({ ...place, part: null });
  };
  for (const { properties } of [...nodes.values(), ...links.values()]) properties.citations = union([], (properties.citations as string[]).map(within));
}

/** Names with their joined forms (`Food Valley`, `foodvalley`), and texts, for the two search indexes. */
function addSearchTexts({ labels, properties }: NodeState): void {
  if (!labels.some((label) => SEARCHED.has(label))) return;
  const names = [properties.name as string, ...(properties.aliases as string[])];
  properties.searchNames = union(names, names.map(joined));
  const texts = [properties.description, properties.note, properties.about, ...(Array.isArray(properties.signals) ? properties.signals : [])];
  properties.searchTexts = texts.filter((text): text is string => typeof text === "string");
}

const SEARCHED: ReadonlySet<string> = new Set(SEARCHED_LABELS);

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}
