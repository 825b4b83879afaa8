import { simplify } from "@turf/simplify";
import proj4 from "proj4";
import type { Polygons, Position } from "./layout.js";

/** The Dutch national grid, in metres. */
const RD_NEW =
  "+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel " +
  "+towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs";
const toDegrees = proj4(RD_NEW, "WGS84");

/** About fifty metres, in degrees. */
const FINEST = 0.0005;
/** Longest text of a boundary: what is longer is simplified further. */
export const MAX_TEXT = 32_000;
/** A metre. */
const DECIMALS = 5;

/** Polygons with degrees of longitude and latitude, WGS 84; those of the national grid are known by their size. */
export function inDegrees(polygons: Polygons): Polygons {
  return polygons.map((rings) => rings.map((ring) => ring.map(([x, y]): Position => (Math.abs(x) > 180 ? (toDegrees.forward([x, y]) as Position) : [x, y]))));
}

/** Polygons as GeoJSON text, simplified until it fits. */
export function boundaryText(polygons: Polygons): string {
  for (let tolerance = FINEST; ; tolerance *= 2) {
    const { coordinates } = simplify({ type: "MultiPolygon", coordinates: polygons }, { tolerance });
    const text = JSON.stringify({ type: "MultiPolygon", coordinates: coordinates.map((rings) => rings.map((ring) => ring.map(rounded))) });
    if (text.length <= MAX_TEXT || tolerance > 1) return text;
  }
}

/** The centre of gravity of the largest of the polygons, holes left out. */
export function centroid(polygons: Polygons): { longitude: number; latitude: number } {
  const rings = polygons.map(([outer = []]) => weigh(outer)).sort((a, b) => b.area - a.area);
  const { x, y } = rings[0] ?? { x: 0, y: 0 };
  const [longitude = 0, latitude = 0] = rounded([x, y]);
  return { longitude, latitude };
}

function weigh(ring: readonly Position[]): { area: number; x: number; y: number } {
  let [twice, x, y] = [0, 0, 0];
  for (const [i, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
    const cross = x1 * y2 - x2 * y1;
    twice += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  return { area: Math.abs(twice) / 2, x: x / (3 * twice), y: y / (3 * twice) };
}

const rounded = ([x = 0, y = 0]: readonly number[]): number[] => [x, y].map((degrees) => Number(degrees.toFixed(DECIMALS)));
