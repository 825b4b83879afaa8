import { outsideRecord, remarks } from "../../src/questions/common/completeness.js";

test.each([
  ["2010-01-01", "De oudste bron hierover is uit 2014: wat op 2010-01-01 bestond maar toen al voorbij was, ontbreekt mogelijk."],
  ["2014-04-01", null],
  ["2022-12-31", null],
  ["2026-01-01", "De jongste bron hierover is uit 2022: wat sindsdien begon of ophield, ontbreekt mogelijk."],
])("sources from April 2014 to 2022 say of %s: %s", (day, expected) => {
  expect(outsideRecord(day, "2014-04-01", "2022-12-31")).toBe(expected);
});

test("without sources nothing is said", () => {
  expect(outsideRecord("2026-01-01", null, null)).toBeNull();
});

test("remarks that do not apply are left out", () => {
  expect([remarks("Een.", null, false, "Twee."), remarks(null, false)]).toEqual(["Een. Twee.", null]);
});
