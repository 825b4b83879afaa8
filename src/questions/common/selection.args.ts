import { ArgsType, Field, Int } from "type-graphql";
import { Participation } from "./participation.types.js";

/** What counts in a measure over many partnerships. */
@ArgsType()
export class SelectionArgs {
  @Field(() => [String], { nullable: true, description: "Only partnerships of these kinds: slugs of `partnership-kind`; left out: all." })
  kinds?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Only partnerships with one of these themes: slugs of `theme`; `completeness` says how many have none. Left out: all.",
  })
  themes?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Only partnerships that these datasets tell of: `polder`, `regionaal-samenwerken`, …; left out: all." })
  datasets?: string[] | null;

  @Field(() => Participation, {
    nullable: true,
    description: "How participations that name an abolished body are counted; left out: WITH_SUCCESSION.",
  })
  participation?: Participation | null;

  @Field(() => String, { nullable: true, description: "The date the answer holds for, ISO 8601; left out: today." })
  on?: string | null;
}

/** The same, of a list. */
@ArgsType()
export class PagedSelectionArgs extends SelectionArgs {
  @Field(() => Int, { nullable: true, description: "Entries on a page, 1 to 100; left out: 20." })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "`endCursor` of the page before." })
  after?: string | null;
}
