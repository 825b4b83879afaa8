import { periodProperties, spanOf } from "../../src/ingest/model/period.js";

test.each([
  ["a year lasts from its first day to its last", "2014", "2014-01-01", "2014-12-31"],
  ["a month does too", "2014-05", "2014-05-01", "2014-05-31"],
  ["February of a leap year has 29 days", "2016-02", "2016-02-01", "2016-02-29"],
  ["a day is one day", "2014-05-19", "2014-05-19", "2014-05-19"],
  ["about a year is that year", "2014~", "2014-01-01", "2014-12-31"],
  ["an uncertain month is that month", "2014-05?", "2014-05-01", "2014-05-31"],
  ["about an uncertain day is that day", "2014-05-19%", "2014-05-19", "2014-05-19"],
  ["some year of a decade can be any of its days", "201X", "2010-01-01", "2019-12-31"],
])("%s: %s", (_sentence, text, earliest, latest) => {
  expect(spanOf(text)).toEqual({ earliest, latest });
});

test.each([
  ["unknown, which is left out and does not mean always", "XXXX"],
  ["some year of a century", "20XX"],
  ["no end, which is not a date", ".."],
  ["an interval", "2014/2016"],
  ["a month that is not there", "2014-13"],
  ["a day that is not there", "2014-04-31"],
  ["a day in Dutch order", "19-05-2014"],
  ["a month of one digit", "2014-5"],
  ["a moment", "2014-05-19T10:00:00"],
  ["a word", "vorig jaar"],
  ["nothing", ""],
])("refused is %s: %s", (_sentence, text) => {
  expect(spanOf(text)).toBeNull();
});

test("29 February of a common year is refused", () => {
  expect(spanOf("2014-02-29")).toBeNull();
});

test.each([
  ["spring", "2014-21", "2014-03-01", "2014-05-31"],
  ["autumn", "2014-23", "2014-09-01", "2014-11-30"],
])("%s is three months: %s", (_season, text, earliest, latest) => {
  expect(spanOf(text)).toEqual({ earliest, latest });
});

test("a period is kept as the source states it, and as days to compare", () => {
  expect(periodProperties("2014~", "2016-05")).toEqual({
    since: "2014~",
    sinceEarliest: "2014-01-01",
    sinceLatest: "2014-12-31",
    until: "2016-05",
    untilEarliest: "2016-05-01",
    untilLatest: "2016-05-31",
  });
});

test("a stated absence of an end lies after every date", () => {
  expect(periodProperties(undefined, "..")).toEqual({ until: "..", untilEarliest: "9999-12-31", untilLatest: "9999-12-31" });
});

test("an unknown start and end leave no trace", () => {
  expect(periodProperties(undefined, undefined)).toEqual({});
});
