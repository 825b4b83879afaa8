import { fold, joined, slugOf } from "../../src/ingest/slug.js";

test.each([
  ["Fryslân", "fryslan", "fryslan", "fryslan"],
  ["Súdwest-Fryslân", "sudwest-fryslan", "sudwest-fryslan", "sudwestfryslan"],
  ["'s-Hertogenbosch", "s-hertogenbosch", "s-hertogenbosch", "shertogenbosch"],
  ["’s-Gravenhage", "s-gravenhage", "s-gravenhage", "sgravenhage"],
  ["Food Valley", "food valley", "food-valley", "foodvalley"],
  ["Bergen (NH)", "bergen (nh)", "bergen-nh", "bergennh"],
  ["Noordoost-Twente & Achterhoek", "noordoost-twente & achterhoek", "noordoost-twente-achterhoek", "noordoosttwenteachterhoek"],
  ["42 gemeenten", "42 gemeenten", "42-gemeenten", "42gemeenten"],
])("%s folds to %j, is %s in an id, and %s in one word", (name, folded, slug, word) => {
  expect([fold(name), slugOf(name), joined(name)]).toEqual([folded, slug, word]);
});

test("the German name of a border region keeps its s", () => {
  expect(slugOf("Grafschaft an der Straße")).toBe("grafschaft-an-der-strasse");
});
