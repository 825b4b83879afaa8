import { registerEnumType } from "type-graphql";

/** How participations that name an abolished gemeente are counted. */
export enum Participation {
  DIRECT = "DIRECT",
  WITH_SUCCESSION = "WITH_SUCCESSION",
}

registerEnumType(Participation, {
  name: "Participation",
  description: "How participations that still name an abolished gemeente are counted.",
  valuesConfig: {
    DIRECT: { description: "As the register names it: only the gemeente named takes part; a participation of an abolished one counts for nobody else." },
    WITH_SUCCESSION: { description: "Participations of an abolished gemeente are carried over to its successor, stated or inferred. The default." },
  },
});
