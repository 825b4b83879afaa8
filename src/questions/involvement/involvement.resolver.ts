import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { involvement } from "./involvement.question.js";
import { InvolvementConnection } from "./involvement.types.js";

@Resolver()
export class InvolvementResolver {
  @Query(() => InvolvementConnection, {
    description: "Everything one party does on a date: memberships, services, money, agreements, hand-overs, figures. Errors: NOT_FOUND, BAD_INPUT.",
  })
  involvement(
    @Ctx() context: Context,
    @Arg("party", () => ID, { description: "Id of a party, or of a region, which stands for its public body." }) party: string,
    @Arg("roles", () => [String], { nullable: true, description: "Only facts in which it has one of these roles: slugs of `role` or `coverage-role`." }) roles?:
      | string[]
      | null,
    @Arg("on", () => String, { nullable: true, description: "The date the answer holds for, ISO 8601; left out: today." }) on?: string | null,
    @Arg("first", () => Int, { nullable: true, description: "Entries on a page, 1 to 100; left out: 20." }) first?: number | null,
    @Arg("after", () => String, { nullable: true, description: "`endCursor` of the page before." }) after?: string | null,
  ): Promise<InvolvementConnection> {
    return involvement({ party, roles: roles ?? null, on: on ?? null, first: first ?? null, after: after ?? null }, context);
  }
}
