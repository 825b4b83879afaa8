/** Datasets that tell of some things, by name, each once. */
export function datasetsOf(things: readonly { datasets: readonly string[] }[]): string[] {
  return [...new Set(things.flatMap(({ datasets }) => datasets))].sort();
}
