import { BadInputError } from "./errors.js";
import { checkedId } from "./region-or-party.js";

/** The id of a need, which may be named with or without its prefix. Throws `BadInputError`. */
export function checkedNeed(need: string): string {
  const id = checkedId("need", need);
  if (/[^a-z0-9-]/.test(id)) throw new BadInputError("need", "is geen id van een behoefte; verwacht bijvoorbeeld need-passende-financiering-vinden");
  return id.startsWith("need-") ? id : `need-${id}`;
}
