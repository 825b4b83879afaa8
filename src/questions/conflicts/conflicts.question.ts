import type { Catalogue } from "../../graph/catalogue.js";
import type { Context } from "../../graph/context.js";
import { counted } from "../common/dutch.js";
import type { Found } from "../common/fact.js";
import { pageRequest, toConnection } from "../common/page.js";
import { checkedId, notFound } from "../common/region-or-party.js";
import { type FoundClaim, toClaim } from "../figures/to-claim.js";
import { CONFLICTS_DEFINITION } from "./conflicts.definition.js";
import { explainConflict } from "./conflicts.explain.js";
import { CONFLICTS_ABOUT, CONFLICTS_EVERYWHERE } from "./conflicts.statement.js";
import type { Conflict, ConflictConnection } from "./conflicts.types.js";

/** Arguments of `conflicts`. */
export interface ConflictsArguments {
  about?: string | null;
  first?: number | null;
  after?: string | null;
}

type Answer = { about: Found | null; known: number; total: number; datasets: string[]; metrics: string[]; page: FoundClaim[][] };

/** Claims of sources that contradict each other, about an entity or about all, by metric; nothing is decided. Errors: NOT_FOUND, BAD_INPUT. */
export async function conflicts(args: ConflictsArguments, { database, catalogue, today }: Context): Promise<ConflictConnection> {
  const about = args.about === null || args.about === undefined ? null : checkedId("about", args.about);
  const page = pageRequest("conflicts", args, ["", ""] as [string, string]);
  const statement = about === null ? CONFLICTS_EVERYWHERE : CONFLICTS_ABOUT;
  const [answer] = await database.read<Answer>(statement, { about, after: page.after, limit: page.first + 1 });
  if (!answer) throw await notFound(database, about ?? "");
  const found = answer.page.map((claims) => toConflict(claims, catalogue));
  return {
    ...toConnection(found, page, ({ id, metric }) => [metric, id.split(" ")[0]], answer.total),
    definition: CONFLICTS_DEFINITION,
    kindsCounted: answer.metrics.sort(),
    datasets: answer.datasets.sort(),
    asOf: today,
    about: answer.about,
    completeness: null,
    explanation: answer.total > 0 ? null : explainNone(answer),
  };
}

function toConflict(claims: readonly FoundClaim[], catalogue: Pick<Catalogue, "find">): Conflict {
  const [first] = claims;
  if (!first) throw new Error("a conflict has claims");
  const newestFirst = [...claims].sort((a, b) => (b.figure.observedLatest ?? "").localeCompare(a.figure.observedLatest ?? ""));
  return {
    id: claims.map(({ figure }) => figure.id).join(" "),
    about: first.about.filter((thing) => claims.every((one) => one.about.some(({ id }) => id === thing.id))),
    metric: first.figure.metric,
    metricConcept: first.metric,
    claims: newestFirst.map((claim) => toClaim(claim, catalogue)),
    explanation: explainConflict(newestFirst),
  };
}

function explainNone({ about, known }: Answer): string {
  if (!about) return "Geen bron is gelezen als tegenspraak van een andere.";
  if (known === 0) return `De bronnen noemen geen cijfer over ${about.name}.`;
  return `Over ${about.name} noemen de bronnen ${counted(known, "cijfer", "cijfers")}; geen daarvan is bij het lezen als tegenspraak van een ander gemerkt.`;
}
