import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { StopError } from "./bootstrap/step.mjs";

/** Something that is done by a process of its own: the module that does it, and what for. */
export interface ApartWork {
  /** A module that calls `answerApart`. */
  module: URL;
  /** What it is told; plain data. */
  data: object;
  /** What it does, as a reader would say it. */
  name: string;
}

type Outcome = { isDone: true } | { isDone: false; failure: { name: string; message: string; stack?: string | undefined } };

/** Most memory that such work may take, in megabytes: beside what the program itself may. */
const MEGABYTES = 768;
/** How Node ends a program that would take more. */
const OUT_OF_MEMORY = "SIGABRT";

/**
 * Does work that takes much memory for a short while, or both hands for a long one, in a process of its own: what it took
 * is given back at its end. It ends with this process. Throws what the work throws, by name and message; `StopError`
 * when the work does not fit in memory.
 */
export function apart({ module, data, name }: ApartWork): Promise<void> {
  return new Promise((done, fail) => {
    const child = fork(fileURLToPath(module), { execArgv: [`--max-old-space-size=${MEGABYTES}`], stdio: ["ignore", "ignore", "ignore", "ipc"] });
    child.once("message", (outcome: Outcome) => {
      if (outcome.isDone) done();
      else fail(Object.assign(new Error(outcome.failure.message), outcome.failure));
    });
    child.once("error", fail);
    child.once("exit", (code, signal) => {
      const why = signal === OUT_OF_MEMORY ? `it took more than ${MEGABYTES} MB of memory` : `its process ended with ${signal ?? code}`;
      fail(new StopError(`Could not ${name}: ${why}.`));
    });
    child.send(data);
  });
}

/** Called by a module that is run by `apart`: does the work and says that it is done, or why not. */
export function answerApart<Data>(work: (data: Data) => Promise<void>): void {
  // Who started it says when it ends; a signal to the whole group is for them.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
  process.once("disconnect", () => process.exit());
  process.once("message", async (data: Data) => {
    const outcome = await outcomeOf(() => work(data));
    process.send?.(outcome, () => process.disconnect());
  });
}

async function outcomeOf(work: () => Promise<void>): Promise<Outcome> {
  try {
    await work();
    return { isDone: true };
  } catch (error) {
    const { name, message, stack } = error as Error;
    return { isDone: false, failure: { name, message, stack } };
  }
}
