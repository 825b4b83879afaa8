import { checkedSlugs } from "../../src/questions/common/slugs.js";
import { refused } from "../support/refused.js";

const kinds = ["economic-board", "netwerk", "platform"];

test("slugs of the vocabulary are as they were asked", () => {
  expect(checkedSlugs("kinds", ["platform", "netwerk"], kinds)).toEqual(["platform", "netwerk"]);
});

test("asking for none is asking for all", () => {
  expect([checkedSlugs("kinds", null, kinds), checkedSlugs("kinds", undefined, kinds), checkedSlugs("kinds", [], kinds)]).toEqual([null, null, null]);
});

test("a slug that is not in the vocabulary is refused with the nearest one", () => {
  expect(refused(() => checkedSlugs("kinds", ["netwerk", "platvorm"], kinds))).toEqual({
    code: "BAD_INPUT",
    message: 'kinds: "platvorm" staat niet in de begrippenlijst. Bedoelt u "platform"?',
  });
});

test("an empty vocabulary suggests nothing", () => {
  expect(refused(() => checkedSlugs("themes", ["groei"], [])).message).toBe('themes: "groei" staat niet in de begrippenlijst.');
});

test("of a long slug only the beginning is repeated", () => {
  expect(refused(() => checkedSlugs("themes", ["x".repeat(1000)], [])).message).toBe(`themes: "${"x".repeat(60)}" staat niet in de begrippenlijst.`);
});

test("fifty slugs may be asked for, fifty-one may not", () => {
  const many = (count: number) => Array.from({ length: count }, () => "netwerk");
  expect(checkedSlugs("kinds", many(50), kinds)).toHaveLength(50);
  expect(refused(() => checkedSlugs("kinds", many(51), kinds))).toEqual({ code: "BAD_INPUT", message: "kinds: ten hoogste 50 waarden" });
});
