import { Certainty } from "../../src/questions/common/certainty.types.js";
import { certaintyOfEvent } from "../../src/questions/timeline/event-certainty.js";

const in2016 = { date: "2016", earliest: "2016-01-01", latest: "2016-12-31" };

test.each([
  ["a year that is past, told of afterwards", "2026-01-01", { ...in2016, toldOn: "2019-12-31" }, Certainty.CERTAIN],
  ["a year that is past, told of in it", "2026-01-01", { ...in2016, toldOn: "2016-04-01" }, Certainty.CERTAIN],
  ["a year that is past, of which nobody says when it was told", "2026-01-01", in2016, Certainty.CERTAIN],
  ["a year that was announced", "2026-01-01", { ...in2016, toldOn: "2014-04-01" }, Certainty.POSSIBLE],
  ["a year that is not over", "2016-06-30", in2016, Certainty.POSSIBLE],
  ["the last day of the year", "2016-12-31", in2016, Certainty.CERTAIN],
  ["a year that is still to come", "2015-12-31", in2016, Certainty.NOT_YET],
  ["a year that the source doubts", "2026-01-01", { ...in2016, date: "2016?" }, Certainty.POSSIBLE],
  ["a year that is about right", "2026-01-01", { ...in2016, date: "2016~" }, Certainty.CERTAIN],
  ["what was only asked for", "2026-01-01", { ...in2016, status: "asked" }, Certainty.POSSIBLE],
  ["what was inferred", "2026-01-01", { ...in2016, inferred: true }, Certainty.POSSIBLE],
])("%s", (_what, day, event, expected) => {
  expect(certaintyOfEvent(day, event)).toBe(expected);
});
