import type { Reaching } from "../../support/landscape.js";
import type { Refusal } from "../../support/offers.js";
import { counted } from "../common/dutch.js";
import { GapReason } from "./gaps.types.js";

/** Why a need is a gap where these services reach; null when it is none. `absent` is a source's word that something is missing. */
export function gapReason(reached: readonly Reaching[], certain: readonly Reaching[], absent: boolean): GapReason | null {
  if (reached.length === 0) return absent ? GapReason.STATED_ABSENT : GapReason.NOTHING_KNOWN;
  if (certain.length === 0) return GapReason.ONLY_POSSIBLE;
  const near = certain.map(({ best }) => best.reach?.distance ?? 0);
  if (near.includes(0)) return null;
  return near.some((distance) => distance > 0) ? GapReason.ONLY_WIDER : GapReason.ONLY_PART;
}

/** The gap as a sentence, in Dutch. */
export function explainGap(reason: GapReason, need: string, place: string, reached: readonly Reaching[], absent: Refusal | null): string {
  const services = counted(reached.length, "dienst", "diensten");
  switch (reason) {
    case GapReason.STATED_ABSENT:
      return `Voor "${need}" is er ${place} niets: ${absent?.reason === "ABSENT" ? `${absent.holder.name} ontbreekt volgens de bron in ${absent.area.name}` : "volgens de bron ontbreekt het"}.`;
    case GapReason.NOTHING_KNOWN:
      return `Voor "${need}" noemt geen bron een dienst ${place}.`;
    case GapReason.ONLY_POSSIBLE:
      return `Voor "${need}" ${reached.length === 1 ? "is" : "zijn"} ${place} ${services} waargenomen op een andere datum${scaleOf(reached)}; geen is zeker.`;
    case GapReason.ONLY_WIDER:
      return `Voor "${need}" zijn ${place} alleen diensten van een ruimer gebied zeker.`;
    case GapReason.ONLY_PART:
      return `Voor "${need}" zijn ${place} alleen diensten voor een deel ervan zeker.`;
  }
}

function scaleOf(reached: readonly Reaching[]): string {
  const distances = reached.map(({ best }) => best.reach?.distance ?? 0);
  if (distances.every((distance) => distance > 0)) return ", alle van een ruimer gebied";
  return distances.every((distance) => distance < 0) ? ", alle voor een deel ervan" : "";
}
