import type { Case, Cursors, Sent } from "./case.js";
import { type Answer, send } from "./send.js";

/** What shows that more got out than was meant for clients: stacks, files, and the words of the database and its query languages. */
const INSIDE =
  /INTERNAL|node_modules|\.[cm]?[jt]s:\d+|\bat \w[\w.]* \(|[Nn]eo4j|\bNeo\.|bolt:|[Cc]ypher|[Ll]ucene|apache|java\.|queryNodes|\bMATCH\b|\bUNWIND\b|\bRETURN\b|ECONN|(Type|Range|Reference)Error/g;

/** What a client sees of a case: the status, the type, the codes, and whatever of the inside it should not see. */
export interface Verdict {
  status: number;
  json: boolean;
  codes: string[];
  inside: string[];
}

/** How a case has to be answered. */
export function expected({ status, code }: Case): Verdict {
  return { status, json: true, codes: code === null ? [] : [code].flat(), inside: [] };
}

/** Sends a case and judges the answer. Fails when none comes. */
export async function judged(url: string, { sent }: Case, cursors: Cursors): Promise<Verdict> {
  const concrete = typeof sent === "function" ? sent(cursors) : sent;
  const answer = await send(url, concrete);
  const body = parsed(answer);
  const codes = (body?.errors ?? []).map(({ extensions }) => extensions?.code ?? "none");
  return { status: answer.status, json: body !== null, codes: [...new Set(codes)].sort(), inside: insideOf(answer.text, concrete) };
}

interface Body {
  errors?: { extensions?: { code?: string } }[];
}

function parsed({ type, text }: Answer): Body | null {
  if (!/^application\/(graphql-response\+)?json\b/.test(type)) return null;
  try {
    return JSON.parse(text) as Body;
  } catch {
    return null;
  }
}

/** Words of the inside that the client did not send itself. */
function insideOf(text: string, sent: Sent): string[] {
  const own = ("bytes" in sent ? sent.bytes : `${sent.path ?? ""} ${sent.body ?? ""}`).toLowerCase();
  return [...text.matchAll(INSIDE)].map(([word]) => word).filter((word) => !own.includes(word.toLowerCase()));
}
