import { Field, ID, Int, ObjectType } from "type-graphql";

/** Where a fact is stated; the fields mean the same as in `schema/common.graphql`. */
@ObjectType({ description: "Where a fact is stated (PROV: wasDerivedFrom): lines of a document, or a record of a register.", simpleResolvers: true })
export class Source {
  @Field(() => String, { description: "One line to show a reader, in Dutch: title, year and lines, or register, record and date." })
  label!: string;

  @Field(() => ID, { nullable: true, description: "Id of the document; null for a register." })
  document!: string | null;

  @Field(() => String, { nullable: true, description: "Title of the document." })
  title!: string | null;

  @Field(() => Int, { nullable: true, description: "First line in the document, counted from 1." })
  firstLine!: number | null;

  @Field(() => Int, { nullable: true, description: "Last line in the document." })
  lastLine!: number | null;

  @Field(() => ID, { nullable: true, description: "Id of the table, figure or appendix it stands in." })
  part!: string | null;

  @Field(() => String, { nullable: true, description: "Name of that part." })
  partName!: string | null;

  @Field(() => String, { nullable: true, description: "Number or letter the document gives that part." })
  partNumber!: string | null;

  @Field(() => String, { nullable: true, description: "Id of the register; null for a document." })
  register!: string | null;

  @Field(() => String, { nullable: true, description: "Id of the record in the register." })
  record!: string | null;

  @Field(() => String, { nullable: true, description: "Date on which the register was read, ISO 8601." })
  retrieved!: string | null;
}
