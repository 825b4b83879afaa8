import type { Context } from "../../graph/context.js";
import { counted } from "../common/dutch.js";
import type { Found } from "../common/fact.js";
import { pageRequest, toConnection } from "../common/page.js";
import { checkedId, notFound } from "../common/region-or-party.js";
import { checkedSlugs } from "../common/slugs.js";
import { FIGURES_EVERYWHERE, FIGURES_OF_ENTITY, FIGURES_OF_METRIC } from "./figures.statement.js";
import type { FigureClaimConnection } from "./figures.types.js";
import { type FoundClaim, toClaim } from "./to-claim.js";

/** Arguments of `figures`. */
export interface FiguresArguments {
  about?: string | null;
  metric?: string | null;
  first?: number | null;
  after?: string | null;
}

type Answer = { about: Found | null; known: number; total: number; datasets: string[]; page: { newest: number; claim: FoundClaim }[] };

/** The numbers that sources state, about an entity or about all, of one metric or of all: by metric, newest first. Errors: NOT_FOUND, BAD_INPUT. */
export async function figures(args: FiguresArguments, { database, catalogue }: Context): Promise<FigureClaimConnection> {
  const about = args.about === null || args.about === undefined ? null : checkedId("about", args.about);
  const asked = args.metric === null || args.metric === undefined ? null : [args.metric];
  const metric = checkedSlugs("metric", asked, catalogue.slugsOf("metric"))?.[0] ?? null;
  const page = pageRequest("figures", args, ["", 0, "", ""] as [string, number, string, string]);
  const statement = about !== null ? FIGURES_OF_ENTITY : metric !== null ? FIGURES_OF_METRIC : FIGURES_EVERYWHERE;
  const [answer] = await database.read<Answer>(statement, { about, metric, after: page.after, limit: page.first + 1 });
  if (!answer) throw await notFound(database, about ?? "");
  const newest = new Map(answer.page.map((one) => [one.claim.figure.id, one.newest]));
  const claims = answer.page.map((one) => toClaim(one.claim, catalogue));
  return {
    ...toConnection(claims, page, (one) => [one.metric, newest.get(one.id) ?? 0, one.name, one.id], answer.total),
    about: answer.about,
    metric,
    datasets: answer.datasets.sort(),
    explanation: answer.total > 0 ? null : explainNothing(answer, metric),
  };
}

function explainNothing({ about, known }: Answer, metric: string | null): string {
  const what = metric === null ? "cijfer" : `cijfer van de grootheid “${metric}”`;
  const others = known > 0 ? ` Wel noemen zij ${counted(known, "ander cijfer", "andere cijfers")}: laat \`metric\` weg.` : "";
  return `De bronnen noemen geen ${what}${about ? ` over ${about.name}` : ""}.${others}`;
}
