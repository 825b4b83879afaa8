import type { Database } from "../database/database.js";
import type { Found } from "../questions/common/fact.js";
import { checkedId, notARegion, notFound } from "../questions/common/region-or-party.js";
import { PLACES } from "./places.statement.js";

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

/** The places that ids of regions, or of the public bodies that govern them, name, each with its neighbours. Errors: NOT_FOUND, BAD_INPUT. */
export async function placesAsked(
  argument: string,
  given: readonly string[],
  database: Database,
  neighboursOf: (id: string) => readonly string[] = () => [],
): Promise<PlaceAsked[]> {
  const wanted = given.map((id) => checkedId(argument, id)).flatMap((id, of) => [{ id, of }, ...neighboursOf(id).map((other) => ({ id: other, of }))]);
  const ids = wanted.map(({ id }) => id);
  const rows = ids.length > 0 ? await database.read<Row>(PLACES, { ids }) : [];
  const asked: PlaceAsked[] = [];
  for (const { asked: at, exists, region, ...row } of rows) {
    const { id, of } = wanted[at] ?? { id: "", of: 0 };
    if (!exists) throw await notFound(database, id);
    if (!region) throw notARegion(id, argument);
    const place = toPlace({ region, ...row });
    if (asked[of]) asked[of].neighbours.push(place);
    else asked[of] = { place, neighbours: [] };
  }
  return asked;
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
