import { jest } from "@jest/globals";
import { graphql } from "graphql";
import { Catalogue } from "../../src/graph/catalogue.js";
import { createContext } from "../../src/graph/context.js";
import { UNTAUGHT } from "../../src/intake/intake.js";
import { buildServedSchema } from "../../src/served-schema.js";
import { readExamples } from "../../src/server/graphiql/examples.js";
import { warmUp } from "../../src/server/warm-up.js";
import { openTestDatabase } from "../support/database.js";

const database = openTestDatabase();
const catalogue = new Catalogue(database);
beforeAll(() => catalogue.load());
afterAll(() => database.close());

test("once it is warm the examples ask nothing that was not planned, and measures over the country nothing at all", async () => {
  const schema = await buildServedSchema();
  const run = jest.spyOn(database, "run");
  const asked = () => run.mock.calls.map(([statement]) => statement);
  const ask = async (source: string) => expect((await graphql({ schema, source, contextValue: createContext(database, catalogue) })).errors).toBeUndefined();
  await warmUp({ schema, database, catalogue, intake: UNTAUGHT });
  const planned = new Set(asked());
  run.mockClear();
  for (const { query } of readExamples()) await ask(query);
  expect(run).toHaveBeenCalled();
  expect(asked().filter((statement) => !planned.has(statement))).toEqual([]);
  run.mockClear();
  await ask("{ drukte { partnerships } }");
  expect(run).not.toHaveBeenCalled();
});
