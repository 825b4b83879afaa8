import { jest } from "@jest/globals";
import MiniSearch from "minisearch";
import { Bearers } from "../../src/names/bearers.js";
import { Names } from "../../src/names/names.js";

const BOARDS = ["Economic Board Groningen", "Economic Board Utrecht", "Amsterdam Economic Board", "Food Valley", "IJmond raad"];
const organisation = (name: string) => ({ id: name, type: "Partnership", name, aliases: [], kind: null });
const names = new Names(BOARDS.map(organisation));
const alike = (text: string) => names.alike(text, () => true, 10).map(({ of }) => of.name);

afterEach(() => jest.restoreAllMocks());

test.each([
  ["Econmic Board Groningen", ["Economic Board Groningen"]],
  ["Board Utrehct", ["Economic Board Utrecht"]],
  ["valley foood", ["Food Valley"]],
  ["food valley", ["Food Valley"]],
])("%s is found among those that bear its rarest word, without the index", (text, found) => {
  const search = jest.spyOn(MiniSearch.prototype, "search");
  expect(alike(text)).toEqual(found);
  expect(search).not.toHaveBeenCalled();
});

test("where nothing bears a word as it is written, the index is asked", () => {
  const search = jest.spyOn(MiniSearch.prototype, "search");
  expect(alike("Grnoingen")).toEqual(["Economic Board Groningen"]);
  expect(search).toHaveBeenCalledTimes(1);
});

test("it is known who bears a word, and who one that begins so, unless these are too many", () => {
  const bearers = new Bearers(BOARDS.map((name) => name.toLowerCase().split(" ")));
  expect([bearers.count("economic"), bearers.count("econ"), bearers.count("raad")]).toEqual([3, 0, 1]);
  expect([...(bearers.begun("econ", 3) ?? [])]).toEqual([0, 1, 2]);
  expect(bearers.begun("econ", 2)).toBeNull();
  expect([...(bearers.begun("zwolle", 3) ?? [])]).toEqual([]);
  expect([bearers.bears(3, (word) => word === "valley"), bearers.bears(4, (word) => word === "valley")]).toEqual([true, false]);
});
