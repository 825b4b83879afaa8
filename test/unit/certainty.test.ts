import { certaintyOn, type DatedFact, leastSure, surest } from "../../src/questions/common/certainty.js";
import { Certainty } from "../../src/questions/common/certainty.types.js";

const begunIn2014 = { sinceEarliest: "2014-01-01", sinceLatest: "2014-12-31" };
const endedIn2016 = { untilEarliest: "2016-01-01", untilLatest: "2016-12-31" };
const withoutEnd = { untilEarliest: "9999-12-31", untilLatest: "9999-12-31" };
const observedIn2015 = { observedEarliest: "2015-01-01", observedLatest: "2015-12-31" };
const observedOnADay = { observedEarliest: "2015-04-01", observedLatest: "2015-04-01" };
const { CERTAIN, POSSIBLE, NOT_YET, ENDED } = Certainty;

const cases: [sentence: string, day: string, fact: DatedFact, Certainty][] = [
  ["a fact of which nothing is known is possible", "2015-01-01", {}, POSSIBLE],
  ["before its earliest start it is not yet", "2013-12-31", { ...begunIn2014, ...withoutEnd }, NOT_YET],
  ["from its earliest start it is possible", "2014-01-01", { ...begunIn2014, ...withoutEnd }, POSSIBLE],
  ["until its latest start it is possible", "2014-12-30", { ...begunIn2014, ...withoutEnd }, POSSIBLE],
  ["from its latest start it is certain", "2014-12-31", { ...begunIn2014, ...withoutEnd }, CERTAIN],
  ["stated to have no end, it is certain for ever", "2026-01-01", { ...begunIn2014, ...withoutEnd }, CERTAIN],
  ["with its end unknown, it is only possible", "2026-01-01", begunIn2014, POSSIBLE],
  ["until its earliest end it is certain", "2016-01-01", { ...begunIn2014, ...endedIn2016 }, CERTAIN],
  ["after its earliest end it is possible", "2016-01-02", { ...begunIn2014, ...endedIn2016 }, POSSIBLE],
  ["until its latest end it is possible", "2016-12-31", { ...begunIn2014, ...endedIn2016 }, POSSIBLE],
  ["after its latest end it has ended", "2017-01-01", { ...begunIn2014, ...endedIn2016 }, ENDED],
  ["an end without a start ends it too", "2017-01-01", endedIn2016, ENDED],
  ["an end without a start does not say that it had begun", "2015-12-31", endedIn2016, POSSIBLE],
  ["on the day of its observation it is certain", "2015-04-01", observedOnADay, CERTAIN],
  ["the day before its observation it is possible", "2015-03-31", observedOnADay, POSSIBLE],
  ["the day after its observation it is possible", "2015-04-02", observedOnADay, POSSIBLE],
  ["observed in a year, it is certain on the days of that year", "2015-04-01", observedIn2015, CERTAIN],
  ["between its start and an observation it is certain", "2015-01-01", { ...begunIn2014, ...observedIn2015 }, CERTAIN],
  ["after the observation its end is unknown", "2016-01-01", { ...begunIn2014, ...observedIn2015 }, POSSIBLE],
  ["between an observation and its end it is certain", "2015-12-31", { ...observedIn2015, ...endedIn2016 }, CERTAIN],
  ["before the observation its start is unknown", "2014-12-31", { ...observedIn2015, ...endedIn2016 }, POSSIBLE],
  ["observed and stated to have no end, it is certain from then on", "2026-01-01", { ...observedOnADay, ...withoutEnd }, CERTAIN],
  ["a start that is null is unknown", "2015-04-01", { sinceEarliest: null, sinceLatest: null, ...endedIn2016 }, POSSIBLE],
];

test.each(cases)("%s", (_sentence, day, fact, expected) => {
  expect(certaintyOn(day, fact)).toBe(expected);
});

test("told of after its end, its last year stays only possible", () => {
  const toldOfIn2019 = { observedEarliest: "2019-01-01", observedLatest: "2019-12-31" };
  expect(certaintyOn("2016-06-01", { ...begunIn2014, ...endedIn2016, ...toldOfIn2019 })).toBe(POSSIBLE);
});

test("announced before its start, its first year stays only possible", () => {
  const announcedIn2013 = { observedEarliest: "2013-01-01", observedLatest: "2013-12-31" };
  expect(certaintyOn("2014-06-01", { ...begunIn2014, ...endedIn2016, ...announcedIn2013 })).toBe(POSSIBLE);
});

test("the surest of several is that which holds most surely", () => {
  expect(surest([ENDED, NOT_YET, POSSIBLE, CERTAIN])).toBe(CERTAIN);
  expect(surest([ENDED, NOT_YET, POSSIBLE])).toBe(POSSIBLE);
  expect(surest([ENDED, NOT_YET])).toBe(NOT_YET);
  expect(surest([ENDED])).toBe(ENDED);
});

test("facts that all must hold are as sure as the least sure one", () => {
  expect(leastSure([CERTAIN, POSSIBLE, NOT_YET, ENDED])).toBe(ENDED);
  expect(leastSure([CERTAIN, POSSIBLE, NOT_YET])).toBe(NOT_YET);
  expect(leastSure([CERTAIN, POSSIBLE])).toBe(POSSIBLE);
  expect(leastSure([CERTAIN])).toBe(CERTAIN);
});

test("of no facts at all it is possible", () => {
  expect([surest([]), leastSure([])]).toEqual([POSSIBLE, POSSIBLE]);
});
