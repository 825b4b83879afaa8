import { dayAsked } from "../../src/questions/common/day.js";
import { refused } from "../support/refused.js";

const today = "2026-05-16";

test("a day that is asked for is the day of the answer", () => {
  expect(dayAsked("2016-02-29", today)).toBe("2016-02-29");
});

test("without a day it is today", () => {
  expect([dayAsked(undefined, today), dayAsked(null, today)]).toEqual([today, today]);
});

test.each(["2015-02-29", "2016-04-31", "2016-13-01", "2016-00-10", "2016", "2016-1-1", "01-01-2016", "2016-01-01T00:00:00Z", "vandaag", ""])(
  "%j is no real day",
  (on) => {
    expect(refused(() => dayAsked(on, today))).toEqual({ code: "BAD_INPUT", message: `on: "${on}" is geen datum; verwacht bijvoorbeeld 2016-01-01` });
  },
);

test("of a long text only the beginning is repeated", () => {
  expect(refused(() => dayAsked("x".repeat(1000), today)).message).toBe(`on: "${"x".repeat(40)}" is geen datum; verwacht bijvoorbeeld 2016-01-01`);
});
