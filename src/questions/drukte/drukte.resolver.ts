import { Arg, Args, Ctx, FieldResolver, Float, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../graph/context.js";
import { SelectionArgs } from "../common/selection.args.js";
import { FigureClaim } from "../figures/figures.types.js";
import { type DoublingFound, doublingOf } from "./doubling.js";
import { type CountedDrukte, drukte } from "./drukte.question.js";
import { Doubling, DrukteAnswer } from "./drukte.types.js";
import { publishedDrukte } from "./published.js";

@Resolver(() => DrukteAnswer)
export class DrukteResolver {
  @Query(() => DrukteAnswer, {
    description:
      "How many partnerships a region, a party, a theme or the country has on a date, counted every way, with what doubles, what is missing, and what others published. Errors: NOT_FOUND, BAD_INPUT.",
  })
  drukte(
    @Ctx() context: Context,
    @Arg("region", () => ID, { nullable: true, description: "Only partnerships of this region: its id, or that of the public body that governs it." })
    region: string | null,
    @Arg("party", () => ID, { nullable: true, description: "Only partnerships at which this party sits." }) party: string | null,
    @Arg("theme", () => String, { nullable: true, description: "Only partnerships with this theme: a slug of `theme`." }) theme: string | null,
    @Arg("minJaccard", () => Float, {
      nullable: true,
      description: "Least Jaccard index over parties at which two partnerships on one theme double, 0 to 1; left out: 0.5.",
    })
    minJaccard: number | null,
    @Args(() => SelectionArgs) selection: SelectionArgs,
  ): Promise<CountedDrukte> {
    return drukte({ region, party, theme, minJaccard, ...selection }, context);
  }

  @FieldResolver(() => Doubling)
  doubling(@Root() { scope }: CountedDrukte, @Ctx() context: Context): DoublingFound {
    return doublingOf(scope, context);
  }

  @FieldResolver(() => [FigureClaim])
  publishedFigures(@Root() { scope }: CountedDrukte, @Ctx() context: Context): Promise<FigureClaim[]> {
    return publishedDrukte("published", scope.about, context);
  }

  @FieldResolver(() => [FigureClaim])
  perceivedFigures(@Root() { scope }: CountedDrukte, @Ctx() context: Context): Promise<FigureClaim[]> {
    return publishedDrukte("perceived", scope.about, context);
  }
}
