import { SingleBar } from "cli-progress";

/** A bar on standard error that says how many of these are done, and is gone when it ends. Without a terminal nothing shows. */
export function progressBar(what: string): SingleBar {
  return new SingleBar({ format: `    {bar} {value}/{total} ${what}`, hideCursor: true, clearOnComplete: true, noTTYOutput: false, stream: process.stderr });
}
