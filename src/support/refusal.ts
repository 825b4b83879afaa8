import { listed } from "../questions/common/dutch.js";
import type { Refusal } from "./offers.js";
import type { Named } from "./support.js";

/** Most areas that are named in a sentence. */
const NAMED = 5;

/** Why a service is not offered for a place, in Dutch. */
export function explainRefusal(refusal: Refusal, service: Named): string {
  if (refusal.reason === "ELSEWHERE") {
    const names = [...new Set(refusal.areas.map(({ name }) => name))];
    const shown = names.slice(0, NAMED);
    const more = names.length > NAMED ? ` en ${names.length - NAMED} andere gebieden` : "";
    return `Alleen in ${more ? shown.join(", ") : listed(shown)}${more}.`;
  }
  if (refusal.reason === "ABSENT") return `${refusal.holder.name}: ontbreekt volgens de bron in ${refusal.area.name}.`;
  const { id, name, since, until } = refusal.what;
  const of = id === service.id ? "" : `${name}: `;
  const said =
    refusal.reason === "ENDED" ? `beëindigd${until ? ` ${until.length === 10 ? "op" : "in"} ${until}` : ""}` : `begint pas${since ? ` in ${since}` : " later"}`;
  return `${of}${of ? said : said.charAt(0).toUpperCase() + said.slice(1)}.`;
}
