import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { CommonGroundResolver } from "./common-ground/common-ground.resolver.js";
import { CompareSupportResolver } from "./compare-support/compare-support.resolver.js";
import { ConflictsResolver } from "./conflicts/conflicts.resolver.js";
import { CongruenceResolver } from "./congruence/congruence.resolver.js";
import { ConnectionsResolver } from "./connections/connections.resolver.js";
import { DrukteResolver } from "./drukte/drukte.resolver.js";
import { DrukteRankingResolver } from "./drukte-ranking/drukte-ranking.resolver.js";
import { DuplicateSupportResolver } from "./duplicate-support/duplicate-support.resolver.js";
import { EvidenceResolver } from "./evidence/evidence.resolver.js";
import { FiguresResolver } from "./figures/figures.resolver.js";
import { FindPartnerResolver } from "./find-partner/find-partner.resolver.js";
import { GapsResolver } from "./gaps/gaps.resolver.js";
import { GemeentePairsResolver } from "./gemeente-pairs/gemeente-pairs.resolver.js";
import { InterlocksResolver } from "./interlocks/interlocks.resolver.js";
import { InvolvementResolver } from "./involvement/involvement.resolver.js";
import { NodeResolver } from "./node/node.resolver.js";
import { OverlapResolver } from "./overlap/overlap.resolver.js";
import { OverlappingPairResolver } from "./overlapping-pairs/overlapping-pair.resolver.js";
import { OverlappingPairsResolver } from "./overlapping-pairs/overlapping-pairs.resolver.js";
import { ReferralPathsResolver } from "./referral-paths/referral-paths.resolver.js";
import { SearchResolver } from "./search/search.resolver.js";
import { SuggestResolver } from "./suggest/suggest.resolver.js";
import { TimelineResolver } from "./timeline/timeline.resolver.js";
import { WhatIfResolver } from "./what-if/what-if.resolver.js";

/** The questions half: one resolver a question that is answered. */
export function buildQuestionsSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      NodeResolver,
      SearchResolver,
      SuggestResolver,
      OverlapResolver,
      OverlappingPairsResolver,
      OverlappingPairResolver,
      CommonGroundResolver,
      InvolvementResolver,
      InterlocksResolver,
      ConnectionsResolver,
      CongruenceResolver,
      DrukteResolver,
      WhatIfResolver,
      DrukteRankingResolver,
      GemeentePairsResolver,
      FindPartnerResolver,
      ReferralPathsResolver,
      GapsResolver,
      DuplicateSupportResolver,
      CompareSupportResolver,
      EvidenceResolver,
      TimelineResolver,
      ConflictsResolver,
      FiguresResolver,
    ],
    orphanedTypes: [],
    validate: false,
  });
}
