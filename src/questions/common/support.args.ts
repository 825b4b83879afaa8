import { ArgsType, Field, ID, Int } from "type-graphql";

/** What a question about the support of a region counts. */
@ArgsType()
export class SupportArgs {
  @Field(() => ID, { nullable: true, description: "Id of a region, or of the public body that governs it; left out: the whole country." })
  region?: string | null;

  @Field(() => String, { nullable: true, description: "Only this category of support: a slug of scheme `category`; left out: all." })
  category?: string | null;

  @Field(() => String, { nullable: true, description: "The date the answer holds for, ISO 8601; left out: today." })
  on?: string | null;

  @Field(() => Int, { nullable: true, description: "Entries on a page, 1 to 100; left out: 20." })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "`endCursor` of the page before." })
  after?: string | null;
}
