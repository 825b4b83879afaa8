import type { Reference } from "../graph/fill-in.js";
import type { DatedFact } from "../questions/common/certainty.js";

/** A thing as an answer names it; the graph fills in what else is selected. */
export type Named = Reference & { name: string };

/** A thing that began, ended and was observed on some days. */
export type Dated = Named & DatedFact & { since?: string | null; until?: string | null };

/** A way in which something works in an area: by a stated coverage, or (without a fact) because it governs the area or is of it. */
export interface Way {
  area: Named;
  /** The coverage that says so, with its status and days. */
  fact: (DatedFact & { id: string; status?: string | null; until?: string | null; citations: string[] }) | null;
  holder: Named;
}

/** Who offers a service: a body, or a kind of party where the source names none. */
export interface Provider {
  node: Dated;
  /** Where it works or what it governs. */
  ways: readonly Way[];
  /** Slug of `organisation-kind` of the bodies that a kind of party stands for, all of them; null of what is no such kind. */
  bodies: string | null;
  /** The bodies that are stated to be of this kind of party. */
  instances: readonly Provider[];
}

/** One condition of a service, as `Criterion` in the graph. */
export interface Condition {
  attribute: string;
  min?: number | null;
  max?: number | null;
  unit?: string | null;
  values?: string[] | null;
}

/** A service as it is matched with needs and places. */
export interface SupportService {
  node: Dated & {
    line: string | null;
    forms: string[];
    entrances: string[];
    cost: string | null;
    capacity: string | null;
    next: string | null;
    phase: string | null;
    observedAt: string | null;
  };
  citations: readonly string[];
  datasets: readonly string[];
  /** Ids of needs; slugs of `category`, its own or else those of its needs; slugs of `audience`. */
  needs: readonly string[];
  categories: readonly string[];
  audiences: readonly string[];
  /** What it is given under, and what that is part of. */
  programmes: readonly Provider[];
  /** Where it works itself. */
  ways: readonly Way[];
  providers: readonly Provider[];
  conditions: readonly Condition[];
  /** Number of figures with a result of it or of its programme. */
  results: number;
}

/** A need as services are for it. */
export interface SupportNeed {
  node: Named;
  /** Whether whoever has it cannot yet put it in words, so that the first line comes first. */
  vague: boolean;
  /** Slugs of `category`, in the order of that vocabulary. */
  categories: readonly string[];
  services: readonly SupportService[];
}

/** A region as its neighbours are found: places are none. */
export interface SupportRegion extends DatedFact {
  id: string;
  kind: string;
  latitude: number | null;
  longitude: number | null;
  /** Ids of the regions that hold it, and of the public bodies that govern it. */
  within: readonly string[];
  bodies: readonly string[];
}

/** All services, for which needs they are and where they work, as the graph of one data version has it. */
export interface Support {
  version: number | null;
  services: readonly SupportService[];
  needs: ReadonlyMap<string, SupportNeed>;
  /** Of an area in which something works all regions that lie in it, itself included. */
  inside: ReadonlyMap<string, ReadonlySet<string>>;
  /** Slugs of `category`, in their order. */
  categories: readonly string[];
  regions: readonly SupportRegion[];
}
