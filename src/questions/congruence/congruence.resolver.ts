import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { PagedSelectionArgs } from "../common/selection.args.js";
import { congruence } from "./congruence.question.js";
import { CongruenceConnection } from "./congruence.types.js";

@Resolver()
export class CongruenceResolver {
  @Query(() => CongruenceConnection, {
    description: "How far the same gemeenten recur over a gemeente's partnerships, or over the regions it lies in, on a date. Errors: NOT_FOUND, BAD_INPUT.",
  })
  congruence(
    @Ctx() context: Context,
    @Arg("region", () => ID, { description: "A gemeente: as a region (GM0882) or as a public body (gemeente-landgraaf)." }) region: string,
    @Arg("layers", () => [String], {
      nullable: true,
      description: "Compare the regions of these layers, slugs of `region-kind`, instead of partnerships: `ggds`, `veiligheidsregio`.",
    })
    layers: string[] | null,
    @Args(() => PagedSelectionArgs) selection: PagedSelectionArgs,
  ): Promise<CongruenceConnection> {
    return congruence({ region, layers, ...selection }, context);
  }
}
