import type { Context } from "../../graph/context.js";
import { keptFor } from "../../kept-with.js";
import { steps } from "../../support/offers.js";
import type { Place } from "../../support/places.js";
import type { Support, SupportNeed, SupportService } from "../../support/support.js";
import type { PartnerMatch } from "./find-partner.types.js";
import type { NoWrongDoor } from "./no-wrong-door.types.js";
import { type Sought, sought, toMatches } from "./partners.js";
import type { Suited } from "./ranking.js";

/** Most services that are named of either kind. */
const NAMED = 3;

/** Where to go with a need that nobody handles here: the nearest general first line, and that of a wider region or the country. */
export function noWrongDoor(need: SupportNeed, support: Support, asked: Sought & { place: Place }, context: Context): NoWrongDoor {
  const sectors = context.catalogue.slugsOf("sector");
  const { offers } = sought(generalServices(support), true, asked, sectors);
  const near = offers.filter(({ reach }) => reach !== null).sort((a, b) => distanceOf(a) - distanceOf(b));
  const nearest = near.filter((one) => distanceOf(one) === distanceOf(near[0]));
  const wider = near.filter((one) => distanceOf(one) > distanceOf(near[0]));
  const shown = (some: readonly Suited[]) => toMatches(some.slice(0, NAMED), { ...need, vague: true }, asked.place, context);
  const [firstLine, beyond] = [shown(nearest), shown(wider)];
  return { firstLine, wider: beyond, explanation: explain(need, asked.place, firstLine, beyond) };
}

const distanceOf = (one: Suited | undefined): number => (one?.reach ? steps(one.reach) : Infinity);

/** Services of the first line for a need that is still vague: where one can go with any question. */
const generalServices = keptFor(({ services, needs: known }: Support): SupportService[] =>
  services.filter(({ node, needs }) => node.line === "eerste" && needs.some((id) => known.get(id)?.vague)),
);

function explain({ node }: SupportNeed, { region }: Place, firstLine: readonly PartnerMatch[], wider: readonly PartnerMatch[]): string {
  const spot = `Witte vlek: in ${region.name} is van niemand bekend dat die "${node.name}" oppakt.`;
  const [first] = firstLine;
  const [next] = wider;
  const go = first ? ` De naaste eerste lijn is ${first.name} ("${first.service.name}").` : " Ook een algemene eerste lijn is hier niet bekend.";
  return `${spot}${go}${next ? ` Ruimer in de regio: ${next.name} ("${next.service.name}").` : " Een ruimere eerste lijn is niet bekend."}`;
}
