import { corop } from "./corop/corop.js";
import { geojson } from "./geojson/geojson.js";
import { opengr } from "./opengr/opengr.js";
import { polder } from "./polder/polder.js";
import { regioatlas } from "./regioatlas/regioatlas.js";
import type { ImportSource } from "./source.js";

/** Every source that can be imported. */
export const SOURCES: readonly ImportSource[] = [polder, corop, regioatlas, opengr, geojson];
