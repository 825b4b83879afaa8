import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { describeSettings } from "../config.js";
import { dataPage } from "../ingest/data-page.js";
import { jsonSchemas } from "../ingest/json-schema.js";
import { checkSeed } from "../ingest/seed.js";
import { measuresPage } from "../questions/measures.js";
import { buildServedSchema, SCHEMA_FOLDER } from "../served-schema.js";
import { API_FILE } from "./type-definitions.js";

/** Everything that is made from the code and committed beside it: path to text. */
async function emitted(): Promise<Map<string, string>> {
  const api = await buildServedSchema();
  const schemas = jsonSchemas("seed").map(([file, schema]): [string, string] => [join("seed", ".schema", file), `${JSON.stringify(schema, null, 2)}\n`]);
  return new Map([
    [join(SCHEMA_FOLDER, API_FILE), `${printSchema(lexicographicSortSchema(api))}\n`],
    [".env.example", describeSettings()],
    [join("docs", "measures.md"), measuresPage()],
    [join("docs", "data.md"), dataPage(checkSeed("seed"))],
    ...schemas,
  ]);
}

/** `npm run schema`: writes the emitted API, the JSON Schemas, `.env.example` and the pages in `docs`; or, to check, says which is out of date. */
export async function schemaCommand(check: boolean): Promise<number> {
  const stale = [...(await emitted())].filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text);
  if (check) {
    for (const [path] of stale) console.log(`${path} is out of date; run npm run schema`);
    return stale.length === 0 ? 0 : 1;
  }
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
  if (stale.length === 0) console.log("everything is up to date");
  return 0;
}
