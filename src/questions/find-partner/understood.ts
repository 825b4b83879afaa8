import type { Context } from "../../graph/context.js";
import type { SignalAnswer } from "../../intake/answers.js";
import { type Understanding, understand } from "../../intake/understand.js";
import type { Profile } from "../../support/profile.js";
import { dayAsked } from "../common/day.js";
import type { Found } from "../common/fact.js";
import { checkedFirst } from "../common/page.js";
import { notARegion, notFound } from "../common/region-or-party.js";
import { heardNeed } from "./candidates.js";
import { toElsewhere } from "./elsewhere.js";
import { findPartner } from "./find-partner.question.js";
import type { FindPartnerAnswer, PartnerMatch } from "./find-partner.types.js";
import { placesOf, REGION_GIVEN } from "./place.js";
import { referenceTo } from "./reference-to.js";

/** A question in words, checked. */
export interface InWords {
  question: string;
  region: string | null;
  profile: Profile;
  answers: readonly SignalAnswer[];
  on: string | null;
  first: number | null;
}

/** The needs behind a question in words, and who handles the first of them, or both of two, here. Errors: NOT_FOUND, BAD_INPUT. */
export async function answerInWords({ question, region, profile, answers, on, first }: InWords, context: Context): Promise<FindPartnerAnswer> {
  const { catalogue, intake, today } = context;
  const asOf = dayAsked(on, today);
  const most = checkedFirst(first);
  const given = region === null ? null : await givenRegion(region, context);
  const found = await understand(question, intake, catalogue, { answers, given: given === null ? [] : [given.region.id, ...given.around] });
  const where = given?.region.id ?? found.place.place?.region ?? null;
  const asked = found.needs.slice(0, found.count);
  const each = await Promise.all(asked.map(({ need }) => findPartner({ need: need.id, region: where, profile, on: asOf, first: most }, context)));
  return {
    needs: found.needs.map(heardNeed),
    region: given?.region ?? (where === null ? null : referenceTo("Region", where)),
    ...placesOf(found.place),
    nextQuestion: found.next && { ...found.next, separates: [...found.next.separates] },
    offTopic: found.elsewhere !== null || found.needs.length === 0,
    elsewhere: found.elsewhere && (await toElsewhere(found.elsewhere, where, asOf, context)),
    asOf,
    partners: byTurns(each.map(({ partners }) => partners)).slice(0, most),
    totalCount: each.reduce((sum, { totalCount }) => sum + totalCount, 0),
    noWrongDoor: each.flatMap(({ noWrongDoor }) => noWrongDoor),
    excluded: each.flatMap(({ excluded }) => excluded),
    excludedCount: each.reduce((sum, { excludedCount }) => sum + excludedCount, 0),
    whiteSpot: each.length > 0 && each.every(({ whiteSpot }) => whiteSpot),
    explanation: explain(found, each, intake.isTaught),
  };
}

/** The first of each list, then the second of each, and so on, ranked anew. */
function byTurns(lists: readonly PartnerMatch[][]): PartnerMatch[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? []));
  return turns.flat().map((match, i) => ({ ...match, rank: i + 1 }));
}

function explain({ elsewhere, needs, place }: Understanding, each: readonly FindPartnerAnswer[], isTaught: boolean): string | null {
  if (!isTaught) return "Deze seed kent geen taal van vragen: noem de behoefte zelf met `need`.";
  if (elsewhere) return elsewhere.audience.explanation;
  if (needs.length === 0) return "Hierin is geen behoefte van een ondernemer te herkennen; vraag door wat er speelt.";
  const doubt = place.candidates.length > 0 ? [`"${place.written}" kan meer plaatsen zijn: vraag welke is bedoeld.`] : [];
  const parts = [...doubt, ...each.flatMap(({ explanation }) => explanation ?? [])];
  return parts.length > 0 ? parts.join(" ") : null;
}

async function givenRegion(id: string, { database }: Context): Promise<{ region: Found; around: string[] }> {
  const [row] = await database.read<{ exists: boolean; region: Found | null; around: string[] }>(REGION_GIVEN, { region: id });
  if (!row?.exists) throw await notFound(database, id);
  if (!row.region) throw notARegion(id);
  return { region: row.region, around: row.around };
}
