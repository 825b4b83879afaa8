import { themesOf } from "../questions/common/themes.js";

/** When a fact began, and the days between which it may begin, may end and was observed. */
const DAYS = ".since, .sinceEarliest, .sinceLatest, .untilEarliest, .untilLatest, .observedEarliest, .observedLatest";

/**
 * A row a partnership, by id, with the ids of its themes: those stated, those that match one, and those that its policy
 * areas in a register, or wider ones, match. Index: partnership_id.
 */
export const PARTNERSHIPS = `
MATCH (p:Partnership) WHERE p.id STARTS WITH ''
RETURN p.id AS id, p.name AS name, p.kind AS kind, p.legalForm AS legalForm, p.scale AS scale, p.commitment AS commitment,
  p.memberCount AS memberCount, p.datasets AS datasets, p {${DAYS}} AS days,
  COLLECT {
    MATCH ${themesOf("p")}
    RETURN DISTINCT theme.notation
  } AS themes
ORDER BY id`;

/** How many memberships there are, from the counts that the database keeps. */
export const SEAT_COUNT = "MATCH (m:Membership) RETURN count(m) AS seats";

/** A page of rows, each a membership by which a party takes part, is asked or meant to, or is said to be absent. Index: membership_id. */
export const SEATS = `
MATCH (m:Membership) USING INDEX m:Membership(id) WHERE m.id > $after AND m.status IN ['member', 'asked', 'intended', 'absent']
MATCH (m)-[:MEMBER_OF]->(p:Partnership)
MATCH (m)-[:PARTY]->(party)
WITH m, p, party ORDER BY m.id LIMIT $most
RETURN m.id AS id, p.id AS partnership, party.id AS party, m.status AS status, m.carriedOver AS carriedOver, m.datasets AS datasets, m {${DAYS}} AS days`;

/** A page of rows, each a party that is in a partnership or governs a region. Index: entity_id. */
export const PARTIES = `
MATCH (party:Entity) USING INDEX party:Entity(id) WHERE party.id > $after AND party:Party AND (EXISTS { (party)<-[:PARTY]-(:Membership) } OR EXISTS { (party)-[:GOVERNS]->(:Region) })
WITH party ORDER BY party.id LIMIT $most
RETURN party.id AS id, party.name AS name, [label IN labels(party) WHERE NOT label IN ['Entity', 'Party']][0] AS type, party.kind AS kind, party.helix AS helix,
  [(party)-[:GOVERNS]->(r:Region) | r.id] AS governs, party {${DAYS}} AS days`;

/** A row a region, places left out, with the regions in it. Index: region_id. */
export const REGIONS = `
MATCH (r:Region) WHERE r.id STARTS WITH '' AND r.kind <> 'plaats'
RETURN r.id AS id, r.name AS name, r.kind AS kind, r.population AS population, r.datasets AS datasets, r {${DAYS}} AS days,
  [(r)-[:CONTAINS]->(part:Region) WHERE part.kind <> 'plaats' | part.id] AS contains`;
