import { agreeing, named, sentence } from "../../src/questions/common/sentence.js";

test("clauses make one sentence, with a capital and a full stop", () => {
  expect(sentence(["banken verwijzen door naar LIOF", "LIOF biedt een gesprek"])).toBe("Banken verwijzen door naar LIOF; LIOF biedt een gesprek.");
});

test.each([
  ["Organisation", "Rabobank", "doet"],
  ["PartyKind", "banken", "doen"],
  ["PartyKind", "accountants", "doen"],
  ["PartyKind", "gemeenten in Food Valley", "doen"],
  ["PartyKind", "Centra voor innovatief vakmanschap", "doen"],
  ["PartyKind", "klantcontactcentrum", "doet"],
  ["PartyKind", "regionaal bedrijfsleven", "doet"],
  ["PartyKind", "lokale middenstand", "doet"],
])("of the %s %s is said that it %s", (__typename, name, verb) => {
  expect(agreeing({ __typename, name })("doet", "doen")).toBe(verb);
});

test("services and needs bear a phrase for a name, and stand between quotes", () => {
  expect(named({ __typename: "Service", name: "Gesprek over groei" })).toBe('"Gesprek over groei"');
  expect(named({ __typename: "Organisation", name: "LIOF" })).toBe("LIOF");
});
