import { ClientError } from "../questions/common/errors.js";

/** The graph holds more memberships than are kept in memory: what is computed from all of them is not answered. */
export class TooManySeatsError extends ClientError {
  constructor(seats: number, most: number) {
    super("TOO_COMPLEX", `De graaf telt ${seats} deelnames; maten over alle verbanden gaan tot ${most} (instelling MAX_TABLE_SEATS).`);
  }
}
