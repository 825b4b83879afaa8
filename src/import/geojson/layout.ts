import { z } from "zod";

const position = z.tuple([z.number(), z.number()]).rest(z.number());
const ring = z.array(position).min(4, { error: "een ring heeft ten minste vier punten" });
const polygon = z.array(ring).min(1, { error: "geen ring" });
const text = z.string().trim().min(1);

/** A boundary: polygons, each an outer ring and the holes in it. */
const geometry = z.discriminatedUnion(
  "type",
  [
    z.object({ type: z.literal("Polygon"), coordinates: polygon }).transform(({ coordinates }) => [coordinates]),
    z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(polygon).min(1) }).transform(({ coordinates }) => coordinates),
  ],
  { error: "verwacht een Polygon of MultiPolygon" },
);

/** A region with its boundary, as the statistics office publishes it. */
export const feature = z.object({ properties: z.object({ statcode: text, statnaam: text }), geometry });

const collection = z.object({
  type: z.literal("FeatureCollection", { error: "verwacht een FeatureCollection" }),
  crs: z.object({ properties: z.object({ name: z.string() }) }).optional(),
  /** Each is checked by itself: one that is wrong does not take the others with it. */
  features: z.array(z.unknown(), { error: "verwacht een lijst van features" }),
});
export type Collection = z.infer<typeof collection>;

/** What a file holds: one collection, or a list of them. */
export const boundaries = z.union([collection.transform((one) => [one]), z.array(collection)], {
  error: "verwacht een FeatureCollection, of een lijst daarvan",
});

export type Position = z.infer<typeof position>;
export type Polygons = z.infer<typeof geometry>;
