import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { Concept, Entity, Partnership, Party, Region } from "../../graph/references.types.js";
import { MeasureAnswer, Tally } from "../common/measure.types.js";
import { Participation } from "../common/participation.types.js";
import { Source } from "../common/source.types.js";
import { FigureClaim } from "../figures/figures.types.js";
import { OverlappingPair } from "../overlapping-pairs/overlapping-pairs.types.js";

@ObjectType({ description: "At how many tables (partnerships of the selection) one party sits.", simpleResolvers: true })
export class PartyTables {
  @Field(() => Party, { description: "The party." })
  party!: Party;

  @Field(() => Int, { description: "Number of tables, those that are only possible included." })
  tables!: number;

  @Field(() => Int, { description: "Number of tables at which it certainly sits on the date." })
  certainTables!: number;

  @Field(() => Int, { description: "How many of its tables come from an abolished gemeente that it succeeded; 0 with `DIRECT`." })
  carriedOver!: number;
}

@ObjectType({ description: "One table: a partnership of the selection, with who sits there.", simpleResolvers: true })
export class TableShown {
  @Field(() => Partnership, { description: "The partnership." })
  partnership!: Partnership;

  @Field(() => String, {
    nullable: true,
    description:
      "Since when the party asked about, or the one public body of the region, sits there, as the source says it; null when no source does, or no one such body was asked about.",
  })
  since!: string | null;

  @Field(() => Int, { description: "Number of parties that sit there, those that only possibly do included." })
  partyCount!: number;

  @Field(() => Int, { description: "Participations that name an abolished gemeente; they are not in `partyCount`." })
  abolishedParticipations!: number;

  @Field(() => Boolean, { description: "Whether it is certainly in force on the date, and whoever `since` is about certainly sits there." })
  certain!: boolean;
}

@ObjectType({ description: "Doubling: pairs of partnerships with the same theme and much the same parties.", simpleResolvers: true })
export class Doubling {
  @Field(() => Float, { description: "Least Jaccard index over parties that counts as doubling, 0 to 1; 0.5 unless asked otherwise." })
  minJaccard!: number;

  @Field(() => Int, { description: "Number of such pairs in the selection, those that are only possible included." })
  pairCount!: number;

  @Field(() => Int, { description: "Number of such pairs that certainly double on the date." })
  certainPairCount!: number;

  @Field(() => [OverlappingPair], { description: "The twenty closest pairs; `overlappingPairs` lists all." })
  closest!: OverlappingPair[];
}

/** What is missing. */
export enum MissingKind {
  HELIX = "HELIX",
  THEME = "THEME",
  STATED = "STATED",
}

registerEnumType(MissingKind, {
  name: "MissingKind",
  description: "What is missing.",
  valuesConfig: {
    HELIX: { description: "A board on which a side of the helix is not known to sit: a board without education." },
    THEME: { description: "A theme for which there is a table elsewhere, but none here." },
    STATED: { description: "A party that, as a source says, is absent." },
  },
});

@ObjectType({ description: "A party or table that one would expect and that is not there.", simpleResolvers: true })
export class MissingParty {
  @Field(() => MissingKind, { description: "What is missing." })
  kind!: MissingKind;

  @Field(() => Party, { nullable: true, description: "The partnership where it is missing; null for a theme without a table." })
  at!: Party | null;

  @Field(() => String, {
    nullable: true,
    description: "The side that is missing: overheid, ondernemers, onderwijs or maatschappij; null for a theme, or a party of no known side.",
  })
  helix!: string | null;

  @Field(() => Concept, { nullable: true, description: "The theme without a table here; null otherwise." })
  theme!: Concept | null;

  @Field(() => Entity, {
    nullable: true,
    description: "The fact by which a source states the absence; null when it follows from the record, which may be incomplete.",
  })
  fact!: Entity | null;

  @Field(() => String, { description: "What is missing, as a sentence in Dutch." })
  explanation!: string;

  @Field(() => [Source], { description: "Where the absence is stated; empty when it follows from the record." })
  sources!: Source[];
}

