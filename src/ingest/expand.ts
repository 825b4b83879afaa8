import { dirname } from "node:path";
import { encodeCitation } from "../graph/citation.js";
import type { Dataset } from "./dataset.js";
import type { Draft, LinkDraft, Value } from "./model/field.js";
import type { Kind, RecordValues, SourceValue } from "./model/kind.js";
import { kindOf } from "./model/kinds.js";
import { type LinesValue, rangesOf } from "./model/lines.js";
import { periodProperties, spanOf } from "./model/period.js";
import type { Place } from "./problem.js";
import { slugOf } from "./slug.js";

/** A relationship that a record asks for, and where it is stated when that is not where the record is. */
export interface Link extends Omit<LinkDraft, "lines"> {
  citations?: string[];
  place: Place;
}

/** What one dataset says of one node. */
export interface Contribution {
  dataset: Pick<Dataset, "id" | "precedence">;
  kind: Kind;
  id: string;
  properties: Record<string, Value>;
  citations: string[];
  links: Link[];
  /** Folder of the file it stands in: a chapter, of a long document. */
  chapter: string;
  place: Place;
}

/** Turns one dataset's records into contributions: one a record, and one for every record inside it. */
export function expandDataset(dataset: Dataset): Contribution[] {
  return dataset.records.flatMap((record) => expandRecord(dataset, record.kind, record.values, record.placeOf, null));
}

/** What a record inside another inherits from it. */
interface Owner {
  citations: string[];
}

function expandRecord(dataset: Dataset, kind: Kind, values: RecordValues, placeOf: (path: PropertyKey[]) => Place, owner: Owner | null): Contribution[] {
  const draft: Draft = { properties: {}, links: [], children: [] };
  for (const [name, field] of Object.entries(kind.fields)) {
    if (values[name] !== undefined) field.apply(values[name], draft, name);
  }
  const id = values.id ?? derivedId(dataset, kind, values);
  const citations = owner && !values.lines ? owner.citations : citationsOf(dataset, kind, id, values);
  const links = draft.links.filter((link) => link.type !== "areas");
  const self: Contribution = {
    dataset: { id: dataset.id, precedence: dataset.precedence },
    kind,
    id,
    properties: { ...draft.properties, ...commonProperties(dataset, kind, id, values) },
    citations,
    links: [...links, ...documentLink(dataset, kind)].map(({ lines, ...link }) => ({ ...link, ...ownCitations(dataset, lines), place: placeOf(link.path) })),
    chapter: dirname(placeOf([]).file),
    place: placeOf([]),
  };
  const inside: Owner = { citations };
  const nested = draft.children.flatMap((child) =>
    expandRecord(dataset, kindOf(child.kind), { ...child.values, owner: id }, (path) => placeOf([...child.path, ...path]), inside),
  );
  const coverages = draft.links
    .filter((link) => link.type === "areas")
    .flatMap((link) =>
      expandRecord(dataset, kindOf("Coverage"), { of: id, region: link.other, lines: link.lines, ...periodOf(values) }, () => placeOf(link.path), inside),
    );
  return [self, ...nested, ...coverages];
}

function periodOf({ since, until }: RecordValues): RecordValues {
  return { since, until };
}

function documentLink(dataset: Dataset, kind: Kind): LinkDraft[] {
  if (kind.label !== "Part" || !dataset.document) return [];
  return [{ type: "IN_DOCUMENT", outgoing: true, other: dataset.document, targets: ["Document"], path: [], properties: {} }];
}

function commonProperties(dataset: Dataset, kind: Kind, id: string, values: RecordValues): Record<string, Value> {
  const observedAt = values.observedAt ?? dataset.observedAt ?? "";
  const observed = spanOf(observedAt);
  return {
    ...(values.name === undefined ? {} : { name: values.name }),
    aliases: values.aliases ?? [],
    ...(values.description === undefined ? {} : { description: values.description }),
    ...(observed ? { observedAt, observedEarliest: observed.earliest, observedLatest: observed.latest } : {}),
    ...(kind.label === "Concept" ? { notation: id.slice(String(values.scheme).length + 1) } : {}),
    ...periodProperties(values.since, values.until),
  };
}

/** The id of a record that names none, from what it connects; the dataset is in it, so that two sources keep two claims. */
function derivedId(dataset: Dataset, kind: Kind, values: RecordValues): string {
  const ends = [values.owner, values.party, values.in, values.of, values.region, values.need, values.item, values.order].filter((end) => end !== undefined);
  const prefix = kind.prefixes[0] ?? slugOf(kind.label);
  return [prefix, ...ends.map((end) => slugOf(String(end))), ...(values.owner ? [] : [slugOf(dataset.id)])].join("-");
}

function citationsOf(dataset: Dataset, kind: Kind, id: string, values: RecordValues): string[] {
  const own: SourceValue[] = [...(values.sources ?? [])];
  const document = kind.label === "Document" ? id : dataset.document;
  if (values.lines !== undefined && document) {
    own.unshift({ document, lines: values.lines, ...(values.part === undefined ? {} : { part: values.part }) });
  }
  const mayDefault = values.lines === undefined && (dataset.document === null || kind.label === "Concept");
  if (own.length === 0 && mayDefault && dataset.defaultSource) own.push({ ...dataset.defaultSource, record: id });
  return own.flatMap(encodeSource);
}

/** A relation that says its own lines is stated there, not everywhere that its record is. */
function ownCitations({ document }: Dataset, lines: LinesValue | undefined): Pick<Link, "citations"> {
  return lines !== undefined && document ? { citations: encodeSource({ document, lines }) } : {};
}

function encodeSource(source: SourceValue): string[] {
  if ("register" in source) return [encodeCitation(source)];
  return rangesOf(source.lines).map(([firstLine, lastLine]) => encodeCitation({ document: source.document, firstLine, lastLine, part: source.part ?? null }));
}
