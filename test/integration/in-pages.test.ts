import { inPages } from "../../src/database/in-pages.js";
import { openTestDatabase } from "../support/database.js";

const REGIONS = "MATCH (r:Region) WHERE r.id > $after RETURN r.id AS id ORDER BY id LIMIT $most";
const database = openTestDatabase();
afterAll(() => database.close());

test.each([7, 100, 100_000])("pages of %d hold every region once, in order", async (most) => {
  const all = await database.read<{ ids: string[] }>("MATCH (r:Region) WITH r.id AS id ORDER BY id RETURN collect(id) AS ids");
  const paged: string[] = [];
  for await (const { id } of inPages<{ id: string }>(database, REGIONS, most)) paged.push(id);
  expect(paged.length).toBeGreaterThan(1_900);
  expect(paged).toEqual(all[0]?.ids);
});

test("a list that fills its last page exactly ends with an empty one", async () => {
  const statement = "UNWIND ['a', 'b', 'c', 'd'] AS id WITH id WHERE id > $after RETURN id ORDER BY id LIMIT $most";
  const paged: string[] = [];
  for await (const { id } of inPages<{ id: string }>(database, statement, 2)) paged.push(id);
  expect(paged).toEqual(["a", "b", "c", "d"]);
});
