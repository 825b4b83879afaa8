import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { SupportArgs } from "../common/support.args.js";
import { duplicateSupport } from "./duplicate-support.question.js";
import { DuplicateSupportConnection } from "./duplicate-support.types.js";

@Resolver()
export class DuplicateSupportResolver {
  @Query(() => DuplicateSupportConnection, {
    description: "Crowding: services that do the same for the same need in a region, most first, with what its neighbours have. Errors: NOT_FOUND, BAD_INPUT.",
  })
  duplicateSupport(@Ctx() context: Context, @Args(() => SupportArgs) args: SupportArgs): Promise<DuplicateSupportConnection> {
    return duplicateSupport(args, context);
  }
}
