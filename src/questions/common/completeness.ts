/** What sources that saw things between two days cannot tell about another day, in Dutch; null when they can. */
export function outsideRecord(asOf: string, earliest: string | null, latest: string | null): string | null {
  if (earliest && asOf < earliest)
    return `De oudste bron hierover is uit ${earliest.slice(0, 4)}: wat op ${asOf} bestond maar toen al voorbij was, ontbreekt mogelijk.`;
  if (latest && asOf > latest) return `De jongste bron hierover is uit ${latest.slice(0, 4)}: wat sindsdien begon of ophield, ontbreekt mogelijk.`;
  return null;
}

/** Several remarks as one text; null when there is none. */
export function remarks(...sentences: (string | null | false)[]): string | null {
  const said = sentences.filter((sentence): sentence is string => typeof sentence === "string");
  return said.length > 0 ? said.join(" ") : null;
}
