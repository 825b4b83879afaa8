/** What is printed when the API is served: the address, and three things to try, one for each kind of user. */
export function welcome(url: string): string {
  const ask = (query: string) => `curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`;
  return `
  Wegwijzer answers on ${url}/graphql; try it in a browser on ${url}

  Three things to try:
  1. What touches Zwolle, and why (policy adviser)
     ${ask('{ overlap(region: "gemeente-zwolle", first: 5) { totalCount nodes { name certainty via { explanation } } } }')}
  2. Who helps in Lelystad with finding finance (frontend)
     ${ask('{ findPartner(need: "passende-financiering-vinden", region: "gemeente-lelystad", first: 3) { partners { name line reasons } } }')}
  3. What the sources say of MKBDoorgaan, with lines (researcher)
     ${ask('{ evidence(id: "programme-mkb-doorgaan", first: 5) { nodes { sentence sources { label } } } }')}

  Ctrl-C stops it.
`;
}
