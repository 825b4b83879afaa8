import { checkedFirst, encodeCursor, pageRequest, toConnection } from "../../src/questions/common/page.js";
import { refused } from "../support/refused.js";

const byName: readonly [number, string] = [0, ""];
const foreign = { code: "BAD_INPUT", message: "after: is geen cursor van deze lijst; geef `endCursor` van de vorige bladzijde" };

test("a cursor leads back to the place it was given for", () => {
  const cursor = encodeCursor("lijst", [-2.5, "Súdwest-Fryslân"]);
  expect(pageRequest("lijst", { first: 10, after: cursor }, byName)).toEqual({ list: "lijst", first: 10, after: [-2.5, "Súdwest-Fryslân"] });
});

test("without a cursor the list begins at its beginning", () => {
  expect([pageRequest("lijst", { first: 10, after: null }, byName), pageRequest("lijst", { first: 10 }, byName)]).toEqual([
    { list: "lijst", first: 10, after: null },
    { list: "lijst", first: 10, after: null },
  ]);
});

test.each([
  ["nonsense", "geen cursor"],
  ["nothing", ""],
  ["half a cursor", encodeCursor("lijst", [1, "Zwolle"]).slice(0, 8)],
  ["of another list in the same order", encodeCursor("andere", [1, "Zwolle"])],
  ["a longer key", encodeCursor("lijst", [1, "Zwolle", "GM0193"])],
  ["a shorter key", encodeCursor("lijst", [1])],
  ["a key of other types", encodeCursor("lijst", ["Zwolle", 1])],
  ["a key with a hole in it", encodeCursor("lijst", [1, null])],
  ["a key without end", Buffer.from('["lijst",1e999,"Zwolle"]').toString("base64url")],
  ["something that is no key", Buffer.from('{"0":1,"1":"a","length":2}').toString("base64url")],
])("a cursor that is %s is refused", (_what, cursor) => {
  expect(refused(() => pageRequest("lijst", { first: 10, after: cursor }, byName))).toEqual(foreign);
});

test("a page holds twenty entries unless asked otherwise, and one to a hundred", () => {
  expect([checkedFirst(undefined), checkedFirst(null), checkedFirst(1), checkedFirst(100)]).toEqual([20, 20, 1, 100]);
});

test.each([0, -1, 101])("a page of %i is refused", (first) => {
  expect(refused(() => checkedFirst(first))).toEqual({ code: "BAD_INPUT", message: "first: moet tussen 1 en 100 liggen" });
});

test("one entry more than was asked for says that there is a next page", () => {
  expect(toConnection(["Almelo", "Borne", "Enschede"], { list: "lijst", first: 2, after: null }, (name) => [name], 14)).toEqual({
    nodes: ["Almelo", "Borne"],
    edges: [
      { node: "Almelo", cursor: encodeCursor("lijst", ["Almelo"]) },
      { node: "Borne", cursor: encodeCursor("lijst", ["Borne"]) },
    ],
    totalCount: 14,
    pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: encodeCursor("lijst", ["Almelo"]), endCursor: encodeCursor("lijst", ["Borne"]) },
  });
});

test("the last page has one before it and none after", () => {
  const { pageInfo } = toConnection(["Wierden"], { list: "lijst", first: 1, after: ["Twenterand"] }, (name) => [name], 14);
  expect(pageInfo).toEqual({
    hasNextPage: false,
    hasPreviousPage: true,
    startCursor: encodeCursor("lijst", ["Wierden"]),
    endCursor: encodeCursor("lijst", ["Wierden"]),
  });
});

test("an empty page has no cursors", () => {
  const { pageInfo } = toConnection([], { list: "lijst", first: 20, after: null }, () => [], 0);
  expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
});
