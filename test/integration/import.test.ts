import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { graphql } from "graphql";
import neo4j from "neo4j-driver";
import { parseConfig } from "../../src/config.js";
import { Neo4jDatabase } from "../../src/database/database.js";
import { jarFolder } from "../../src/database/embedded/jars.js";
import { EmbeddedNeo4j } from "../../src/database/embedded/server.js";
import { applySchema } from "../../src/database/indexes.js";
import { Catalogue } from "../../src/graph/catalogue.js";
import { createContext } from "../../src/graph/context.js";
import { corop } from "../../src/import/corop/corop.js";
import { forget } from "../../src/import/forget.js";
import { type ImportResult, loadImport } from "../../src/import/load-import.js";
import { opengr } from "../../src/import/opengr/opengr.js";
import { polder } from "../../src/import/polder/polder.js";
import { regioatlas } from "../../src/import/regioatlas/regioatlas.js";
import { differenceBetween, sizeOf } from "../../src/ingest/difference.js";
import type { GraphState } from "../../src/ingest/graph-state.js";
import { loadSeed } from "../../src/ingest/load-seed.js";
import { readGraph } from "../../src/ingest/write.js";
import { themesOf } from "../../src/questions/common/themes.js";
import { buildServedSchema } from "../../src/served-schema.js";
import { gemeente, registerOf } from "../support/register.js";
import { countRegister } from "../support/register-facts.js";

const DATA = join("..", "shared", "data");
const REGISTER = join(DATA, "polder");
const REGIOATLAS = join(DATA, "regioatlas-2016");
const OPENGR = join(DATA, "opengr-2016", "opengr_provincies.csv");
const COROP = join(DATA, "corop-2024", "corop.csv");
const present = existsSync(REGISTER);
if (!present && !process.env.CI) console.log("skipped: the import of the whole register is checked only where its files are (../shared/data/polder)");
const whenPresent = present || process.env.CI ? describe : describe.skip;

