import type { GraphQLResolveInfo } from "graphql";
import { FieldResolver, Info, Resolver, Root } from "type-graphql";
import { carriesAll } from "../../graph/fill-in.js";
import { Concept, Partnership, Party, Region } from "../../graph/references.types.js";
import { Certainty } from "../common/certainty.types.js";
import { Source } from "../common/source.types.js";
import { OverlappingPair } from "./overlapping-pairs.types.js";
import type { PairToShow } from "./pair-to-show.js";

/** What of a pair is read only when it is selected. */
@Resolver(() => OverlappingPair)
export class OverlappingPairResolver {
  @FieldResolver(() => Partnership)
  first(@Root() pair: PairToShow, @Info() info: GraphQLResolveInfo): Partnership | Promise<Partnership> {
    return carriesAll(pair.first, info) ? pair.first : pair.whole().then((whole) => whole.first);
  }

  @FieldResolver(() => Partnership)
  second(@Root() pair: PairToShow, @Info() info: GraphQLResolveInfo): Partnership | Promise<Partnership> {
    return carriesAll(pair.second, info) ? pair.second : pair.whole().then((whole) => whole.second);
  }

  @FieldResolver(() => [Region])
  async sharedRegions(@Root() pair: PairToShow): Promise<Region[]> {
    return (await pair.whole()).sharedRegions;
  }

  @FieldResolver(() => [Party])
  async sharedParties(@Root() pair: PairToShow): Promise<Party[]> {
    return (await pair.whole()).sharedParties;
  }

  @FieldResolver(() => [Party])
  async sharedKinds(@Root() pair: PairToShow): Promise<Party[]> {
    return (await pair.whole()).sharedKinds;
  }

  @FieldResolver(() => [Concept])
  async sharedThemes(@Root() pair: PairToShow): Promise<Concept[]> {
    return (await pair.whole()).sharedThemes;
  }

  @FieldResolver(() => [String])
  async links(@Root() pair: PairToShow): Promise<string[]> {
    return (await pair.whole()).links;
  }

  @FieldResolver(() => Certainty)
  async certainty(@Root() pair: PairToShow): Promise<Certainty> {
    return (await pair.whole()).certainty;
  }

  @FieldResolver(() => String)
  async explanation(@Root() pair: PairToShow): Promise<string> {
    return (await pair.whole()).explanation;
  }

  @FieldResolver(() => [Source])
  async sources(@Root() pair: PairToShow): Promise<Source[]> {
    return (await pair.whole()).sources;
  }
}
