import { polder } from "./polder/polder.js";
import type { ImportSource } from "./source.js";

/** Every source that can be imported. */
export const SOURCES: readonly ImportSource[] = [polder];
