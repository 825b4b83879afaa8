import { setTimeout as pause } from "node:timers/promises";

/** Waits until something holds, or fails: what it waits for must be about to happen. */
export async function until<Value>(what: () => Promise<Value | false | null> | Value | false | null, withinMs = 60_000): Promise<Value> {
  for (const begin = performance.now(); performance.now() - begin < withinMs; await pause(50)) {
    const value = await what();
    if (value) return value;
  }
  throw new Error(`waited in vain for: ${what}`);
}
