import { checkSeed } from "../../src/ingest/seed.js";
import type { GraphKnowledge, Intake } from "../../src/intake/intake.js";
import { loadIntake } from "../../src/intake/load-intake.js";
import { needsOf } from "../../src/intake/needs.js";
import { regionsOf } from "../../src/intake/places/known-regions.js";
import { type Understanding, understand } from "../../src/intake/understand.js";

/** What the seed and its language know, without a database. */
export interface Taught {
  intake: Intake;
  graph: GraphKnowledge;
  understood(question: string, more?: Parameters<typeof understand>[3]): Promise<Understanding>;
  /** The names of the needs that a question comes to, most probable first, without their prefix. */
  needs(question: string): Promise<string[]>;
}

/** Learns the seed's language, or reads what a run before learnt of it. */
export async function taught(): Promise<Taught> {
  const intake = await loadIntake({ SEED_DIR: "seed", DATA_DIR: process.env.DATA_DIR ?? ".wegwijzer", INTAKE_MODEL_DIR: undefined });
  const { graph: state } = checkSeed("seed");
  const graph = { regions: regionsOf(state), needs: needsOf(state) };
  const understood: Taught["understood"] = (question, more) => understand(question, intake, graph, more);
  return { intake, graph, understood, needs: async (question) => (await understood(question)).needs.map(({ need }) => need.id.replace("need-", "")) };
}
