// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that the test's own query gives it
type Field = any;

/** A page as a test's own query asks for it: `nodes`, `totalCount` and `pageInfo`. */
interface Page {
  nodes: { id: string; [field: string]: Field }[];
  [field: string]: Field;
}

/** What all pages of a connection hold, in order, and how many each page said there are in all. */
export async function everyPage(
  pageAfter: (after: string | null) => Promise<Page>,
): Promise<{ nodes: Page["nodes"]; ids: string[]; totals: (number | null)[] }> {
  const nodes: Page["nodes"] = [];
  const totals: (number | null)[] = [];
  let after: string | null = null;
  do {
    const page: Page = await pageAfter(after);
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    nodes.push(...page.nodes);
    totals.push(page.totalCount);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return { nodes, ids: nodes.map(({ id }) => id), totals };
}
