import type { Database } from "../database/database.js";
import { keptOf } from "../kept-with.js";
import type { Found } from "../questions/common/fact.js";
import { checkedId, notARegion, notFound } from "../questions/common/region-or-party.js";
import { PLACES } from "./places.statement.js";
import type { Support } from "./support.js";

/** A place that services may reach: which regions lie around it, at how many steps, and which lie in it. */
export interface Place {
  region: Found;
  distance: ReadonlyMap<string, number>;
  inside: ReadonlySet<string>;
  /** Who governs it or what lies around it, nearest first. */
  bodies: readonly { body: Found; distance: number }[];
  /** Kinds of the regions in it that a public body governs. */
  kindsInside: readonly string[];
}

interface Row {
  asked: number;
  exists: boolean;
  region: Found | null;
  around: { id: string; distance: number; bodies: Found[] }[];
  inside: string[];
  kindsInside: string[];
  [more: string]: unknown;
}

/** A place that is asked for, with its neighbours. */
export interface PlaceAsked {
  place: Place;
  neighbours: Place[];
}

/** Places asked for before, of one reading of the services. */
const kept = keptOf<Support, string, Place>(500);

/** The places that ids of regions, or of the public bodies that govern them, name, each with its neighbours. Errors: NOT_FOUND, BAD_INPUT. */
export async function placesAsked(
  argument: string,
  given: readonly string[],
  database: Database,
  support: Support,
  neighboursOf: (id: string) => readonly string[] = () => [],
): Promise<PlaceAsked[]> {
  const asked = given.map((id) => checkedId(argument, id)).map((id) => ({ id, others: neighboursOf(id) }));
  const known = kept(support);
  const ids = [...new Set(asked.flatMap(({ id, others }) => [id, ...others]))];
  // What is known is held here, for others may ask meanwhile for so many places that it is let go.
  const places = new Map(ids.map((id) => [id, known.get(id)]));
  const missing = ids.filter((id) => !places.get(id));
  for (const [id, place] of await readPlaces(argument, missing, database)) {
    places.set(id, place);
    known.set(id, place);
  }
  const named = (some: readonly string[]) => some.flatMap((id) => places.get(id) ?? []);
  return asked.flatMap(({ id, others }) => named([id]).map((place) => ({ place, neighbours: named(others) })));
}

async function readPlaces(argument: string, ids: readonly string[], database: Database): Promise<[string, Place][]> {
  const rows = ids.length > 0 ? await database.read<Row>(PLACES, { ids }) : [];
  const places: [string, Place][] = [];
  for (const { asked, exists, region, ...row } of rows) {
    const id = ids[asked] ?? "";
    if (!exists) throw await notFound(database, id);
    if (!region) throw notARegion(id, argument);
    places.push([id, toPlace({ region, ...row })]);
  }
  return places;
}

function toPlace({ region, around, inside, kindsInside }: Pick<Row, "around" | "inside" | "kindsInside"> & { region: Found }): Place {
  return {
    region,
    distance: new Map(around.map(({ id, distance }) => [id, distance])),
    inside: new Set(inside),
    bodies: around.flatMap(({ bodies, distance }) => bodies.map((body) => ({ body, distance }))).sort((a, b) => a.distance - b.distance),
    kindsInside,
  };
}
