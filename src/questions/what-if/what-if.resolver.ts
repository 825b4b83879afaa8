import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { PagedSelectionArgs } from "../common/selection.args.js";
import { whatIf } from "./what-if.question.js";
import { WhatIfConnection } from "./what-if.types.js";

@Resolver()
export class WhatIfResolver {
  @Query(() => WhatIfConnection, {
    description:
      "What removing or merging partnerships would change, for the regions it touches and for the country; nothing is written. Errors: NOT_FOUND, BAD_INPUT.",
  })
  whatIf(
    @Ctx() context: Context,
    @Arg("region", () => ID, {
      nullable: true,
      description: "Only for this region: its id, or that of the public body that governs it; left out: the gemeenten touched.",
    })
    region: string | null,
    @Arg("remove", () => [ID], { nullable: true, description: "Ids of partnerships to take away, 50 at most." }) remove: string[] | null,
    @Arg("merge", () => [ID], { nullable: true, description: "Ids of partnerships to count as one, 2 to 50." }) merge: string[] | null,
    @Args(() => PagedSelectionArgs) selection: PagedSelectionArgs,
  ): Promise<WhatIfConnection> {
    return whatIf({ region, remove, merge, ...selection }, context);
  }
}
