import type { Source } from "../questions/common/source.types.js";
import type { Catalogue } from "./catalogue.js";
import { decodeCitation } from "./citation.js";

/** Makes of citations what a reader is shown. */
export function toSources(citations: readonly string[], catalogue: Pick<Catalogue, "find">): Source[] {
  return citations.map((citation) => toSource(citation, catalogue));
}

function toSource(text: string, catalogue: Pick<Catalogue, "find">): Source {
  const citation = decodeCitation(text);
  if ("register" in citation) {
    const { register, record, retrieved } = citation;
    const name = catalogue.find(register)?.name ?? register;
    return {
      label: `${name}, ${record}, geraadpleegd op ${retrieved}`,
      document: null,
      title: null,
      firstLine: null,
      lastLine: null,
      part: null,
      partName: null,
      partNumber: null,
      register,
      record,
      retrieved,
    };
  }
  const { document, firstLine, lastLine, part } = citation;
  const entry = catalogue.find(document);
  const title = entry?.name ?? document;
  const year = entry?.year ? ` (${entry.year})` : "";
  const within = part ? catalogue.find(part) : undefined;
  const partLabel = part ? `, ${within?.name ?? part}` : "";
  const lines = firstLine === lastLine ? `regel ${firstLine}` : `regels ${firstLine}-${lastLine}`;
  return {
    label: `${title}${year}${partLabel}, ${lines}`,
    document,
    title,
    firstLine,
    lastLine,
    part,
    partName: within?.name ?? null,
    partNumber: within?.number ?? null,
    register: null,
    record: null,
    retrieved: null,
  };
}
