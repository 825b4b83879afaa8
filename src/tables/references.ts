import type { Reference } from "../graph/fill-in.js";
import type { Area, Party, Table } from "./tables.js";

/** A region as an answer names it; the graph fills in what else is selected. */
export const areaReference = ({ id, name, kind, population }: Area): Reference => ({ __typename: "Region", id, name, kind, population });

/** A party as an answer names it. */
export const partyReference = ({ id, name, type }: Pick<Party, "id" | "name" | "type">): Reference => ({ __typename: type, id, name });

/** A partnership as an answer names it. */
export const tableReference = ({ id, name, kind, legalForm, period }: Table): Reference => ({
  __typename: "Partnership",
  id,
  name,
  kind,
  legalForm,
  since: period.since,
});

/** A concept of a vocabulary as an answer names it. */
export const conceptReference = (scheme: string, notation: string, name: string): Reference => ({
  __typename: "Concept",
  id: `${scheme}-${notation}`,
  name,
  notation,
});
