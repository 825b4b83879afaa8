import { Field, ID, ObjectType } from "type-graphql";
import { Entity } from "../../graph/references.types.js";
import { SearchMatch } from "../search/search.types.js";

@ObjectType({ description: "One thing whose name may be the one that is being typed.", simpleResolvers: true })
export class Suggestion {
  @Field(() => ID, { description: "Id of the thing." })
  id!: string;

  @Field(() => String, { description: "Type of the thing, as in `__typename`." })
  type!: string;

  @Field(() => String, { description: "Name of the thing." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Its other name, when that is what fits the text; null when its name does." })
  alias!: string | null;

  @Field(() => String, { nullable: true, description: "Kind of the thing; null for types without kinds." })
  kind!: string | null;

  @Field(() => SearchMatch, { description: "PREFIX when the name begins with the text, FUZZY when its words only begin so, or nearly so." })
  match!: SearchMatch;

  @Field(() => Entity, { description: "The thing itself, to select further: with its sources." })
  thing!: Entity;
}
