import { Field, ID, InterfaceType, ObjectType } from "type-graphql";

/**
 * Stand-ins for the entities of the graph half. A question returns a reference (`__typename`, `id` and whatever
 * properties its statement already read); the endpoint fills in what else the client selects.
 */
@InterfaceType({ description: "Anything the graph knows: it has an id, a name and a source." })
export abstract class Entity {
  @Field(() => ID, { description: "Stable, readable id: `kind-slug`; of a gemeente as a region its code." })
  id!: string;
}

@InterfaceType({ description: "Whoever can be a member, pay, offer or refer." })
export abstract class Party {
  @Field(() => ID, { description: "Stable, readable id: `kind-slug`." })
  id!: string;
}

@InterfaceType({ description: "An object with a globally unique id (Relay)." })
export abstract class Node {
  @Field(() => ID, { description: "Stable, readable id, unique over all kinds." })
  id!: string;
}

@ObjectType({ implements: [Entity, Node] })
export class Region extends Entity {}

@ObjectType({ implements: [Entity, Party, Node] })
export class Partnership extends Entity {}

@ObjectType({ implements: [Entity, Party, Node] })
export class Programme extends Entity {}

@ObjectType({ implements: [Entity, Node] })
export class Service extends Entity {}

@ObjectType({ implements: [Entity, Node] })
export class Need extends Entity {}

@ObjectType({ implements: [Entity, Node] })
export class Question extends Entity {}

@ObjectType({ implements: [Entity, Node] })
export class Concept extends Entity {}

@ObjectType({ implements: [Entity, Node] })
export class Referral extends Entity {}

@ObjectType({ implements: [Entity, Node] })
export class Route extends Entity {}

@ObjectType({ implements: [Entity, Node] })
export class Figure extends Entity {}
