/** A page as a test's own query asks for it: `nodes`, `totalCount` and `pageInfo`. */
interface Page {
  nodes: { id: string }[];
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that the test's own query gives it
  [field: string]: any;
}

/** The ids of all pages of a connection in order, and how many each page said there are in all. */
export async function everyPage(pageAfter: (after: string | null) => Promise<Page>): Promise<{ ids: string[]; totals: (number | null)[] }> {
  const ids: string[] = [];
  const totals: (number | null)[] = [];
  let after: string | null = null;
  do {
    const { nodes, totalCount, pageInfo }: Page = await pageAfter(after);
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    ids.push(...nodes.map(({ id }) => id));
    totals.push(totalCount);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return { ids, totals };
}
