import { Catalogue } from "../../src/graph/catalogue.js";
import { type Context, createContext } from "../../src/graph/context.js";
import { checkSeed } from "../../src/ingest/seed.js";
import { handling } from "../../src/questions/find-partner/find-partner.question.js";
import { placesAsked } from "../../src/support/places.js";
import { openTestDatabase } from "../support/database.js";

const ON = "2026-01-01";
const CHUNK = 50;
const database = openTestDatabase();
const catalogue = new Catalogue(database);
let context: Context;
beforeAll(async () => {
  await catalogue.load();
  context = createContext(database, catalogue);
});
afterAll(() => database.close());

const { graph } = checkSeed("seed");
/** The regions that each region lies in, itself included, worked out link by link from the records. */
const around = (start: string): Set<string> => {
  const found = new Set([start]);
  for (const id of found) for (const wider of within.get(id) ?? []) found.add(wider);
  return found;
};
const within = new Map<string, string[]>();
for (const { type, from, to } of graph.links.values()) if (type === "CONTAINS") within.set(to, [...(within.get(to) ?? []), from]);

test("all gemeenten times all needs: a partner whose area holds the gemeente, or a white spot with the nearest door; each with a source", async () => {
  const gemeenten = [...graph.nodes.values()]
    .filter(({ labels, properties }) => labels.includes("Region") && properties.kind === "gemeente")
    .map(({ id }) => id);
  const support = await catalogue.support.get();
  const needs = [...support.needs.values()];
  expect([gemeenten.length, needs.length]).toEqual([342, 48]);
  const wrong: string[] = [];
  const counts = { partners: 0, whiteSpots: 0 };
  for (let i = 0; i < gemeenten.length; i += CHUNK) {
    const places = await placesAsked("region", gemeenten.slice(i, i + CHUNK), database, support);
    for (const { place } of places) {
      const holding = around(place.region.id);
      for (const need of needs) {
        const { partners, whiteSpot, noWrongDoor } = handling(need, support, { place, on: ON, profile: {} }, 100, context);
        const doors = noWrongDoor.flatMap(({ firstLine, wider }) => [...firstLine, ...wider]);
        const where = `${place.region.id} ${need.node.id}`;
        counts[whiteSpot ? "whiteSpots" : "partners"] += 1;
        if (whiteSpot !== doors.length > 0 || whiteSpot !== partners.every(({ area }) => area === null)) wrong.push(`${where}: no door, or no partner`);
        if (whiteSpot && !noWrongDoor[0]?.explanation.startsWith("Witte vlek")) wrong.push(`${where}: not explained`);
        for (const { area, sources, service } of [...partners, ...doors]) {
          if (sources.length === 0) wrong.push(`${where}: ${service.id} without a source`);
          if (area && !holding.has(area.id) && !around(area.id).has(place.region.id)) wrong.push(`${where}: ${service.id} out of area`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(counts.partners + counts.whiteSpots).toBe(16_416);
}, 300_000);