@ObjectType({
  description:
    "Structural bestuurlijke drukte: how many partnerships a region, party, theme or the country has, counted from the record. There is no single formula; perceived drukte is a different measure and stands apart.",
  implements: MeasureAnswer,
  simpleResolvers: true,
})
export class DrukteAnswer extends MeasureAnswer {
  @Field(() => Region, {
    nullable: true,
    description: "The region asked about; null when none was: without region, party and theme the answer is about the country.",
  })
  region!: Region | null;

  @Field(() => Party, { nullable: true, description: "The party asked about; null when none was." })
  party!: Party | null;

  @Field(() => Concept, { nullable: true, description: "The theme asked about; null when none was." })
  theme!: Concept | null;

  @Field(() => Participation, { description: "How participations of abolished gemeenten were counted." })
  participation!: Participation;

  @Field(() => Int, {
    description:
      "The selection: number of partnerships in force on the date that touch the region, party and theme asked about, those that are only possible included.",
  })
  partnerships!: number;

  @Field(() => Int, { description: "Number of them that are certainly in force." })
  certainPartnerships!: number;

  @Field(() => Int, { description: "Number of partnerships of these kinds on record, in force or not, on any date." })
  recordedPartnerships!: number;

  @Field(() => Int, { description: "Participations of gemeenten in the selection: pairs of a gemeente and a partnership." })
  participations!: number;

  @Field(() => Int, {
    description: "Participations in force that name an abolished gemeente: left out of `participations` with `DIRECT`, carried over with `WITH_SUCCESSION`.",
  })
  abolishedParticipations!: number;

  @Field(() => Int, { description: "Pairs of gemeenten that meet in at least one partnership of the selection." })
  gemeentePairs!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "Participations per gemeente: the mean over the gemeenten of the region, or of the country, that exist on the date, those without any included; null when there are none.",
  })
  meanPerGemeente!: number | null;

  @Field(() => Int, { nullable: true, description: "Inhabitants of the region or country; null when unknown, or when a party was asked about." })
  population!: number | null;

  @Field(() => Float, { nullable: true, description: "Partnerships per 10,000 inhabitants; null when the population is." })
  perTenThousand!: number | null;

  @Field(() => [Tally], { description: "The selection by kind (scheme `partnership-kind`)." })
  byKind!: Tally[];

  @Field(() => [Tally], { description: "The selection by legal form (scheme `legal-form`)." })
  byLegalForm!: Tally[];

  @Field(() => [Tally], { description: "The selection by theme (scheme `theme`); a partnership with two themes counts in both." })
  byTheme!: Tally[];

  @Field(() => Int, { description: "Partnerships without a theme that otherwise fit what was asked: a count by theme leaves them out." })
  withoutTheme!: number;

  @Field(() => [Tally], { description: "The selection by level (scheme `scale`)." })
  byScale!: Tally[];

  @Field(() => [Tally], { description: "The selection by how binding it is, where a source states that." })
  byCommitment!: Tally[];

  @Field(() => [TableShown], { description: "The first hundred tables of the selection, by id: at which tables a party or gemeente sits, and since when." })
  tables!: TableShown[];

  @Field(() => Int, { description: "Number of different parties at the tables of the selection." })
  partyCount!: number;

  @Field(() => [PartyTables], { description: "The hundred parties at most tables; `drukteRanking` compares all regions." })
  tablesPerParty!: PartyTables[];

  @Field(() => Doubling, { description: "Doubling within the selection." })
  doubling!: Doubling;

  @Field(() => Int, { description: "Number of missing parties and tables, also of those beyond the first hundred." })
  missingCount!: number;

  @Field(() => [MissingParty], { description: "The first hundred of who and what is missing, stated absences first; empty when nothing is known to be." })
  missing!: MissingParty[];

  @Field(() => [FigureClaim], { description: "Structural drukte as others published it, with year and way of counting; never mixed into the counts above." })
  publishedFigures!: FigureClaim[];

  @Field(() => [FigureClaim], { description: "Perceived drukte as others published it: how crowded people find it, a different measure." })
  perceivedFigures!: FigureClaim[];
}
