/** Where a fact is stated, as the graph keeps it. */
export type Citation = { document: string; firstLine: number; lastLine: number; part: string | null } | { register: string; record: string; retrieved: string };

/**
 * Writes a citation as one string, for a node or relationship can hold a list of strings but no maps:
 * `document-x#97-99`, `document-x#97-99@part-y`, `register-z/GM0193@2026-05-16`.
 */
export function encodeCitation(citation: Citation): string {
  if ("register" in citation) return `${citation.register}/${citation.record}@${citation.retrieved}`;
  const part = citation.part ? `@${citation.part}` : "";
  return `${citation.document}#${citation.firstLine}-${citation.lastLine}${part}`;
}

/** Reads what `encodeCitation` wrote. Throws on anything else: only the loader writes these. */
export function decodeCitation(text: string): Citation {
  const document = /^([^#/]+)#(\d+)-(\d+)(?:@(.+))?$/.exec(text);
  if (document) {
    return { document: document[1] ?? "", firstLine: Number(document[2]), lastLine: Number(document[3]), part: document[4] ?? null };
  }
  const register = /^([^/]+)\/(.+)@(\d{4}-\d{2}-\d{2})$/.exec(text);
  if (!register) throw new Error(`Not a citation: ${text}`);
  return { register: register[1] ?? "", record: register[2] ?? "", retrieved: register[3] ?? "" };
}
