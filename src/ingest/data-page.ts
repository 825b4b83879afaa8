import { decodeCitation } from "../graph/citation.js";
import { findDoubles } from "./doubles.js";
import type { NodeState } from "./graph-state.js";
import type { CheckedSeed } from "./seed.js";
import { type Stretch, uncitedOf } from "./uncited.js";

/** `docs/data.md`: what the seed holds, by kind and dataset, how much of the documents it rests on, and what is open. */
export function dataPage(seed: CheckedSeed): string {
  const sections = [counts(seed), citedLines(seed), conflicts(seed), doubles(seed)];
  const intro = "What the seed holds. `npm run schema` writes this page from it; the README says how to add to it.";
  return `${["# Data", intro, ...sections].join("\n\n")}\n`;
}

function counts({ graph }: CheckedSeed): string {
  const nodes = [...graph.nodes.values()];
  const datasets = [...new Set(nodes.flatMap(datasetsOf))].sort();
  const kinds = [...new Set(nodes.map(kindOf))].sort();
  const rows = kinds.map((kind) => {
    const own = nodes.filter((node) => kindOf(node) === kind);
    return [kind, ...datasets.map((dataset) => own.filter((node) => datasetsOf(node).includes(dataset)).length), own.length];
  });
  const told = `${nodes.length} nodes and ${graph.links.size} relationships. One entity is one node, however many datasets tell of it: a row may add up to more than its last column.`;
  return ["## Records by kind and dataset", told, table(["kind", ...datasets, "nodes"], rows)].join("\n\n");
}

function citedLines({ contributions }: CheckedSeed): string {
  const rows = uncitedOf(contributions).map(({ name, lineCount, uncited }) => {
    const cited = lineCount - uncited.reduce((sum, stretch) => sum + lengthOf(stretch), 0);
    return [name, lineCount, cited, `${Math.round((100 * cited) / lineCount)}%`, Math.max(0, ...uncited.map(lengthOf))];
  });
  const told =
    "Lines that a record cites; blank lines, headings, introductions and references count as not cited. `npm run seed -- --uncited` lists the others.";
  return ["## Lines cited", told, table(["document", "lines", "cited", "share", "longest stretch not cited"], rows)].join("\n\n");
}

function conflicts({ graph }: CheckedSeed): string {
  const pairs = [...graph.links.values()].filter(({ type }) => type === "CONFLICTS_WITH");
  const seen = new Map(pairs.map(({ from, to }) => [[from, to].sort().join(" "), [from, to]]));
  const rows = [...seen.values()].map((pair) => pair.map((id) => claimed(graph.nodes.get(id))));
  return ["## What conflicts", "Both claims are kept, each with its source.", table(["one says", "the other says"], rows.sort())].join("\n\n");
}

function doubles({ graph, distinct }: CheckedSeed): string {
  const open = findDoubles(graph, distinct).map(({ between, likeness }) => `- ${between.join(" and ")}: ${likeness}`);
  const told = `${distinct.length} pairs that look alike are two, each with the reason in a \`distinct.yaml\`; ${open.length} are undecided.`;
  return ["## Candidates for merging", told, ...(open.length > 0 ? [open.join("\n")] : [])].join("\n\n");
}

const kindOf = ({ labels }: NodeState): string => labels.filter((label) => label !== "Entity" && label !== "Party").sort()[0] ?? "";
const datasetsOf = ({ properties }: NodeState): string[] => (properties.datasets as string[] | undefined) ?? [];
const lengthOf = ([first, last]: Stretch): number => last - first + 1;

/** A claim with its value and where it stands. */
function claimed(node: NodeState | undefined): string {
  if (!node) return "";
  const { name, value, min, max, text, unit } = node.properties;
  const amount = value ?? text ?? [min, max].filter((bound) => bound !== undefined).join("–");
  const places = (node.properties.citations as string[])
    .map(decodeCitation)
    .flatMap((one) => ("document" in one ? [`${one.document.replace("document-", "")}:${one.firstLine}`] : []));
  return `${name}${amount === "" ? "" : `: ${amount} ${unit ?? ""}`} (${[...new Set(places)].join(", ")})`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (typeof rows[0]?.[i] === "number" ? "---:" : "---"))), ...rows.map(line)].join("\n");
}
