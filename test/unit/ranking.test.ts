import { Certainty } from "../../src/questions/common/certainty.types.js";
import { ranked } from "../../src/questions/find-partner/ranking.js";
import type { Offer } from "../../src/support/offers.js";

/** An offer of which only what ranks it is told. */
function offer(name: string, { line = "tweede", results = 0, seen = "2018-06-01", distance = 1, certainty = Certainty.POSSIBLE } = {}): Offer {
  const region = { __typename: "Region", id: "region-twente", name: "Twente" };
  return {
    service: { node: { id: `service-${name}`, name, line, observedLatest: seen }, results },
    provider: { __typename: "Organisation", id: `organisation-${name}`, name },
    reach: { distance, area: region, holder: region },
    areaUnknown: false,
    certainty,
  } as unknown as Offer;
}
const order = (offers: Offer[], isVague = false) => ranked(offers, isVague).map(({ provider }) => provider.name);

test("what is certain comes first, whatever else speaks for the others", () => {
  expect(order([offer("dichtbij met resultaat", { distance: 0, results: 9 }), offer("zeker", { distance: 2, certainty: Certainty.CERTAIN })])).toEqual([
    "zeker",
    "dichtbij met resultaat",
  ]);
});

test("a sharp need goes to the second line, a vague one to the first", () => {
  const both = [offer("eerste lijn", { line: "eerste" }), offer("tweede lijn")];
  expect([order(both), order(both, true)]).toEqual([
    ["tweede lijn", "eerste lijn"],
    ["eerste lijn", "tweede lijn"],
  ]);
});

test("what is nearer comes before what has results, results before what was seen later, and that before the alphabet", () => {
  const some = [
    offer("a gezien in 2014", { seen: "2014-01-01" }),
    offer("b gezien in 2018"),
    offer("c met resultaat", { results: 1, seen: "2014-01-01" }),
    offer("d dichterbij", { distance: 0, seen: "2014-01-01" }),
  ];
  expect(order(some)).toEqual(["d dichterbij", "c met resultaat", "b gezien in 2018", "a gezien in 2014"]);
});
