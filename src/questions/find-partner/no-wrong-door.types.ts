import { Field, ObjectType } from "type-graphql";
import { PartnerMatch } from "./partner-match.types.js";

@ObjectType({ description: "Where to go with a need that nobody here is known to handle.", simpleResolvers: true })
export class NoWrongDoor {
  @Field(() => [PartnerMatch], {
    description: "The nearest general first line that covers the place, such as a loket or an accountmanager; empty when none is known.",
  })
  firstLine!: PartnerMatch[];

  @Field(() => [PartnerMatch], { description: "The general first line of a wider region or of the country; empty when none is known." })
  wider!: PartnerMatch[];

  @Field(() => String, { description: "That this is a white spot, and where to go, in Dutch." })
  explanation!: string;
}
