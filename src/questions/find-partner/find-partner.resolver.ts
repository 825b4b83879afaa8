import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { askedPartner } from "./asked.js";
import { FindPartnerAnswer } from "./find-partner.types.js";
import { EntrepreneurProfile } from "./partners.types.js";
import { SignalAnswer } from "./understanding.types.js";

@Resolver()
export class FindPartnerResolver {
  @Query(() => FindPartnerAnswer, {
    description:
      "Which needs (vraag-achter-de-vraag) stand behind a question in words, or the need that is named, and who handles them for a place, and by which service, ranked with reasons. Errors: NOT_FOUND, BAD_INPUT.",
  })
  findPartner(
    @Ctx() context: Context,
    @Arg("need", () => ID, { nullable: true, description: "Id of the need, with or without `need-`: juiste-loket-vinden; or else `question`." }) need?:
      | string
      | null,
    @Arg("region", () => ID, {
      nullable: true,
      description: "Where: id of a region or of the public body that governs it; left out: the place that the question names, else anywhere.",
    })
    region?: string | null,
    @Arg("on", () => String, { nullable: true, description: "The date the answer holds for, ISO 8601; left out: today." }) on?: string | null,
    @Arg("first", () => Int, { nullable: true, description: "Most partners, 1 to 100; left out: 20." }) first?: number | null,
    @Arg("question", () => String, { nullable: true, description: "What the entrepreneur wrote or said, 1 to 5,000 characters; or else `need`." }) question?:
      | string
      | null,
    @Arg("answers", () => [SignalAnswer], { nullable: true, description: "What was learnt since by asking `nextQuestion`; all of it, every time." }) answers?:
      | SignalAnswer[]
      | null,
    @Arg("profile", () => EntrepreneurProfile, {
      nullable: true,
      description: "What is known of the entrepreneur and the firm: services that are not for these are left out.",
    })
    profile?: EntrepreneurProfile | null,
  ): Promise<FindPartnerAnswer> {
    return askedPartner(
      {
        question: question ?? null,
        need: need ?? null,
        region: region ?? null,
        profile: profile ?? null,
        answers: answers ?? null,
        on: on ?? null,
        first: first ?? null,
      },
      context,
    );
  }
}
