import type { Understanding } from "../understand.js";
import type { Labelled } from "./labelled.js";

/** One message and what was made of it. */
export interface Judged {
  asked: Labelled;
  found: Understanding;
  /** Name of the gemeente of the place that was recognised. */
  gemeente: string | null;
}

/** How well messages were understood: shares of 0 to 1, each with what it is a share of. */
export interface Figures {
  top1: Share;
  top3: Share;
  both: Share;
  elsewhereRecognised: Share;
  realRefused: Share;
  placeRight: Share;
  placeInvented: Share;
  calibrationError: number;
  confusions: [wanted: string, found: string, count: number][];
}
export interface Share {
  count: number;
  of: number;
}

const BINS = 10;
const MOST_CONFUSIONS = 10;

/** The figures of messages that were judged. A need counts as right when it is one of those labelled, or acceptable. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const real = judged.filter(({ asked }) => !asked.elsewhere);
  const off = judged.filter(({ asked }) => asked.elsewhere);
  const named = judged.filter(({ asked }) => asked.place !== null);
  const unnamed = judged.filter(({ asked }) => asked.place === null);
  const two = real.filter(({ asked }) => asked.needs.length > 1);
  return {
    top1: share(real, ({ asked, found }) => isRight(asked, found.needs[0]?.need.id)),
    top3: share(real, ({ asked, found }) => found.needs.slice(0, 3).some(({ need }) => isRight(asked, need.id))),
    both: share(two, ({ asked, found }) => found.count === 2 && found.needs.slice(0, 2).every(({ need }) => isRight(asked, need.id))),
    elsewhereRecognised: share(off, ({ found }) => found.elsewhere !== null),
    realRefused: share(real, ({ found }) => found.elsewhere !== null),
    placeRight: share(named, isPlaceRight),
    placeInvented: share(unnamed, ({ found }) => (found.place.place?.gemeente ?? null) !== null),
    calibrationError: calibrationError(real),
    confusions: confusionsOf(real),
  };
}

export const isRight = ({ needs, acceptable }: Labelled, id: string | undefined): boolean =>
  id !== undefined && (needs.includes(id) || acceptable.includes(id));

function isPlaceRight({ asked: { place }, found, gemeente }: Judged): boolean {
  if (!place) return false;
  if (place.gemeente !== null) return gemeente === place.gemeente;
  return found.place.written === place.text;
}

/** Mean distance between how probable the first need was said to be and how often it was right, in ten classes of probability. */
function calibrationError(real: readonly Judged[]): number {
  const answered = real.flatMap(({ asked, found: { needs } }) =>
    needs[0] ? [{ score: needs[0].score, right: isRight(asked, needs[0].need.id) ? 1 : 0 }] : [],
  );
  const gaps = Array.from({ length: BINS }, (_, bin) => {
    const inBin = answered.filter(({ score }) => Math.min(BINS - 1, Math.floor(score * BINS)) === bin);
    return Math.abs(inBin.reduce((sum, { score, right }) => sum + score - right, 0));
  });
  return gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, answered.length);
}

function confusionsOf(real: readonly Judged[]): Figures["confusions"] {
  const counts = new Map<string, [string, string, number]>();
  for (const { asked, found } of real) {
    const [wanted = "", got = found.needs[0]?.need.id ?? "geen behoefte"] = [asked.needs[0]];
    if (isRight(asked, found.needs[0]?.need.id)) continue;
    counts.set(`${wanted} ${got}`, [wanted, got, (counts.get(`${wanted} ${got}`)?.[2] ?? 0) + 1]);
  }
  return [...counts.values()].sort((a, b) => b[2] - a[2] || (`${a}` < `${b}` ? -1 : 1)).slice(0, MOST_CONFUSIONS);
}

function share(list: readonly Judged[], holds: (one: Judged) => boolean): Share {
  return { count: list.filter(holds).length, of: list.length };
}

/** The figures as lines to print. */
export function describeFigures(figures: Figures): string[] {
  const percent = ({ count, of }: Share) => (of === 0 ? "none" : `${((100 * count) / of).toFixed(1)}% (${count} of ${of})`);
  return [
    `first need right         ${percent(figures.top1)}`,
    `right among first three  ${percent(figures.top3)}`,
    `both of two needs        ${percent(figures.both)}`,
    `elsewhere recognised     ${percent(figures.elsewhereRecognised)}`,
    `real questions refused   ${percent(figures.realRefused)}`,
    `place right              ${percent(figures.placeRight)}`,
    `place invented           ${percent(figures.placeInvented)}`,
    `calibration error        ${figures.calibrationError.toFixed(3)}`,
    "taken for another most:",
    ...figures.confusions.map(([wanted, found, count]) => `  ${count} × ${wanted.replace("need-", "")} as ${found.replace("need-", "")}`),
  ];
}
