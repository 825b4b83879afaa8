import { execFileSync } from "node:child_process";

/** Asked of a program of its own: Jest gives a module that is required and one that is imported two copies of the library. */
const ADAPTERS_KEPT = `
import "reflect-metadata";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { queryObjects } from "node:v8";
import { buildGraphSchema } from "./dist/graph/graph-schema.js";
const require = createRequire(process.cwd() + "/");
const { RelationshipAdapter } = require(join(dirname(require.resolve("@neo4j/graphql")), "schema-model/relationship/model-adapters/RelationshipAdapter.js"));
globalThis.kept = await buildGraphSchema("schema");
console.log(queryObjects(RelationshipAdapter));`;

test("the graph half keeps a few adapters of each relation, not one for each way to come there", () => {
  const said = execFileSync(process.execPath, ["--no-warnings", "--input-type=module", "-e", ADAPTERS_KEPT], { encoding: "utf8" });
  expect(Number(said)).toBeGreaterThan(300);
  expect(Number(said)).toBeLessThan(2000);
}, 60_000);
