import { certaintyOn } from "../questions/common/certainty.js";
import { Certainty } from "../questions/common/certainty.types.js";
import { capitalised } from "../questions/common/dutch.js";
import type { Found } from "../questions/common/fact.js";
import { feature, type Making, provenance, toAttributes } from "./attributes.js";
import type { HsdsArea } from "./hsds.types.js";
import { uuidOf } from "./ids.js";

/** How a service reaches an area: by a fact that says so, or because a provider governs it. */
export interface Reach {
  level: number;
  fact: Found | null;
  area: { id: string; name: string; code: string | null; kind: string | null };
  holder: { id: string; name: string } | null;
}

/** Coverage that says that a service is not there. */
const NOT_THERE = new Set(["afwezig", "beëindigd", "gewenst"]);

/** The areas of a service on the day asked for, nearest fact first: once its own are known, those of its programme say nothing more. */
export function toServiceAreas(service: Found, reaches: readonly Reach[], making: Making): HsdsArea[] {
  const level = Math.min(...reaches.map((reach) => reach.level));
  return reaches
    .filter((reach) => reach.level === level && !NOT_THERE.has(reach.fact?.status ?? "") && isThere(reach, making.on))
    .map((reach) => toArea(service, reach, making))
    .sort((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1));
}

const isThere = ({ fact }: Reach, on: string): boolean => !fact || ![Certainty.ENDED, Certainty.NOT_YET].includes(certaintyOn(on, fact));

function toArea(service: Found, { fact, area, holder }: Reach, { on, catalogue, directory }: Making): HsdsArea {
  const id = uuidOf(JSON.stringify([service.id, area.id, fact?.id ?? holder?.id ?? null]));
  const uri = tooiUri(area);
  const own = fact ? provenance(fact, certaintyOn(on, fact), catalogue) : [];
  return {
    id,
    service_id: uuidOf(service.id),
    name: area.name,
    description: describe({ fact, area, holder }),
    ...(uri ? { uri } : {}),
    attributes: toAttributes("service_area", id, [...feature("id", area.id, "region"), ...feature("gebied-van", holder?.id), ...own], directory.terms),
  };
}

function describe({ fact, area, holder }: Pick<Reach, "fact" | "area" | "holder">): string {
  const planned = fact?.status === "gepland" ? " Gepland." : "";
  if (!holder) return `De dienst werkt in ${area.name}.${planned}`;
  const how = fact ? `${area.name} is het werkgebied van ${holder.name}` : `${holder.name} is het bestuur van ${area.name}`;
  return `${capitalised(how)}; een gebied van de dienst zelf noemt geen bron.${planned}`;
}

/** The lasting address of a gemeente or provincie in the government's own thesaurus. */
function tooiUri({ code, kind }: Reach["area"]): string | null {
  const isCoded = (kind === "gemeente" && /^GM\d{4}$/.test(code ?? "")) || (kind === "provincie" && /^PV\d{2}$/.test(code ?? ""));
  return isCoded ? `https://identifier.overheid.nl/tooi/id/${kind}/${code?.toLowerCase()}` : null;
}
