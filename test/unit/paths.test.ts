import type { Link, Thing } from "../../src/questions/connections/links.js";
import { type LinksRow, Neighbourhood, type ReadLinks } from "../../src/questions/connections/neighbourhood.js";
import { findPaths, idOf } from "../../src/questions/connections/paths.js";

/** Links between things, as `a-b`; how many relations a thing has, where it matters. */
function graph(links: string[], relations: Record<string, number> = {}) {
  const thing = (id: string): Thing => ({ id, relations: relations[id] ?? 2, isKind: false, isWide: false });
  const link = (fact: string): Link => ({ kind: "VIA TO", outgoing: true, fact, status: null, on: null, citations: [], datasets: [] });
  const rowOf = (id: string): LinksRow => ({
    thing: { ...thing(id), name: id, isThing: true },
    links: thing(id).relations > 1_000 ? [] : links.flatMap((one) => otherEnd(one, id).map((other) => ({ ...link(one), other: thing(other) }))),
  });
  const asked: string[][] = [];
  const read: ReadLinks = async (ids) => {
    asked.push([...ids].sort());
    return ids.map(rowOf);
  };
  return { around: new Neighbourhood([thing("a"), thing("z")], [rowOf("a"), rowOf("z")]), read, asked };
}

function otherEnd(link: string, id: string): string[] {
  const [from = "", to = ""] = link.split("-");
  return from === id ? [to] : to === id ? [from] : [];
}

const found = (around: Neighbourhood, maxSteps: number, limit = 100): string[] => findPaths(around, maxSteps, limit).paths.map(idOf);

test("all paths of up to four steps are in what two statements read", async () => {
  const { around, read, asked } = graph(["a-b", "b-c", "c-d", "d-z", "a-e", "e-z", "b-e"]);
  await around.widen(read);
  expect([around.reach, asked]).toEqual([4, [["b", "d", "e"]]]);
  expect(found(around, 4)).toEqual(["a e z", "a b e z", "a b c d z"]);
});

test("among equally long paths those through what has the fewest relations come first", async () => {
  const { around } = graph(["a-m", "m-z", "a-k", "k-z", "a-l", "l-z"], { k: 90, l: 3 });
  expect(found(around, 2)).toEqual(["a m z", "a l z", "a k z"]);
  expect(findPaths(around, 2, 2)).toMatchObject({ areAll: false, paths: [{ things: ["a", "m", "z"] }, { things: ["a", "l", "z"] }] });
});

test("a hub is passed at most two steps from either end", async () => {
  const near = graph(["a-b", "b-hub", "hub-c", "c-z"], { hub: 101 });
  await near.around.widen(near.read);
  expect(found(near.around, 4)).toEqual(["a b hub c z"]);
  const far = graph(["a-hub", "hub-b", "b-c", "c-z"], { hub: 101 });
  await far.around.widen(far.read);
  expect(found(far.around, 4)).toEqual([]);
  expect(far.asked.flat()).not.toContain("hub");
});

test("to an end with more than a thousand relations paths come from the other end", async () => {
  const { around, read } = graph(["a-b", "b-z"], { a: 1_001 });
  expect(around.depths).toEqual([0, 1]);
  await around.widen(read);
  expect([around.reach, found(around, 2)]).toEqual([2, ["a b z"]]);
});

test("more than three hundred things around an end are not all followed", async () => {
  const many = Array.from({ length: 301 }, (_, i) => `a-m${i}`);
  const { around, read, asked } = graph([...many, "m1-n", "n-z"]);
  await around.widen(read);
  expect([around.depths, asked]).toEqual([[1, 2], [["n"]]]);
  expect(found(around, around.reach)).toEqual(["a m1 n z"]);
});
