import { Field, ObjectType } from "type-graphql";
import { Entity } from "../../graph/references.types.js";
import { ThingFound } from "../common/thing-found.types.js";
import { SearchMatch } from "../search/search.types.js";

@ObjectType({ description: "One thing whose name may be the one that is being typed.", simpleResolvers: true })
export class Suggestion extends ThingFound {
  @Field(() => String, { nullable: true, description: "Its other name, when that is what fits the text; null when its name does." })
  alias!: string | null;

  @Field(() => SearchMatch, { description: "PREFIX when the name begins with the text, FUZZY when its words only begin so, or nearly so." })
  match!: SearchMatch;

  @Field(() => Entity, { description: "The thing itself, to select further: with its sources." })
  thing!: Entity;
}
