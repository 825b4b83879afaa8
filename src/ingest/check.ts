import { decodeCitation } from "../graph/citation.js";
import { checkRings } from "./check-rings.js";
import type { Contribution } from "./expand.js";
import { MAX_ID } from "./model/field.js";
import { didYouMean, type Problem } from "./problem.js";

/**
 * Everything that is wrong with the contributions of all datasets together; empty when they can be merged. What refers
 * to a record that could not be read (`unread`) is not wrong for that.
 */
export function checkContributions(contributions: readonly Contribution[], unread: ReadonlySet<string> = new Set()): Problem[] {
  const known = new Map<string, Contribution[]>();
  for (const one of contributions) known.set(one.id, [...(known.get(one.id) ?? []), one]);
  return [
    ...contributions.flatMap(checkRecord),
    ...[...known.values()].flatMap(checkSameId),
    ...checkReferences(contributions, known, unread),
    ...checkSources(contributions, known),
    ...checkRings(contributions),
  ];
}

function checkRecord({ id, kind, citations, links, properties, place }: Contribution): Problem[] {
  const problems: Problem[] = [];
  const scheme = links.find(({ type }) => type === "IN_SCHEME")?.other.replace("scheme-", "");
  const prefixes = scheme ? [scheme] : kind.prefixes;
  const isCode = /^[A-Z]{2}\d+$/.test(id) && kind.label === "Region";
  if (!isCode && !prefixes.some((prefix) => id.startsWith(`${prefix}-`))) {
    problems.push({ ...place, message: `id ${id} begint niet met ${prefixes.map((prefix) => `${prefix}-`).join(" of ")}` });
  }
  if (id.length > MAX_ID) problems.push({ ...place, message: `id ${id.slice(0, MAX_ID)} gaat verder dan ${MAX_ID} tekens; geef een korter id` });
  if (citations.length === 0)
    problems.push({ ...place, message: `${id} heeft geen bron: geef \`lines\`, of \`sources\` in een map die bij geen document hoort` });
  const { sinceEarliest, untilLatest } = properties;
  if (typeof sinceEarliest === "string" && typeof untilLatest === "string" && untilLatest < sinceEarliest) {
    problems.push({ ...place, message: `${id} eindigt (${properties.until}) voordat het begint (${properties.since})` });
  }
  return problems;
}

function checkSameId(same: Contribution[]): Problem[] {
  const [first, ...others] = same;
  if (!first) return [];
  const problems: Problem[] = others.flatMap((other) => {
    if (other.kind !== first.kind) return [{ ...other.place, message: `id ${other.id} is al in gebruik voor een ${first.kind.label} (${first.place.file})` }];
    if (!mayJoin(first, other))
      return [
        {
          ...other.place,
          message: `id ${other.id} komt al voor in ${first.place.file}${first.place.line ? `:${first.place.line}` : ""}; geef een van beide een eigen id`,
        },
      ];
    return [];
  });
  const lacking = (field: string) => same.every((one) => one.properties[field] === undefined);
  if (first.kind.named && lacking("name")) problems.push({ ...first.place, message: `${first.id} heeft nergens een naam; geef \`name\`` });
  const kindField = first.kind.fields.kind;
  if (kindField && lacking("kind")) problems.push({ ...first.place, message: `${first.id} heeft nergens een soort; geef \`kind\`` });
  return problems;
}

/** An entity may be told of in several datasets, and in several chapters of one; a claim twice only when it says the same. */
function mayJoin(first: Contribution, other: Contribution): boolean {
  if (other.dataset.id !== first.dataset.id) return first.kind.merges;
  if (other.chapter === first.chapter) return false;
  return first.kind.merges || JSON.stringify(first.properties) === JSON.stringify(other.properties);
}

function checkReferences(contributions: readonly Contribution[], known: ReadonlyMap<string, Contribution[]>, unread: ReadonlySet<string>): Problem[] {
  const ids = [...known.keys()];
  return contributions.flatMap((one) =>
    one.links.flatMap((link) => {
      const target = known.get(link.other)?.[0];
      if (!target && unread.has(link.other)) return [];
      if (!target) {
        const alike = ids.filter((id) => id.split("-")[0] === link.other.split("-")[0]);
        return [{ ...link.place, message: `${link.path.join(".")}: ${link.other} bestaat niet.${didYouMean(link.other, alike.length > 0 ? alike : ids)}` }];
      }
      const labels = [target.kind.label, ...target.kind.labels, "Entity"];
      if (link.targets.some((label) => labels.includes(label))) return [];
      return [{ ...link.place, message: `${link.path.join(".")}: ${link.other} is een ${target.kind.label}; verwacht ${link.targets.join(", ")}` }];
    }),
  );
}

/** A source is a document with a part of it, or a register, that is in the data. */
function checkSources(contributions: readonly Contribution[], known: ReadonlyMap<string, Contribution[]>): Problem[] {
  return contributions.flatMap(({ citations, place }) => {
    const named = citations
      .map(decodeCitation)
      .flatMap((one) => ("register" in one ? [["Register", one.register]] : [["Document", one.document], ...(one.part ? [["Part", one.part]] : [])]));
    return [...new Map(named.map(([label, id]) => [id, label]))]
      .filter(([id = "", label]) => known.get(id)?.[0]?.kind.label !== label)
      .map(([id = "", label]) => ({ ...place, message: `bron ${id} bestaat niet als ${label}.${didYouMean(id, idsOf(known, label))}` }));
  });
}

const idsOf = (known: ReadonlyMap<string, Contribution[]>, label: string | undefined): string[] =>
  [...known].filter(([, [first]]) => first?.kind.label === label).map(([id]) => id);
