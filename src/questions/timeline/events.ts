import { decodeCitation } from "../../graph/citation.js";
import { type Span, spanOf } from "../../ingest/model/period.js";
import type { Found } from "../common/fact.js";
import type { DatedEvent } from "./event-certainty.js";
import { TimelineKind, TimelineMoment } from "./timeline.types.js";

/** A fact as the first statement gives it: its dates alone. */
export interface DatedFactRow {
  id: string;
  status: string | null;
  datasets: string[];
  since: string | null;
  sinceEarliest: string;
  sinceLatest: string;
  until: string | null;
  untilEarliest: string;
  untilLatest: string;
  date: string | null;
  dateEarliest: string;
  dateLatest: string;
}
export interface SuccessionRow {
  from: string;
  to: string;
  on: string | null;
  inferred: boolean | null;
  citations: string[];
  datasets: string[];
}
export interface DescribedRow {
  id: string;
  published: string | null;
  citations: string[];
}

/** An event before anything of it is read but its date. */
export interface Moment extends DatedEvent {
  id: string;
  kind: TimelineKind;
  moment: TimelineMoment;
  /** The fact dated; of a succession or a description the entity itself is. */
  fact: string | null;
  succession?: SuccessionRow;
  /** Where it is stated, when that is not where the fact is. */
  described?: { source: string; citations: string[] };
  datasets: string[];
}

/** The start and end of a fact, or the date that a figure holds for. */
export function momentsOf(kind: TimelineKind, fact: DatedFactRow): Moment[] {
  const { since, until, date } = fact;
  const common = { kind, fact: fact.id, status: fact.status, datasets: fact.datasets };
  const moment = (which: TimelineMoment, text: string, earliest: string, latest: string): Moment => ({
    ...common,
    id: `${kind} ${fact.id} ${which}`,
    moment: which,
    date: text,
    earliest,
    latest,
  });
  return [
    ...(since === null ? [] : [moment(TimelineMoment.START, since, fact.sinceEarliest, fact.sinceLatest)]),
    ...(until === null || until === ".." ? [] : [moment(TimelineMoment.END, until, fact.untilEarliest, fact.untilLatest)]),
    ...(kind === TimelineKind.FIGURE && date !== null ? [moment(TimelineMoment.AT, date, fact.dateEarliest, fact.dateLatest)] : []),
  ];
}

/** A succession that is dated; null when no source says when it was. */
export function successionMoment(succession: SuccessionRow): Moment | null {
  const { on, from, to, inferred, datasets } = succession;
  const span = on === null ? null : spanOf(on);
  if (on === null || !span) return null;
  const id = `${TimelineKind.SUCCESSION} ${from} ${to}`;
  return { ...span, id, kind: TimelineKind.SUCCESSION, moment: TimelineMoment.AT, date: on, inferred, fact: null, succession, datasets };
}

/** That a source describes the entity, on the day of its publication or of reading the register. */
export function observationMoment({ id: source, published, citations }: DescribedRow, datasets: string[]): Moment[] {
  const date = published ?? retrievedOf(citations);
  const span: Span | null = date === null ? null : spanOf(date);
  if (date === null || !span) return [];
  const id = `${TimelineKind.OBSERVATION} ${source}`;
  const described = { source, citations };
  return [{ ...span, id, kind: TimelineKind.OBSERVATION, moment: TimelineMoment.AT, date, fact: null, described, datasets }];
}

/** The last day on which a source told of a fact: when a document was written, or a register read; null when none is dated. */
export function toldOn({ observedLatest, citations }: Pick<Found, "observedLatest" | "citations">): string | null {
  return (
    [observedLatest, retrievedOf(citations)]
      .filter((day) => typeof day === "string")
      .sort()
      .at(-1) ?? null
  );
}

function retrievedOf(citations: readonly string[]): string | null {
  const days = citations.map(decodeCitation).flatMap((citation) => ("register" in citation ? [citation.retrieved] : []));
  return days.sort().at(-1) ?? null;
}
