import { type Found, rolesOf } from "../common/fact.js";
import { OverlapReason } from "./overlap.types.js";

/** What a reason is about, by name. */
export interface ReasonParts {
  fact: Found;
  party: string;
  area: string;
  region: string;
}

const STATUS: Record<string, string> = { asked: " (gevraagd)", intended: " (beoogd)", gepland: " (gepland)", gewenst: " (gewenst)" };

/** A reason as a Dutch sentence for an adviser. */
export function explainReason(reason: OverlapReason, { fact, party, area, region }: ReasonParts): string {
  const status = STATUS[fact.status ?? ""] ?? "";
  const roles = rolesOf(fact);
  const as = `${roles.length > 0 ? ` als ${roles.join(" en ")}` : ""}${fact.carriedOver === true ? ", overgenomen van een opgeheven gemeente" : ""}`;
  switch (reason) {
    case OverlapReason.PARTICIPANT:
    case OverlapReason.PROGRAMME:
      return `${party} doet mee${as}${status}.`;
    case OverlapReason.COVERS:
      return `Werkt in ${region}${status}.`;
    case OverlapReason.PAYS:
      return `${party} betaalt eraan mee.`;
    case OverlapReason.PARTICIPANT_WITHIN:
      return `${party}, in ${region}, doet mee${as}${status}.`;
    case OverlapReason.COVERS_NARROWER:
      return `Werkt in ${area}, dat in ${region} ligt${status}.`;
    case OverlapReason.COVERS_WIDER:
      return `Werkt in ${area}, waar ${region} in ligt${status}.`;
    case OverlapReason.COVERS_PARTLY:
      return `Werkt in ${area}, dat ${region} deels overlapt${status}.`;
  }
}
