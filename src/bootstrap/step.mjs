/**
 * One line a step, with its duration, on standard error: what a program answers goes to standard output alone.
 * @template Result
 * @param {string} name what is done, as a reader would say it
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function step(name, work) {
  const begin = performance.now();
  const open = process.stderr.isTTY;
  if (open) process.stderr.write(`  … ${name}`);
  try {
    const result = await work();
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    process.stderr.write(`${open ? "\r\x1b[K" : ""}  ✓ ${name.padEnd(44)} ${seconds.padStart(6)} s\n`);
    return result;
  } catch (error) {
    process.stderr.write(`${open ? "\r\x1b[K" : ""}  ✗ ${name}\n`);
    throw error;
  }
}

/** A reason to stop that the reader can do something about: its message is shown, without a stack. */
export class StopError extends Error {
  /** @override */
  name = "StopError";
}

/**
 * Runs a program's main function; ends with exit code 1 and one clear message when it fails.
 * @param {() => Promise<unknown>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    const expected = ["StopError", "ConfigError", "InvalidDataError"].includes(failure.name);
    process.stderr.write(`\n${expected ? failure.message : failure.stack}\n`);
    process.exitCode = 1;
    endSoon();
  }
}

/** Ends the program, though a connection to a server that hangs would keep it. What was printed is out by then. */
export function endSoon() {
  setTimeout(() => process.exit(), 500).unref();
}
