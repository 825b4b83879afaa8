import { v5, validate } from "uuid";

/** What all ids of the feed are derived within; another one would give every record another id. */
const NAMESPACE = "17cb258c-c657-4c91-943d-3598bdb16ffa";

/** The id that HSDS asks for, made of ours: always the same one, so that who harvests again finds again. */
export const uuidOf = (id: string): string => v5(id, NAMESPACE);

/** The id in the feed that is asked for, by itself or by our own id. */
export const uuidAsked = (id: string): string => (validate(id) ? id.toLowerCase() : uuidOf(id));
