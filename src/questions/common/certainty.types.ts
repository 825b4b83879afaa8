import { registerEnumType } from "type-graphql";

/**
 * How sure it is that a fact holds on a date, given its period and the last date a source observed it.
 * Most facts were true when they were written and nobody said when they ended: that is `POSSIBLE`.
 */
export enum Certainty {
  CERTAIN = "CERTAIN",
  POSSIBLE = "POSSIBLE",
  NOT_YET = "NOT_YET",
  ENDED = "ENDED",
}

registerEnumType(Certainty, {
  name: "Certainty",
  description: "How sure it is that a fact holds on the date asked for.",
  valuesConfig: {
    CERTAIN: {
      description: "The sources say so: the date lies between a known start (or an observation) and a known end, observation, or stated absence of an end.",
    },
    POSSIBLE: { description: "Observed on another date; nothing says that it had begun or that it ended." },
    NOT_YET: { description: "It starts later." },
    ENDED: { description: "It ended before." },
  },
});
