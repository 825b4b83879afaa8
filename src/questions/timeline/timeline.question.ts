import type { Context } from "../../graph/context.js";
import { toSources } from "../../graph/source.js";
import { remarks } from "../common/completeness.js";
import { datasetsOf } from "../common/datasets.js";
import { dayAsked } from "../common/day.js";
import { counted, listed } from "../common/dutch.js";
import type { Found } from "../common/fact.js";
import { compareKeys, cutPage, pageRequest, toConnection } from "../common/page.js";
import { checkedId, notFound } from "../common/region-or-party.js";
import { certaintyOfEvent } from "./event-certainty.js";
import { type DatedFactRow, type DescribedRow, type Moment, momentsOf, observationMoment, type SuccessionRow, successionMoment, toldOn } from "./events.js";
import { TIMELINE_DEFINITION } from "./timeline.definition.js";
import { type End, explainFact, explainObservation, explainSuccession } from "./timeline.explain.js";
import { EVENTS, TIMELINE } from "./timeline.statement.js";
import { type TimelineConnection, type TimelineEvent, TimelineKind } from "./timeline.types.js";

/** Arguments of `timeline`. */
export interface TimelineArguments {
  id: string;
  kinds?: TimelineKind[] | null;
  on?: string | null;
  first?: number | null;
  after?: string | null;
}

type Answer = {
  entity: Found;
  selves: string[];
  dated: { kind: number; facts: DatedFactRow[]; undated: number }[];
  successions: SuccessionRow[];
  described: DescribedRow[];
};
type EventKey = [earliest: string, kind: number, latest: string, id: string];
type Read = Map<string, { fact: Found; ends: End[] }>;

const KINDS = Object.values(TimelineKind);
const keyOf = ({ earliest, kind, latest, id }: Pick<Moment, "earliest" | "kind" | "latest" | "id">): EventKey => [earliest, KINDS.indexOf(kind), latest, id];
const UNDATED: Record<TimelineKind, [one: string, more: string]> = {
  EXISTENCE: ["onderdeel", "onderdelen"],
  SUCCESSION: ["opvolging", "opvolgingen"],
  MEMBERSHIP: ["deelname", "deelnames"],
  COVERAGE: ["werkgebied", "werkgebieden"],
  SERVICE: ["dienst", "diensten"],
  FUNDING: ["geldstroom", "geldstromen"],
  AGREEMENT: ["afspraak", "afspraken"],
  REFERRAL: ["doorverwijzing", "doorverwijzingen"],
  FIGURE: ["cijfer", "cijfers"],
  OBSERVATION: ["beschrijving", "beschrijvingen"],
};

/** What happened to an entity, oldest first, each with its date, source and certainty; see the definition. Errors: NOT_FOUND, BAD_INPUT. */
export async function timeline(args: TimelineArguments, { database, catalogue, today }: Context): Promise<TimelineConnection> {
  const id = checkedId("id", args.id);
  const asOf = dayAsked(args.on, today);
  const page = pageRequest("timeline", args, ["", 0, "", ""] as EventKey);
  const kinds = args.kinds && args.kinds.length > 0 ? KINDS.filter((kind) => args.kinds?.includes(kind)) : KINDS;
  const [answer] = await database.read<Answer>(TIMELINE, { id, kinds: kinds.length === KINDS.length ? null : kinds.map((kind) => KINDS.indexOf(kind)) });
  if (!answer) throw await notFound(database, id);
  const { entity, selves } = answer;
  const { moments, undated } = momentsIn(answer, kinds);
  const shown = cutPage(
    moments.sort((a, b) => compareKeys(keyOf(a), keyOf(b))),
    page,
    keyOf,
  );
  const read = await readFacts(shown, database);
  const events = shown.flatMap((one) => toEvent(one, entity, selves, read, asOf, catalogue));
  const undatedCount = [...undated.values()].reduce((sum, count) => sum + count, 0);
  return {
    ...toConnection(events, page, keyOf, moments.length),
    definition: TIMELINE_DEFINITION,
    kindsCounted: kinds,
    datasets: datasetsOf(moments),
    asOf,
    entity,
    undatedCount,
    completeness: remarks(
      undatedCount > 0 && `Niet gedateerd, en dus niet in de lijst: ${listed([...undated].map(([kind, count]) => counted(count, ...UNDATED[kind])))}.`,
    ),
    explanation: moments.length > 0 ? null : `Geen bron dateert iets${kinds.length < KINDS.length ? " van de gevraagde soorten" : ""} over ${entity.name}.`,
  };
}

