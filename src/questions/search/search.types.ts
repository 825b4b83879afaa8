import { Field, Float, ObjectType, registerEnumType } from "type-graphql";
import { Entity } from "../../graph/references.types.js";
import { connectionOf } from "../common/connection.types.js";
import { Source } from "../common/source.types.js";
import { ThingFound } from "../common/thing-found.types.js";

/** What of an entity matched the text; the order is that of the ranking. */
export enum SearchMatch {
  NAME = "NAME",
  PREFIX = "PREFIX",
  FUZZY = "FUZZY",
  TEXT = "TEXT",
}

registerEnumType(SearchMatch, {
  name: "SearchMatch",
  description: "What of an entity matched the text, strongest first.",
  valuesConfig: {
    NAME: { description: "A name or alias is the text, case, accents, hyphens and spaces aside." },
    PREFIX: { description: "Words of a name or alias are, or begin with, the words of the text." },
    FUZZY: { description: "Words of a name or alias are the words of the text but for typing errors." },
    TEXT: { description: "The description speaks of it, inflection aside (Dutch stemming)." },
  },
});

@ObjectType({ description: "One thing that the text finds.", simpleResolvers: true })
export class SearchHit extends ThingFound {
  @Field(() => SearchMatch, { description: "What matched." })
  match!: SearchMatch;

  @Field(() => Float, { description: "Score within its kind of match; comparable inside one answer only." })
  score!: number;

  @Field(() => [Source], { description: "Where the thing is described." })
  sources!: Source[];

  @Field(() => Entity, { description: "The thing itself, to select further." })
  thing!: Entity;
}

@ObjectType({ description: "What a text finds, best first.", simpleResolvers: true })
export class SearchConnection extends connectionOf(SearchHit, "Search", "things that a text finds") {
  @Field(() => String, { nullable: true, description: "Why the list is empty, in Dutch; null when it is not." })
  explanation!: string | null;
}
