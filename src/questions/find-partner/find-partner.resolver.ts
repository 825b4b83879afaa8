import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { findPartner } from "./find-partner.question.js";
import { FindPartnerAnswer } from "./find-partner.types.js";

@Resolver()
export class FindPartnerResolver {
  @Query(() => FindPartnerAnswer, {
    description: "Who handles a need (vraag-achter-de-vraag) for a place, and by which service, ranked with reasons. Errors: NOT_FOUND, BAD_INPUT.",
  })
  findPartner(
    @Ctx() context: Context,
    @Arg("need", () => ID, { description: "Id of the need, with or without `need-`: juiste-loket-vinden." }) need: string,
    @Arg("region", () => ID, { nullable: true, description: "Where: id of a region or of the public body that governs it; left out: anywhere." }) region?:
      | string
      | null,
    @Arg("on", () => String, { nullable: true, description: "The date the answer holds for, ISO 8601; left out: today." }) on?: string | null,
    @Arg("first", () => Int, { nullable: true, description: "Most partners, 1 to 100; left out: 20." }) first?: number | null,
  ): Promise<FindPartnerAnswer> {
    return findPartner({ need, region: region ?? null, on: on ?? null, first: first ?? null }, context);
  }
}
