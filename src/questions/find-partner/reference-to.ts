import type { Reference } from "../../graph/fill-in.js";

/** A thing of the graph by its id alone: what the client selects of it is filled in. */
export const referenceTo = (__typename: string, id: string): Reference => ({ __typename, id });
