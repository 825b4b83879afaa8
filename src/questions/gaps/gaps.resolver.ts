import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { SupportArgs } from "../common/support.args.js";
import { gaps } from "./gaps.question.js";
import { SupportGapConnection } from "./gaps.types.js";

@Resolver()
export class GapsResolver {
  @Query(() => SupportGapConnection, {
    description:
      "White spots: needs that nobody, or nobody for certain, handles in a region, with what there is all the same and what its neighbours have. Errors: NOT_FOUND, BAD_INPUT.",
  })
  gaps(@Ctx() context: Context, @Args(() => SupportArgs) args: SupportArgs): Promise<SupportGapConnection> {
    return gaps(args, context);
  }
}
