import { createHash } from "node:crypto";
import { SEARCHED_LABELS } from "../../src/ingest/model/kinds.js";
import { joined } from "../../src/ingest/slug.js";
import { answer } from "../support/api.js";
import { openTestDatabase } from "../support/database.js";

const DRAWN = 300;
/** A word is so long before a slip in it can be told from another word. */
const LONG_WORD = 6;
const SLIPS = ["left out", "doubled", "swapped", "another letter"] as const;

const database = openTestDatabase();
afterAll(() => database.close());

interface Named {
  name: string;
  /** Of all that bear it: a drawn name may be that of several. */
  ids: string[];
}

/** Names and aliases of the whole graph, drawn by lot; the same data gives the same draw. */
async function draw(): Promise<Named[]> {
  const bearers = await database.read<{ id: string; names: string[] }>(
    "MATCH (n:Entity) WHERE any(label IN labels(n) WHERE label IN $labels) RETURN n.id AS id, [n.name] + n.aliases AS names",
    { labels: [...SEARCHED_LABELS] },
  );
  const named = new Map<string, Named>();
  for (const { id, names } of bearers) {
    for (const name of names) {
      const known = named.get(joined(name)) ?? { name, ids: [] };
      named.set(joined(name), { ...known, ids: [...known.ids, id] });
    }
  }
  return [...named.values()].sort((a, b) => (lot(a.name) < lot(b.name) ? -1 : 1)).slice(0, DRAWN);
}

const lot = (name: string): string => createHash("sha256").update(name).digest("hex");

/** The name with one slip of the pen in its longest word, which slip and where by lot; null when no word is long enough. */
function mistyped(name: string): string | null {
  const [longest = ""] = (name.match(/\p{L}+/gu) ?? []).sort((a, b) => b.length - a.length);
  if (longest.length < LONG_WORD) return null;
  const [which = 0, where = 0, letter = 0] = createHash("sha256").update(`slip ${name}`).digest();
  const at = 1 + (where % (longest.length - 2));
  const [before, here, next, after] = [longest.slice(0, at), longest.charAt(at), longest.charAt(at + 1), longest.slice(at + 2)];
  const slipped = {
    "left out": before + next + after,
    doubled: before + here + here + next + after,
    swapped: before + next + here + after,
    "another letter": before + String.fromCharCode(97 + (letter % 26)) + next + after,
  }[SLIPS[which % SLIPS.length] ?? "left out"];
  return name.replace(longest, slipped);
}

async function found(text: string): Promise<string[]> {
  const { search } = await answer("query ($text: String!) { search(text: $text, first: 3) { nodes { id } } }", { text });
  return search.nodes.map(({ id }: { id: string }) => id);
}

describe("of 300 names drawn from the graph", () => {
  let drawn: Named[];
  beforeAll(async () => {
    drawn = await draw();
  });

  test("each finds first who bears it", async () => {
    expect(drawn).toHaveLength(DRAWN);
    const missed: string[] = [];
    for (const { name, ids } of drawn) {
      const [first = "nothing"] = await found(name);
      if (!ids.includes(first)) missed.push(`${name}: ${first}`);
    }
    expect(missed).toEqual([]);
  });

  test("each, with a slip in a long word, finds who bears it among the first three", async () => {
    const missed: string[] = [];
    for (const { name, ids } of drawn) {
      const text = mistyped(name);
      if (text && !(await found(text)).some((id) => ids.includes(id))) missed.push(`${text} (${name})`);
    }
    expect(missed).toEqual([]);
  });
});
