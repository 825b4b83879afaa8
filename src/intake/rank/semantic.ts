import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { StopError } from "../../bootstrap/step.mjs";
import type { Probabilities, Ranker } from "./ranker.js";
import { type Softmax, score, toProbabilities, train } from "./softmax.js";

/** The optional package that runs a model of the user's own; it is not installed with the others. */
const PACKAGE = "@huggingface/transformers";
/** Texts that go through the model at once. */
const BATCH = 32;

/** As much of the package as is used. */
interface Transformers {
  env: { allowRemoteModels: boolean; localModelPath: string };
  pipeline(
    task: "feature-extraction",
    model: string,
  ): Promise<(texts: string[], options: { pooling: "mean"; normalize: true }) => Promise<{ tolist(): number[][] }>>;
}
/** Makes of each text a vector of the same length. */
export type Embed = (texts: readonly string[]) => Promise<Float32Array[]>;

/** A sentence-embedding model from a folder; nothing is fetched. Throws `StopError` with advice when the package or the model is not there. */
export async function embedder(modelDir: string): Promise<Embed> {
  if (!existsSync(resolve(modelDir, "config.json")))
    throw new StopError(`INTAKE_MODEL_DIR: there is no model in ${modelDir}; expected a folder with config.json, tokenizer.json and onnx/.`);
  const { env, pipeline } = await transformers();
  const path = resolve(modelDir);
  env.allowRemoteModels = false;
  env.localModelPath = resolve(path, "..");
  const extract = await pipeline("feature-extraction", path.slice(env.localModelPath.length + 1));
  return async (texts) => {
    const vectors: Float32Array[] = [];
    for (let i = 0; i < texts.length; i += BATCH) {
      const found = await extract(texts.slice(i, i + BATCH) as string[], { pooling: "mean", normalize: true });
      vectors.push(...found.tolist().map((one) => Float32Array.from(one)));
    }
    return vectors;
  };
}

async function transformers(): Promise<Transformers> {
  try {
    return (await import(PACKAGE as string)) as Transformers;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new StopError(
      `INTAKE_MODEL_DIR is set, but the package that runs such a model is not installed.\n  npm install --no-save ${PACKAGE}\nOr leave INTAKE_MODEL_DIR empty: the built-in ranker needs nothing.`,
    );
  }
}

/** Multinomial logistic regression over sentence embeddings, averaged with another ranker that also says why. */
export class SemanticRanker implements Ranker {
  readonly name = "semantic";

  private constructor(
    private readonly embed: Embed,
    private readonly model: Softmax,
    private readonly beside: Ranker,
  ) {}

  get labels(): readonly string[] {
    return this.model.labels;
  }

  /** Learns from texts and the label of each, beside a ranker that learnt the same labels. */
  static async train(embed: Embed, texts: readonly string[], labels: readonly string[], beside: Ranker): Promise<SemanticRanker> {
    const vectors = (await embed(texts)).map(dense);
    const columns = beside.labels;
    const targets = labels.map((label) => columns.indexOf(label));
    return new SemanticRanker(embed, train(vectors, targets, columns, vectors[0]?.values.length ?? 0, { rounds: 20, rate: 4 }), beside);
  }

  async rank(text: string): Promise<Probabilities> {
    const [vector = new Float32Array()] = await this.embed([text]);
    const own = toProbabilities(score(this.model, dense(vector), new Float64Array(this.labels.length)), 1);
    const other = await this.beside.rank(text);
    return own.map((probability, i) => (probability + (other[i] ?? 0)) / 2);
  }

  weigh(text: string, label: string) {
    return this.beside.weigh(text, label);
  }
}

const dense = (values: Float32Array) => ({ indices: Uint32Array.from(values, (_, i) => i), values });
