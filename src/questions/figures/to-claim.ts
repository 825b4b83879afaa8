import type { Catalogue } from "../../graph/catalogue.js";
import { toSources } from "../../graph/source.js";
import type { Found } from "../common/fact.js";
import type { FigureClaim } from "./figures.types.js";

/** A figure as a statement gives it. */
export type FoundFigure = Found & {
  metric: string;
  unit: string;
  value?: number;
  min?: number;
  max?: number;
  text?: string;
  scope?: string;
  date?: string;
  dateLatest?: string;
  definition?: string;
  observedAt?: string;
};
export interface FoundClaim {
  figure: FoundFigure;
  about: Found[];
  metric: Found | null;
  conflicts: Found[];
}

/** A figure as it is claimed: as the source writes it, with what contradicts it. */
export function toClaim({ figure, about, metric, conflicts }: FoundClaim, catalogue: Pick<Catalogue, "find">): FigureClaim {
  return {
    id: figure.id,
    name: figure.name,
    about,
    metric: figure.metric,
    metricConcept: metric,
    value: figure.value ?? null,
    min: figure.min ?? null,
    max: figure.max ?? null,
    text: figure.text ?? null,
    unit: figure.unit,
    scope: figure.scope ?? null,
    date: figure.date ?? null,
    status: figure.status ?? null,
    definition: figure.definition ?? null,
    year: figure.observedAt ? Number(figure.observedAt.slice(0, 4)) : null,
    conflictsWith: conflicts,
    figure,
    sources: toSources(figure.citations, catalogue),
  };
}