whenPresent("the whole register, beside the seed", () => {
  // Not the graph of the other tests: what is imported here would be in their answers.
  const home = mkdtempSync(join(tmpdir(), "wegwijzer-import-"));
  const config = parseConfig({ DATA_DIR: process.env.DATA_DIR });
  let server: EmbeddedNeo4j;
  let database: Neo4jDatabase;
  let catalogue: Catalogue;
  let seed: GraphState;
  let first: ImportResult;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that the test's own query gives it
  let answer: (source: string) => Promise<any>;

  const graph = async (): Promise<GraphState> => {
    const session = database.session(neo4j.session.READ);
    try {
      return await session.executeRead(readGraph);
    } finally {
      await session.close();
    }
  };
  const state = () => database.read("MATCH (v:DataVersion) OPTIONAL MATCH (i:Import) RETURN v.version AS version, count(i) AS imports");

  beforeAll(async () => {
    server = await EmbeddedNeo4j.start({ ...config, home, jars: jarFolder(config.DATA_DIR) });
    await server.ready();
    database = new Neo4jDatabase(server.connection, { timeout: 60_000 });
    await applySchema(database);
    await loadSeed(database, config.SEED_DIR);
    seed = await graph();
    first = await loadImport(database, polder, REGISTER);
    catalogue = new Catalogue(database);
    await catalogue.load();
    const schema = await buildServedSchema();
    answer = async (source) => {
      const { data, errors } = await graphql({ schema, source, contextValue: createContext(database, catalogue) });
      expect(errors).toBeUndefined();
      return data;
    };
  }, 300_000);
  afterAll(async () => {
    await database.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  });

  test("2,296 files hold 1,186 regelingen, of which 451 are in force", async () => {
    expect(first.report.files).toBe(2_296);
    expect(await database.read(`${REGELINGEN} RETURN count(p) AS all, count(CASE WHEN p.until IS NULL THEN 1 END) AS inForce`)).toEqual([
      { all: 1_186, inForce: 451 },
    ]);
  });

  test("on 1 January 2016, 247 of them were in force: one that another followed that day no longer", async () => {
    const rows = await database.read(`${REGELINGEN} AND p.sinceLatest <= '2016-01-01' AND coalesce(p.untilEarliest, '9999-12-31') >= '2016-01-01'
      RETURN count(p) AS inForce`);
    expect(rows).toEqual([{ inForce: 247 }]);
  });

  test("the 342 gemeenten take part in regelingen in force 3,181 times, 9.30 each; an abolished one is named 16 times", async () => {
    const [row] = await database.read<{ gemeenten: number; participations: number; abolished: number }>(`${DIRECT}
      RETURN count(DISTINCT CASE WHEN o.until IS NULL THEN o END) AS gemeenten, count(CASE WHEN o.until IS NULL THEN m END) AS participations,
        count(CASE WHEN o.until IS NOT NULL THEN m END) AS abolished`);
    expect(row).toEqual({ gemeenten: 342, participations: 3_181, abolished: 16 });
    expect(((row?.participations ?? 0) / (row?.gemeenten ?? 0)).toFixed(2)).toBe("9.30");
  });

  test("Landgraaf sits in nineteen regelingen in force, Steenwijkerland in four", async () => {
    const overlap = (region: string) => `overlap(region: "${region}", kinds: ["gemeenschappelijke-regeling"], on: "2026-05-16") { totalCount }`;
    expect(await answer(`{ landgraaf: ${overlap("GM0882")} steenwijkerland: ${overlap("gemeente-steenwijkerland")} }`)).toEqual({
      landgraaf: { totalCount: 19 },
      steenwijkerland: { totalCount: 4 },
    });
  });

  test("by theme, two of the nineteen are about work and two about waste; of ten no source says what they are about", async () => {
    const overlap = (theme: string) =>
      `overlap(region: "GM0882", kinds: ["gemeenschappelijke-regeling"], themes: ["${theme}"], on: "2026-05-16") { totalCount withoutTheme }`;
    expect(await answer(`{ work: ${overlap("arbeidsmarkt")} waste: ${overlap("afval")} }`)).toEqual({
      work: { totalCount: 2, withoutTheme: 10 },
      waste: { totalCount: 2, withoutTheme: 10 },
    });
  });

  test("of 236 regelingen in force the register says a policy area, and for all but one that is a theme", async () => {
    const rows = await database.read(`${REGELINGEN} AND p.until IS NULL AND EXISTS { (p)-[:HAS_POLICY_AREA]->(:Concept) }
      RETURN count(p) AS stated, count(CASE WHEN EXISTS { ${themesOf("p")} } THEN 1 END) AS themed`);
    expect(rows).toEqual([{ stated: 236, themed: 235 }]);
  });

  test("4,437 pairs of gemeenten share at least one regeling in force", async () => {
    const pairs = await database.read(`${DIRECT} AND o.until IS NULL
      WITH p, collect(DISTINCT o.id) AS members UNWIND members AS a UNWIND members AS b WITH DISTINCT a, b WHERE a < b RETURN count(*) AS pairs`);
    expect(pairs).toEqual([{ pairs: 4_437 }]);
  });

  test("the graph counts for every gemeente what the files do, read without any of its code", async () => {
    const facts = countRegister(REGISTER);
    expect({ ...facts, byGemeente: facts.byGemeente.size, congruence: undefined }).toEqual({
      regelingen: 1_186,
      inForce: 451,
      byGemeente: 342,
      abolished: 16,
      pairs: 4_437,
    });
    const rows = await database.read<{ code: string; count: number }>(`${DIRECT} AND o.until IS NULL
      MATCH (o)-[:GOVERNS]->(r:Region) RETURN r.code AS code, count(m) AS count ORDER BY code`);
    expect(rows.map(({ code, count }) => [code, count])).toEqual([...facts.byGemeente].sort());
  });

  describe("measured over the whole country", () => {
    const SELECTION = '(kinds: ["gemeenschappelijke-regeling"], participation: DIRECT, on: "2026-05-16"';

    test("451 regelingen in force, 3,181 participations, 9.30 a gemeente, sixteen of an abolished one, 4,437 pairs that meet", async () => {
      const { drukte } = await answer(
        `{ drukte${SELECTION}) { partnerships recordedPartnerships participations meanPerGemeente abolishedParticipations gemeentePairs kindsCounted datasets asOf } }`,
      );
      expect(drukte).toEqual({
        partnerships: 451,
        recordedPartnerships: 1_186,
        participations: 3_181,
        meanPerGemeente: 3_181 / 342,
        abolishedParticipations: 16,
        gemeentePairs: 4_437,
        kindsCounted: ["gemeenschappelijke-regeling"],
        datasets: ["polder"],
        asOf: "2026-05-16",
      });
    });

    test("so many pairs of gemeenten meet, in the country and in Limburg, as a plain count over the graph finds", async () => {
      const counted = async (where: string) => {
        const rows = await database.read<{ a: string; b: string; shared: number }>(`${DIRECT} AND o.until IS NULL
          MATCH (o)-[:GOVERNS]->(r:Region {kind: 'gemeente'}) WHERE ${where}
          WITH p, collect(DISTINCT r.code) AS here UNWIND here AS a UNWIND here AS b WITH a, b, count(*) AS shared WHERE a < b
          RETURN a, b, shared ORDER BY shared DESC, a, b`);
        return rows.map(({ a, b, shared }) => [a, b, shared]);
      };
      const listed = async (more: string) => {
        const pairs: [string, string, number][] = [];
        for (let after: string | null = null, next = true; next; ) {
          const { gemeentePairs } = await answer(
            `{ gemeentePairs${SELECTION}, ${more} first: 100, after: ${JSON.stringify(after)}) { totalCount nodes { first { id } second { id } sharedCount } pageInfo { hasNextPage endCursor } } }`,
          );
          for (const { first: one, second, sharedCount } of gemeentePairs.nodes) pairs.push([one.id, second.id, sharedCount]);
          ({ hasNextPage: next, endCursor: after } = gemeentePairs.pageInfo);
          if (!next) expect(pairs).toHaveLength(gemeentePairs.totalCount);
        }
        return pairs;
      };
      const all = await listed("");
      expect(all).toHaveLength(4_437);
      expect(all).toEqual(await counted("true"));
      expect(await listed('within: "region-limburg", minShared: 3,')).toEqual(
        (await counted("EXISTS { (:Region {id: 'region-limburg'})-[:CONTAINS*1..6]->(r) }")).filter(([, , shared]) => Number(shared) >= 3),
      );
    });

    test("Steenwijkerland sits at its four tables since the days that the register says", async () => {
      const { drukte } = await answer(`{ drukte${SELECTION}, region: "GM1708") { tables { since partyCount certain partnership { id } } } }`);
      const rows =
        await database.read(`MATCH (r:Region {id: 'GM1708'})<-[:GOVERNS]-(o:Organisation)<-[:PARTY]-(m:Membership)-[:MEMBER_OF]->(p:Partnership {kind: 'gemeenschappelijke-regeling'})
        WHERE p.until IS NULL AND m.carriedOver IS NULL
        RETURN p.id AS id, m.since AS since, COUNT { (p)<-[:MEMBER_OF]-(other:Membership) WHERE other.carriedOver IS NULL } AS parties ORDER BY id`);
      expect(rows).toHaveLength(4);
      expect(
        drukte.tables.map((one: { since: string; partyCount: number; partnership: { id: string } }) => ({
          id: one.partnership.id,
          since: one.since,
          parties: one.partyCount,
        })),
      ).toEqual(rows);
    });

    test("Landgraaf is the most crowded with nineteen, and the mean of all 342 is 9.30", async () => {
      const { drukteRanking } = await answer(`{ drukteRanking${SELECTION}, first: 2) { mean regionCount withoutValue nodes { rank value region { name } } } }`);
      expect(drukteRanking).toEqual({
        mean: 3_181 / 342,
        regionCount: 342,
        withoutValue: 0,
        nodes: [
          { rank: 1, value: 19, region: { name: "Landgraaf" } },
          { rank: 2, value: 18, region: { name: "Brunssum" } },
        ],
      });
    });

    test("the congruence of every gemeente is what a plain count over the files gives, 0.456 on average", async () => {
      const { congruence } = countRegister(REGISTER);
      const counted = new Map<string, number | null>();
      for (let after: string | null = null, more = true; more; ) {
        const { drukteRanking } = await answer(
          `{ drukteRanking${SELECTION}, by: CONGRUENCE, first: 100, after: ${JSON.stringify(after)}) { mean nodes { id value } pageInfo { hasNextPage endCursor } } }`,
        );
        expect(drukteRanking.mean).toBeCloseTo(0.4556, 4);
        for (const { id, value } of drukteRanking.nodes) counted.set(id, value);
        ({ hasNextPage: more, endCursor: after } = drukteRanking.pageInfo);
      }
      expect(counted.size).toBe(342);
      for (const [code, value] of congruence) expect([code, counted.get(code)]).toEqual([code, value === null ? null : expect.closeTo(value, 10)]);
    });

    test("in Steenwijkerland everyone is at every table; a regeling of Groningen alone lowers its congruence to 0.355", async () => {
      const of = (region: string) => `congruence${SELECTION}, region: "${region}") { value arrangementCount partnerCount sharedTotal }`;
      expect(await answer(`{ steenwijkerland: ${of("GM1708")} groningen: ${of("gemeente-groningen")} }`)).toEqual({
        steenwijkerland: { value: 1, arrangementCount: 4, partnerCount: 10, sharedTotal: 40 },
        groningen: { value: expect.closeTo(0.3553, 4), arrangementCount: 13, partnerCount: 21, sharedTotal: 97 },
      });
    });

    test("what Voorne aan Zee took over is marked where it overlaps", async () => {
      const { overlap } = await answer(
        '{ overlap(region: "gemeente-voorne-aan-zee", kinds: ["gemeenschappelijke-regeling"], on: "2026-05-16", first: 100) { nodes { name via { reason carriedOver explanation } } } }',
      );
      interface Item {
        name: string;
        via: { reason: string; carriedOver: boolean; explanation: string }[];
      }
      const carried = (overlap.nodes as Item[]).filter(({ via }) => via.some(({ carriedOver }) => carriedOver));
      expect(carried).toHaveLength(4);
      expect(carried[0]?.via[0]?.explanation).toContain("overgenomen van een opgeheven gemeente");
    });

    test("carried over, Voorne aan Zee meets in four tables more than it is named at", async () => {
      const at = (participation: string) => `drukte(region: "gemeente-voorne-aan-zee", participation: ${participation}, on: "2026-05-16") { partnerships }`;
      const { direct, carried } = await answer(`{ direct: ${at("DIRECT")} carried: ${at("WITH_SUCCESSION")} }`);
      expect(carried.partnerships - direct.partnerships).toBe(4);
    });

    test("with nothing removed or merged nothing changes; without its oldest regeling Steenwijkerland keeps three", async () => {
      const changes = "changes { definition { id } before after difference }";
      const { nothing } = await answer(`{ nothing: whatIf${SELECTION}, region: "GM0882") { nodes { ${changes} } country { before after } } }`);
      expect(nothing.nodes[0].changes.filter(({ before, after }: { before: number; after: number }) => before !== after)).toEqual([]);
      expect(nothing.country.filter(({ before, after }: { before: number; after: number }) => before !== after)).toEqual([]);
      const { congruence } = await answer(`{ congruence${SELECTION}, region: "GM1708") { arrangements { id } } }`);
      const [{ id }] = congruence.arrangements;
      const { less } = await answer(`{ less: whatIf${SELECTION}, region: "GM1708", remove: ["${id}"]) { nodes { ${changes} } country { before after } } }`);
      expect(less.nodes[0].changes[0]).toEqual({ definition: { id: "drukte-partnerships" }, before: 4, after: 3, difference: -1 });
      expect(less.country[0]).toEqual({ before: 451, after: 450 });
    });

    test.each(["1950-01-01", "1988-07-01", "2015-12-31", "2030-12-31"])("on %s every measure has an answer between its bounds", async (on) => {
      const { drukteRanking, drukte, overlappingPairs } = await answer(
        `{ drukteRanking(by: CONGRUENCE, on: "${on}", first: 100) { nodes { value } } drukte(on: "${on}") { partnerships recordedPartnerships completeness }
           overlappingPairs(on: "${on}", minJaccard: 0.9) { nodes { parties { jaccard } } } }`,
      );
      for (const { value } of drukteRanking.nodes) expect(value === null || (value > 0 && value <= 1)).toBe(true);
      for (const { parties } of overlappingPairs.nodes) expect(parties.jaccard).toBeGreaterThanOrEqual(0.9);
      expect(drukte.partnerships).toBeLessThan(drukte.recordedPartnerships);
      expect(drukte.completeness.includes("vastgelegde verbanden")).toBe(on < "2026-05-16");
    });
  });

  test("every gemeente and provincie is the one of the seed", async () => {
    const rows = await database.read(`MATCH (o:Organisation) WHERE 'polder' IN o.datasets AND o.kind IN ['gemeente', 'provincie'] AND o.until IS NULL
      RETURN o.kind AS kind, count(o) AS all, count(CASE WHEN 'frame' IN o.datasets THEN 1 END) AS merged ORDER BY kind`);
    expect(rows).toEqual([
      { kind: "gemeente", all: 342, merged: 342 },
      { kind: "provincie", all: 12, merged: 12 },
    ]);
  });

  test("no provincie ended, and of the waterschappen only those that were abolished", async () => {
    const rows = await database.read(`MATCH (o:Organisation) WHERE 'polder' IN o.datasets AND o.kind IN ['waterschap', 'provincie']
      RETURN o.kind AS kind, count(o) AS all, count(o.until) AS ended ORDER BY kind`);
    expect(rows).toEqual([
      { kind: "provincie", all: 12, ended: 0 },
      { kind: "waterschap", all: 32, ended: 11 },
    ]);
  });

  test("Voorne aan Zee takes over what Brielle, Hellevoetsluis and Westvoorne are still named in, and that is marked", async () => {
    const rows =
      await database.read(`MATCH (:Organisation {id: 'gemeente-voorne-aan-zee'})<-[:PARTY]-(m:Membership {carriedOver: true})-[:MEMBER_OF]->(p:Partnership)
      WHERE p.until IS NULL RETURN p.name AS name, m.since AS since, size([(m)-[:CARRIED_OVER_FROM]->(o) | o]) AS predecessors ORDER BY name`);
    expect(rows).toEqual([
      { name: "Gemeenschappelijke Regeling Archeologie Hellevoetsluis-Rotterdam", since: "2023-01-01", predecessors: 1 },
      { name: "Gemeenschappelijke Regeling Jeugdhulp Rijnmond", since: "2023-01-01", predecessors: 3 },
      { name: "Gemeenschappelijke Regeling Metropoolregio Rotterdam Den Haag 2014", since: "2023-01-01", predecessors: 3 },
      { name: "Gemeenschappelijke regeling Voorne-Putten Werkt 2017", since: "2023-01-01", predecessors: 3 },
    ]);
  });

  test("the 735 versions that are past are followed by 637 next ones, none by two", async () => {
    const rows = await database.read(`${REGELINGEN} MATCH (p)-[:SUCCEEDED_BY]->(next:Partnership)
      RETURN count(DISTINCT p) AS versions, count(DISTINCT next) AS following, count(CASE WHEN p.until IS NULL THEN 1 END) AS early`);
    expect(rows).toEqual([{ versions: 637, following: 637, early: 0 }]);
  });

  test("what is no longer true of the register, and what cannot be, is reported and not merged or dropped silently", () => {
    const { problems, candidates, notes } = first.report;
    expect(problems.map(({ line, message }) => [line, message])).toEqual([[133, "Gemeente Hoeksche Waard treedt toe (2022-01-01) na het einde (2020-03-11)"]]);
    expect(candidates.map(({ id }) => id)).toContain("organisation-gr-mrdh");
    expect(notes).toContain("251 abolished bodies have successors: 133 stated, 118 inferred from their places.");
  });

  test("the record of the import says what was read and changed, through the API too", async () => {
    const { imports } = await answer("{ imports { dataset from version files rows skipped changed removed problems } }");
    expect(imports).toEqual([
      expect.objectContaining({ dataset: "polder", from: "polder", version: first.version, files: 2_296, rows: 11_812, skipped: 1, removed: 0 }),
    ]);
  });

  test("importing it again writes nothing", async () => {
    const before = await state();
    const again = await loadImport(database, polder, REGISTER);
    expect(again.changes).toEqual({ nodes: { created: 0, changed: 0, removed: 0 }, relationships: { created: 0, changed: 0, removed: 0 } });
    expect(await state()).toEqual(before);
  }, 120_000);

  test("strictly taken, its one wrong row stops it, and nothing is written", async () => {
    const before = await state();
    await expect(loadImport(database, polder, REGISTER, { strict: true })).rejects.toThrow(
      /treedt toe .* na het einde .*\n1 fout in de gegevens; er is niets geladen/,
    );
    expect(await state()).toEqual(before);
  }, 120_000);

  test("a dry run says what would change, and changes nothing", async () => {
    const before = await state();
    const dry = await loadImport(database, polder, registerOf({ "a.yaml": gemeente("zwolle", "Zwolle", { code: "GM0193" }) }), { dryRun: true });
    expect(dry.changes.nodes.removed).toBeGreaterThan(12_000);
    expect(await state()).toEqual(before);
  }, 120_000);

  test("beside it the COROP regions: forty, and every gemeente of 2024 in one of them", async () => {
    const { report } = await loadImport(database, corop, COROP);
    expect(report.problems).toEqual([]);
    const rows = await database.read(`MATCH (r:Region {kind: 'corop-gebied'})-[c:CONTAINS]->(g:Region {kind: 'gemeente'}) WHERE 'corop' IN c.datasets
      RETURN count(DISTINCT r) AS regions, count(DISTINCT g) AS gemeenten, count(*) AS within`);
    expect(rows).toEqual([{ regions: 40, gemeenten: 342, within: 342 }]);
    await forget(database, "corop");
  }, 120_000);

  test("beside it the layers of 2016: of zorgkantoor, GGD and jeugdzorg Den Haag shares 7/9 with whom it shares any", async () => {
    await loadImport(database, regioatlas, REGIOATLAS);
    await catalogue.load();
    const layers = '["zorgkantoorregios", "ggds", "jeugdzorgregios"]';
    const { congruence } = await answer(
      `{ congruence(region: "gemeente-den-haag", layers: ${layers}, on: "2016-02-29") { value layers arrangementCount partnerCount participation } }`,
    );
    expect(congruence).toEqual({ value: expect.closeTo(7 / 9, 10), layers: JSON.parse(layers), arrangementCount: 3, partnerCount: 9, participation: null });
    await forget(database, "regioatlas");
    await catalogue.load();
  }, 120_000);

  test("beside it the list of 2016: 117 of its 464 regelingen are versions in force then, the others are possible today and no more", async () => {
    const { report } = await loadImport(database, opengr, OPENGR);
    expect(report.rows).toEqual({ deelnames: 3_742, regelingen: 464, "matched with the register": 117 });
    expect(report.problems).toHaveLength(10);
    expect(report.notes[0]).toMatch(/^37 names were mended: Provincie Overrijssel → Provincie Overijssel; /);
    const rows = await database.read(`MATCH (p:Partnership) WHERE 'opengr' IN p.datasets
      RETURN count(p) AS all, count(CASE WHEN 'polder' IN p.datasets THEN 1 END) AS both, count(CASE WHEN p.sinceLatest > '2016-01-01' OR p.untilEarliest < '2016-01-01' THEN 1 END) AS wrong`);
    expect(rows).toEqual([{ all: 464, both: 117, wrong: 0 }]);
    const { then, now } = await answer(`{ then: ${OWN_OF_ZWOLLE("2016-06-01")} now: ${OWN_OF_ZWOLLE("2026-05-16")} }`);
    const certainties = ({ nodes }: { nodes: { via: { certainty: string; fact: { id: string } }[] }[] }) => [
      ...new Set(nodes.flatMap(({ via }) => via.filter(({ fact }) => fact.id.includes("-opengr-")).map(({ certainty }) => certainty))),
    ];
    expect(certainties(then)).toEqual(["CERTAIN"]);
    expect(certainties(now)).toEqual(["POSSIBLE"]);
    await forget(database, "opengr");
  }, 120_000);

  test("forgotten, it leaves the graph as the seed made it", async () => {
    await expect(forget(database, "frame")).rejects.toThrow("There is no import frame; imported are: polder.");
    const { changes } = await forget(database, "polder");
    expect(changes.nodes.created).toBe(0);
    expect(sizeOf(differenceBetween(await graph(), seed))).toBe(0);
  }, 120_000);
});

const OWN_OF_ZWOLLE = (on: string) =>
  `overlap(region: "GM0193", kinds: ["gemeenschappelijke-regeling"], on: "${on}", first: 100) { nodes { via { certainty fact { id } } } }`;
const REGELINGEN = "MATCH (p:Partnership {kind: 'gemeenschappelijke-regeling'}) WHERE 'polder' IN p.datasets";
/** Participations in regelingen in force as the register states them. */
const DIRECT = `${REGELINGEN} AND p.until IS NULL
MATCH (p)<-[:MEMBER_OF]-(m:Membership)-[:PARTY]->(o:Organisation {kind: 'gemeente'}) WHERE m.carriedOver IS NULL`;
