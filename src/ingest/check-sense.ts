import type { Contribution } from "./expand.js";
import { type LinkState, linkKey } from "./graph-state.js";
import type { Value } from "./model/field.js";
import type { Problem } from "./problem.js";

/** All that is said of one node, in all datasets together. */
interface Told {
  first: Contribution;
  properties: Record<string, Value>;
  /** Relationships from and to it, each as "TYPE>" or "<TYPE", with the node at the other end. */
  links: { step: string; other: string }[];
}

interface Rule {
  label: string;
  /** Null when it makes sense; otherwise what is wrong. */
  wrong(told: Told, all: ReadonlyMap<string, Told>): string | null;
}

const RULES: readonly Rule[] = [
  { label: "Service", wrong: (told) => (has(told, "<PROVIDES") ? null : "heeft geen aanbieder; geef `providers`") },
  {
    label: "Service",
    wrong: (told) =>
      has(told, "SERVES>") || told.properties.noNeed === true ? null : "heeft geen behoefte; geef `needs`, of `noNeed: true` als de bron er geen noemt",
  },
  {
    label: "Service",
    wrong: (told) => (has(told, "SERVES>") && told.properties.noNeed === true ? "heeft behoeften, en `noNeed: true`; laat een van beide weg" : null),
  },
  {
    label: "Referral",
    wrong: (told) => (has(told, "TO>") || told.properties.status === "missing" ? null : "heeft geen `to`, en is niet `missing`"),
  },
  {
    label: "Funding",
    wrong: ({ properties }) =>
      AMOUNTS.some((one) => properties[one] !== undefined) && properties.currency === undefined ? "heeft een bedrag zonder `currency`" : null,
  },
  { label: "Need", wrong: ({ properties }) => (((properties.signals as string[] | undefined)?.length ?? 0) >= 2 ? null : "heeft minder dan twee `signals`") },
  { label: "Need", wrong: (told) => (has(told, "<POINTS_TO") ? null : "heeft geen vraag (`questions`) die ernaar wijst") },
  {
    label: "Region",
    wrong: ({ properties, links }, all) => {
      if (properties.kind !== "gemeente" || properties.until !== undefined) return null;
      const within = links.filter(({ step, other }) => step === "<CONTAINS" && all.get(other)?.properties.kind === "provincie");
      return within.length === 1 ? null : `ligt in ${within.length} provincies; verwacht er een`;
    },
  },
];
const AMOUNTS = ["amount", "amountMin", "amountMax"];
/** What stands by itself until something refers to it. */
const MAY_STAND_ALONE = new Set(["Concept", "ConceptScheme", "Document", "Register"]);

/**
 * What the data may say and cannot mean, and what is told of by itself alone; for a seed as a whole, since a dataset
 * may leave to another what it does not know.
 */
export function checkSense(contributions: readonly Contribution[]): Problem[] {
  const all = gather(contributions);
  return [...all.values()].flatMap((told) => {
    const { id, kind, place } = told.first;
    const wrong = RULES.filter(({ label }) => label === kind.label).flatMap((rule) => rule.wrong(told, all) ?? []);
    if (told.links.length === 0 && !MAY_STAND_ALONE.has(kind.label)) wrong.push("staat op zichzelf: niets verwijst ernaar, en het verwijst naar niets");
    return wrong.map((message) => ({ ...place, message: `${id} ${message}` }));
  });
}

const has = ({ links }: Told, step: string): boolean => links.some((link) => link.step === step);

function gather(contributions: readonly Contribution[]): Map<string, Told> {
  const all = new Map<string, Told>();
  for (const one of contributions) {
    const told = all.get(one.id) ?? { first: one, properties: {}, links: [] };
    all.set(one.id, { ...told, properties: { ...one.properties, ...told.properties } });
  }
  for (const { from, type, to } of linksOf(contributions)) {
    all.get(from)?.links.push({ step: `${type}>`, other: to });
    all.get(to)?.links.push({ step: `<${type}`, other: from });
  }
  return all;
}

/** Every relationship once, however many records state it. */
function linksOf(contributions: readonly Contribution[]): Pick<LinkState, "from" | "type" | "to">[] {
  const links = contributions.flatMap(({ id, links: stated }) =>
    stated.map(({ type, outgoing, other }) => (outgoing ? { from: id, type, to: other } : { from: other, type, to: id })),
  );
  return [...new Map(links.map((link) => [linkKey(link), link])).values()];
}
