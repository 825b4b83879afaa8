import { closeSync, fsyncSync, openSync, renameSync, writeSync } from "node:fs";

/** Writes a file as a whole or not at all: whoever is killed half-way leaves what was there. */
export function writeWhole(path: string, text: string, mode = 0o644): void {
  const fresh = `${path}.new`;
  const file = openSync(fresh, "w", mode);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(fresh, path);
}
