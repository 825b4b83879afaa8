import { type Difference, differenceBetween, sizeOf } from "../../src/ingest/difference.js";
import { type GraphState, type LinkState, linkKey, type NodeState } from "../../src/ingest/graph-state.js";

const twente: NodeState = { id: "region-twente", labels: ["Entity", "Region"], properties: { id: "region-twente", name: "Twente", aliases: [] } };
const borne: NodeState = { id: "GM0147", labels: ["Entity", "Region"], properties: { id: "GM0147", name: "Borne", aliases: [] } };
const inTwente: LinkState = { from: "region-twente", type: "CONTAINS", to: "GM0147", properties: { datasets: ["frame"] } };
const NOTHING: Difference = { createdNodes: [], changedNodes: [], removedNodes: [], createdLinks: [], changedLinks: [], removedLinks: [] };

function graph(nodes: NodeState[], links: LinkState[] = []): GraphState {
  return { nodes: new Map(nodes.map((node) => [node.id, node])), links: new Map(links.map((link) => [linkKey(link), link])) };
}
/** An equal node or relationship that is another object, as when it is read from the database. */
const again = <State>(state: State): State => JSON.parse(JSON.stringify(state)) as State;

test("a graph that is as it ought to be needs nothing", () => {
  const actual = graph([again(twente), again(borne)], [again(inTwente)]);
  const difference = differenceBetween(actual, graph([twente, borne], [inTwente]));
  expect(difference).toEqual(NOTHING);
  expect(sizeOf(difference)).toBe(0);
});

test("an empty graph needs everything", () => {
  const difference = differenceBetween(graph([]), graph([twente, borne], [inTwente]));
  expect(difference).toEqual({ ...NOTHING, createdNodes: [twente, borne], createdLinks: [inTwente] });
  expect(sizeOf(difference)).toBe(3);
});

test("a node with another property is changed, and no other", () => {
  const renamed = { ...twente, properties: { ...twente.properties, name: "Regio Twente" } };
  expect(differenceBetween(graph([twente, borne], [inTwente]), graph([renamed, borne], [inTwente]))).toEqual({ ...NOTHING, changedNodes: [renamed] });
});

test("a node that loses a property is changed", () => {
  const { aliases: _, ...rest } = twente.properties;
  const less = { ...twente, properties: rest };
  expect(differenceBetween(graph([twente]), graph([less]))).toEqual({ ...NOTHING, changedNodes: [less] });
});

test("a node that ought not to be is removed, and its relationships go with it", () => {
  expect(differenceBetween(graph([twente, borne], [inTwente]), graph([twente]))).toEqual({ ...NOTHING, removedNodes: ["GM0147"] });
});

test("a relationship is created, changed and removed while its ends stay", () => {
  const nodes = [twente, borne];
  const changed = { ...inTwente, properties: { datasets: ["frame", "agenda"] } };
  expect(differenceBetween(graph(nodes), graph(nodes, [inTwente]))).toEqual({ ...NOTHING, createdLinks: [inTwente] });
  expect(differenceBetween(graph(nodes, [inTwente]), graph(nodes, [changed]))).toEqual({ ...NOTHING, changedLinks: [changed] });
  expect(differenceBetween(graph(nodes, [inTwente]), graph(nodes))).toEqual({ ...NOTHING, removedLinks: [inTwente] });
});

test("the same two nodes may be linked the other way round", () => {
  const back = { ...inTwente, from: "GM0147", to: "region-twente" };
  expect(differenceBetween(graph([twente, borne], [inTwente]), graph([twente, borne], [inTwente, back]))).toEqual({ ...NOTHING, createdLinks: [back] });
});

test("a node of another kind is made anew, with its relationships", () => {
  const party = { ...borne, labels: ["Entity", "Organisation", "Party"] };
  expect(differenceBetween(graph([twente, borne], [inTwente]), graph([twente, party], [inTwente]))).toEqual({
    ...NOTHING,
    removedNodes: ["GM0147"],
    createdNodes: [party],
    createdLinks: [inTwente],
  });
});
