import { config as loadDotenv } from "dotenv";
import { z } from "zod";

const integer = (min: number, max: number, fallback: number) =>
  z.coerce
    .number({ error: "is no number" })
    .int({ error: "is no whole number" })
    .min(min, { error: `is less than ${min}` })
    .max(max, { error: `is more than ${max}` })
    .default(fallback);
const size = (fallback: string) =>
  z
    .string()
    .regex(/^\d+[mg]$/, { error: "is no size; expected for instance 512m or 1g" })
    .default(fallback);
const NEO4J_SCHEMES = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/;

/** Every setting, its default and its bounds; `.env.example` lists the same. */
const settings = z
  .object({
    PORT: integer(0, 65_535, 4000).describe("Port of the API on HOST; 0 takes a free one."),
    HOST: z.string().default("127.0.0.1").describe("Address the API listens on."),
    NEO4J_URI: z
      .string()
      .regex(NEO4J_SCHEMES, { error: "is no Neo4j address; expected bolt://host:7687 or neo4j://host:7687 (+s for TLS)" })
      .optional()
      .describe("Your own Neo4j; nothing is embedded then."),
    NEO4J_USER: z.string().default("neo4j").describe("User of your own Neo4j."),
    NEO4J_PASSWORD: z.string().optional().describe("Password of your own Neo4j."),
    NEO4J_DATABASE: z.string().default("neo4j").describe("Database of your own Neo4j."),
    NEO4J_CA: z.string().optional().describe("Certificate, in PEM, that your own Neo4j's is signed by, if no public authority did; with +s in NEO4J_URI."),
    DATA_DIR: z.string().default(".wegwijzer").describe("Folder for the embedded Neo4j: its jars, its data, its log."),
    NEO4J_PORT: integer(0, 65_535, 0).describe("Bolt port of the embedded Neo4j on loopback; 0 takes a free one."),
    NEO4J_HEAP: size("512m").describe("Heap of the embedded Neo4j."),
    NEO4J_PAGE_CACHE: size("256m").describe("Page cache of the embedded Neo4j."),
    SEED_DIR: z.string().default("seed").describe("Folder with the curated facts."),
    INTAKE_MODEL_DIR: z
      .string()
      .optional()
      .describe("Folder with a sentence-embedding model of your own (ONNX), to understand questions with; see the README. Empty: the built-in ranker alone."),
    QUERY_TIMEOUT_MS: integer(100, 600_000, 10_000).describe("Time limit of one database statement, in milliseconds."),
    REQUEST_TIMEOUT_MS: integer(100, 600_000, 20_000).describe("Time limit of one request, all its statements together, in milliseconds."),
    NEO4J_TRANSACTION_MEMORY: size("256m").describe("Memory that one transaction of the embedded Neo4j may take, a load of data included."),
    MAX_BODY_BYTES: integer(1_000, 100_000_000, 200_000).describe("Largest body of a request, in bytes."),
    MAX_TOKENS: integer(10, 1_000_000, 5_000).describe("Most words and signs of a request's text."),
    MAX_DEPTH: integer(1, 50, 12).describe("Greatest depth of a request."),
    MAX_FIELDS: integer(10, 100_000, 2_000).describe("Most fields of a request, fragments written out; introspection included."),
    MAX_ROOT_FIELDS: integer(1, 10_000, 30).describe("Most questions and lists in one request."),
    MAX_ALIASES: integer(0, 100_000, 100).describe("Most fields that a request gives a name of its own, fragments written out."),
    MAX_DIRECTIVES: integer(0, 10_000, 50).describe("Most directives of a request, fragments written out."),
    MAX_VALUES: integer(1, 100_000, 1_000).describe("Most values in a request's arguments and variables: filters, lists of ids."),
    MAX_VALUE_DEPTH: integer(1, 50, 12).describe("Deepest nesting of a value, such as a filter within a filter."),
    MAX_COST: integer(1, 10_000_000, 100_000).describe("Greatest cost of a request: fields, times the size of the lists they stand in."),
    MAX_REQUESTS_AT_ONCE: integer(1, 10_000, 100).describe("Requests that are answered at the same time; one more is told to come back."),
    MAX_STATEMENTS_AT_ONCE: integer(1, 50, 4).describe("Statements that one request has the database answer at the same time; the others wait."),
    ANSWERS_KEPT_BYTES: integer(0, 1_000_000_000, 20_000_000).describe(
      "Memory for answers that are given again while data and day are the same, in bytes; 0 keeps none. A load by another process shows within two seconds.",
    ),
    MAX_TABLE_SEATS: integer(0, 10_000_000, 300_000).describe(
      "Most memberships that are kept in memory, for measures over many partnerships; of a graph with more these are not answered.",
    ),
    MAX_NAMES_KEPT: integer(0, 10_000_000, 200_000).describe(
      "Most things whose names are kept in memory, to complete what is typed; of a graph with more they are not.",
    ),
    CORS_ORIGINS: z
      .string()
      .transform((origins) => origins.split(",").map((origin) => origin.trim()))
      .refine((origins) => origins.every((origin) => origin === "*" || /^https?:\/\/[^/\s]+$/.test(origin)), {
        error: "holds something that is no origin; expected * or for instance https://voorbeeld.nl,https://www.voorbeeld.nl",
      })
      .default(["*"])
      .describe("Sites whose pages may read the API, separated by commas; * is any."),
    PROFILE_STATEMENTS: z
      .enum(["true", "false"], { error: "is neither true nor false" })
      .transform((value) => value === "true")
      .default(false)
      .describe("Whether database hits are counted, for the metrics; statements take longer then."),
    LOG_LEVEL: z
      .enum(["fatal", "error", "warn", "info", "debug", "silent"])
      .default("warn")
      .describe("What is logged, as JSON on standard error; `info` is one line a request, without what was asked."),
  })
  .refine((env) => !env.NEO4J_URI || env.NEO4J_PASSWORD, {
    error: "is missing; NEO4J_URI is set, so it is needed",
    path: ["NEO4J_PASSWORD"],
    // Beside other wrong settings too.
    when: ({ value }) => typeof value === "object",
  });

/** The settings of a run, parsed once. */
export type Config = Readonly<z.infer<typeof settings>>;

/** A setting is wrong: the message names every wrong one. */
export class ConfigError extends Error {
  constructor(issues: readonly z.core.$ZodIssue[]) {
    super(
      ["Wrong settings:", ...issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`), "See .env.example for all settings and their defaults."].join(
        "\n",
      ),
    );
    this.name = "ConfigError";
  }
}

/** Reads the settings from the environment. Throws `ConfigError`. An empty value counts as not set. */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const result = settings.safeParse(given);
  if (!result.success) throw new ConfigError(result.error.issues);
  return Object.freeze(result.data);
}

/** Reads `.env`, if there is one, and then the environment, which wins. */
export function loadConfig(): Config {
  loadDotenv({ quiet: true });
  return parseConfig(process.env);
}

/** Every setting with its default and its meaning, as `.env.example` lists them. */
export function describeSettings(): string {
  return Object.entries(settings.shape)
    .map(([name, schema]) => `# ${schema.description ?? ""}\n${schema instanceof z.ZodDefault ? `${name}=${String(schema.def.defaultValue)}` : `# ${name}=`}\n`)
    .join("\n");
}
