import { slugOf } from "../../ingest/slug.js";
import { bare, type Known } from "../known.js";
import type { Identities } from "./identify.js";
import type { Gemeente } from "./layout.js";
import type { Entry } from "./read-register.js";
import type { Succession } from "./succession.js";

/** The places of gemeenten: one node a place, also when the gemeente it lay in was abolished. */
export class Places {
  private readonly written = new Map<string, Map<string, string>>();
  private readonly regions = new Map<string, string>();

  constructor(
    gemeenten: readonly Entry<Gemeente>[],
    identities: Identities,
    private readonly successions: ReadonlyMap<string, Succession>,
    private readonly known: Known,
  ) {
    for (const { record } of gemeenten) {
      this.regions.set(record.id, identities.regionOf(record));
      this.written.set(record.id, new Map((record.geography?.bevat_plaatsen ?? []).map((name) => [bare(name), name])));
    }
  }

  /** The places of a gemeente by id, each with the name the register gives it here, and whether it lies in a successor now. */
  of(gemeente: string): Map<string, { name: string; isElsewhere: boolean }> {
    const names = [...(this.written.get(gemeente) ?? [])];
    return new Map(
      names.map(([key, name]) => {
        const holder = this.holderOf(gemeente, key);
        return [this.idIn(holder, key), { name, isElsewhere: holder !== gemeente }];
      }),
    );
  }

  /** The last gemeente along the line of succession that lists the place. */
  private holderOf(gemeente: string, place: string): string {
    const successor = this.successions.get(gemeente)?.to.find((one) => this.written.get(one)?.has(place));
    return successor === undefined ? gemeente : this.holderOf(successor, place);
  }

  private idIn(gemeente: string, place: string): string {
    const region = this.regions.get(gemeente) ?? "";
    const name = this.written.get(gemeente)?.get(place) ?? "";
    return this.known.placeIn(region, name) ?? `region-plaats-${slugOf(name)}-${region.toLowerCase()}`;
  }
}
