import { ClientError } from "../../questions/common/errors.js";

/** Most entries that a list of the graph half gives, as `@limit` says. */
const MAX_LIMIT = 500;

/** Refuses arguments of a list of the graph half that are of the right type, and that no list can follow. Throws `ClientError`. */
export function checkListArguments({ limit, offset, where }: Record<string, unknown>): void {
  if (typeof limit === "number" && (limit < 1 || limit > MAX_LIMIT)) throw wrong("limit", `moet tussen 1 en ${MAX_LIMIT} liggen`);
  if (typeof offset === "number" && offset < 0) throw wrong("offset", "mag niet kleiner dan 0 zijn");
  checkFilter(where, []);
}

/** `eq: null` asks for what is unknown; every other null means nothing. Of what a relation leads to, the library cannot filter on the type. */
function checkFilter(value: unknown, path: readonly string[]): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, key];
    if (inner === null && key !== "eq") throw wrong("where", `${here.join(".")} is null; laat weg waarop niet gefilterd wordt`);
    if (key === "typename" && path.some((step) => !COMBINING.test(step)))
      throw wrong("where", `${here.join(".")} kan alleen van een lijst zelf worden gevraagd: geef het mee aan die lijst`);
    checkFilter(inner, here);
  }
}

/** What combines filters on the same thing, and their places in a list. */
const COMBINING = /^(AND|OR|NOT|\d+)$/;

function wrong(argument: string, message: string): ClientError {
  return new ClientError("BAD_INPUT", `${argument}: ${message}`, { argument, http: { status: 400 } });
}
