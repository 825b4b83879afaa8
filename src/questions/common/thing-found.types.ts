import { Field, ID, ObjectType } from "type-graphql";

/** What every answer tells of a thing that it found, whatever its type. */
@ObjectType({ simpleResolvers: true })
export abstract class ThingFound {
  @Field(() => ID, { description: "Id of the thing." })
  id!: string;

  @Field(() => String, { description: "Type of the thing, as in `__typename`." })
  type!: string;

  @Field(() => String, { description: "Name of the thing." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Kind of the thing, a slug of the scheme for its type; null for types without kinds." })
  kind!: string | null;
}