function momentsIn(
  { entity, dated, successions, described }: Answer,
  kinds: readonly TimelineKind[],
): { moments: Moment[]; undated: Map<TimelineKind, number> } {
  const facts = dated.map(({ kind, facts, undated }) => ({ kind: KINDS[kind] ?? TimelineKind.EXISTENCE, facts, undated }));
  const followed = kinds.includes(TimelineKind.SUCCESSION) ? successions.map(successionMoment) : [];
  const seen = kinds.includes(TimelineKind.OBSERVATION) ? described.flatMap((one) => observationMoment(one, entity.datasets as string[])) : [];
  const unknown = followed.filter((one) => one === null).length;
  const counts = [...facts.map(({ kind, undated }) => [kind, undated] as const), [TimelineKind.SUCCESSION, unknown] as const];
  return {
    moments: [...facts.flatMap(({ kind, facts }) => facts.flatMap((fact) => momentsOf(kind, fact))), ...followed.flatMap((one) => one ?? []), ...seen],
    undated: new Map(counts.filter(([, count]) => count > 0).sort(([a], [b]) => KINDS.indexOf(a) - KINDS.indexOf(b))),
  };
}

/** Reads the facts of a page, and what they are between; nothing where there is no event. */
async function readFacts(moments: readonly Moment[], database: Context["database"]): Promise<Read> {
  const ids = [...new Set(moments.flatMap(({ fact }) => fact ?? []))];
  const things = new Set(
    moments.flatMap(({ succession, described }) => [succession?.from, succession?.to, described?.source].filter((id) => id !== undefined)),
  );
  if (ids.length + things.size === 0) return new Map();
  const rows = await database.read<{ fact: Found; ends: End[] }>(EVENTS, { ids, things: [...things].filter((id) => !ids.includes(id)) });
  return new Map(rows.map((row) => [row.fact.id, row]));
}

/** An event to show; none when a load took its fact away meanwhile. */
function toEvent(one: Moment, entity: Found, selves: readonly string[], read: Read, asOf: string, catalogue: Context["catalogue"]): TimelineEvent[] {
  const { id, date, earliest, latest, kind, moment, succession, described } = one;
  const common = { id, date, earliest, latest, kind, moment, certainty: certaintyOfEvent(asOf, one) };
  const found = (other: string | undefined) => read.get(other ?? "")?.fact;
  const [from, to, source] = [found(succession?.from), found(succession?.to), found(described?.source)];
  if (succession && from && to) {
    const explanation = explainSuccession(from, to, Boolean(succession.inferred));
    const others = [from, to].filter((other) => !selves.includes(other.id));
    return [{ ...common, explanation, fact: entity, with: others, sources: toSources(succession.citations, catalogue) }];
  }
  if (described && source)
    return [{ ...common, explanation: explainObservation(source, entity), fact: entity, with: [source], sources: toSources(described.citations, catalogue) }];
  const row = read.get(one.fact ?? "");
  if (!row) return [];
  const { fact, ends } = row;
  const isPart = kind === TimelineKind.EXISTENCE && !selves.includes(fact.id);
  const others = new Map(ends.filter(({ end }) => !selves.includes(end.id)).map(({ end }) => [end.id, end]));
  return [
    {
      ...common,
      certainty: certaintyOfEvent(asOf, { ...one, toldOn: toldOn(fact) }),
      explanation: explainFact(kind, moment, fact, ends, isPart ? entity : null),
      fact,
      with: [...others.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      sources: toSources(fact.citations, catalogue),
    },
  ];
}
