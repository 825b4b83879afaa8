import { capitalised, listed } from "../common/dutch.js";
import { type Found, rolesOf } from "../common/fact.js";
import { agreeing } from "../common/sentence.js";
import { wish } from "../common/wished.js";
import { FIGURE_STATUS, statedValue } from "../figures/stated-value.js";
import type { FoundFigure } from "../figures/to-claim.js";
import { TimelineKind, TimelineMoment } from "./timeline.types.js";

/** What or whom a fact is between, by its part in it. */
export interface End {
  part: string;
  end: Found;
}

/** The start, end or date of a fact as a Dutch sentence; `whole` is what it is part of, when it is a phase or the like. */
export function explainFact(kind: TimelineKind, moment: TimelineMoment, fact: Found, ends: readonly End[], whole: Found | null): string {
  return capitalised(sentenceOf(kind, moment, fact, ends, whole));
}

function sentenceOf(kind: TimelineKind, moment: TimelineMoment, fact: Found, ends: readonly End[], whole: Found | null): string {
  const starts = moment === TimelineMoment.START;
  const name = (...parts: string[]) => listed(ends.filter(({ part }) => parts.includes(part)).map(({ end }) => end.name));
  const wished = wish(fact.status);
  const as = wished ? ` (${wished})` : "";
  switch (kind) {
    case TimelineKind.MEMBERSHIP:
      return explainMembership(starts, fact, ends);
    case TimelineKind.COVERAGE: {
      const [who, where] = [name("COVERAGE_OF"), name("IN_REGION")];
      if (fact.status === "afwezig") return starts ? `${where} mist ${who}.` : `${where} mist ${who} niet langer.`;
      return starts ? `${where} wordt werkgebied van ${who}${as}.` : `${where} is geen werkgebied meer van ${who}${as}.`;
    }
    case TimelineKind.SERVICE:
      return `De dienst “${fact.name}” van ${name("PROVIDES")} ${starts ? "begint" : "eindigt"}.`;
    case TimelineKind.FUNDING:
      return `De geldstroom “${fact.name}” ${starts ? "begint" : "eindigt"}${fact.status === "declined" ? " (afgewezen)" : as}.`;
    case TimelineKind.AGREEMENT:
      return starts ? `${AGREED[fact.status ?? ""] ?? "Afgesproken"}: “${fact.name}”.` : `De afspraak “${fact.name}” loopt af${as}.`;
    case TimelineKind.REFERRAL:
      return `De doorverwijzing “${fact.name}” ${starts ? "begint" : "houdt op"}${as}.`;
    case TimelineKind.FIGURE: {
      const { status } = fact;
      return `${fact.name}: ${statedValue(fact as unknown as FoundFigure)}${status ? ` (${FIGURE_STATUS[status] ?? status})` : ""}.`;
    }
    default: {
      const [begins, ends] = EXISTS[fact.__typename] ?? ["begint", "eindigt"];
      const part = whole ? `, deel van ${whole.name},` : "";
      return `${fact.name}${part} ${starts ? begins : ends}${as}.`;
    }
  }
}

const AGREED: Record<string, string> = { requested: "Gevraagd", declined: "Afgewezen", intended: "Beoogd" };
const EXISTS: Record<string, [string, string]> = {
  Region: ["ontstaat", "houdt op te bestaan"],
  Organisation: ["ontstaat", "houdt op te bestaan"],
};

function explainMembership(starts: boolean, fact: Found, ends: readonly End[]): string {
  const [who, what] = ["PARTY", "MEMBER_OF"].map((role) => ends.find(({ part }) => part === role)?.end);
  if (!who || !what) return `${fact.name} ${starts ? "begint" : "eindigt"}.`;
  const [party, table, verb] = [who.name, what.name, agreeing(who)];
  const roles = rolesOf(fact);
  const as = roles.length > 0 ? ` als ${roles.join(" en ")}` : "";
  const instead = fact.carriedOver === true ? " (in de plaats van een opgeheven voorganger)" : "";
  switch (fact.status) {
    case "asked":
      return starts ? `${party} ${verb("wordt", "worden")} gevraagd voor ${table}.` : `het verzoek aan ${party} om mee te doen aan ${table} vervalt.`;
    case "intended":
      return `${party} ${verb("is", "zijn")} ${starts ? "" : "niet langer "}beoogd als deelnemer aan ${table}.`;
    case "absent":
      return `${party} ${verb("ontbreekt", "ontbreken")} ${starts ? "" : "niet langer "}in ${table}.`;
    default:
      if (starts) return `${party} ${verb("gaat", "gaan")} meedoen aan ${table}${as}${instead}.`;
      return fact.until === what.until
        ? `met ${table} eindigt ook de deelname van ${party}.`
        : `${party} ${verb("doet", "doen")} niet meer mee aan ${table}${instead}.`;
  }
}

/** That the one took the place of the other, as a Dutch sentence. */
export function explainSuccession(from: Found, to: Found, inferred: boolean): string {
  const by = inferred ? " Dat is afgeleid: geen bron noemt de opvolger." : "";
  if (from.name === to.name) return `Een volgende versie van ${to.name} treedt in werking.${by}`;
  const verb = to.__typename === "Partnership" ? "wordt opgevolgd door" : "gaat op in";
  return `${from.name} ${verb} ${to.name}.${by}`;
}

/** That a source tells of the entity, as a Dutch sentence. */
export function explainObservation(source: Found, entity: Found): string {
  return `${source.name} ${source.__typename === "Register" ? "noemt" : "beschrijft"} ${entity.name}.`;
}
