import { registerEnumType } from "type-graphql";

/** By what regions are ranked. */
export enum DrukteBy {
  PARTNERSHIPS = "PARTNERSHIPS",
  PER_10000_INHABITANTS = "PER_10000_INHABITANTS",
  DOUBLING = "DOUBLING",
  CONGRUENCE = "CONGRUENCE",
}

registerEnumType(DrukteBy, {
  name: "DrukteBy",
  description: "By what regions are ranked. None of them measures how crowded people find it.",
  valuesConfig: {
    PARTNERSHIPS: { description: "Number of partnerships in which the region, or a gemeente in it, takes part; each counts once." },
    PER_10000_INHABITANTS: { description: "That number per 10,000 inhabitants." },
    DOUBLING: { description: "Number of pairs of these partnerships with the same theme and a Jaccard index over parties of at least 0.5." },
    CONGRUENCE: {
      description: "Congruence, 0 to 1; of a region other than a gemeente the mean over its gemeenten. A high value means that the same partners recur.",
    },
  },
});
