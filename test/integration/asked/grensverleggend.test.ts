import { expectAnswers, names, parties, regions } from "../../support/asked.js";

type Region = { name: string; coverages: { region: { coverages: { of: { name: string } }[] } }[]; listings: unknown[] };

/** The companies that were asked for, among what is active in the areas of a region. */
const companies = ({ coverages }: Region): string[] => names(coverages.flatMap(({ region }) => region.coverages.map(({ of }) => of)));

expectAnswers([
  {
    question: "Welke triple-helixregio's vormen samen Brainport 2020?",
    request: `{ partnerships(where: { name: { eq: "Brainport 2020" } }) { memberCount members { party { name } } } }`,
    read: ({ partnerships: [brainport] }) => [brainport.memberCount, parties(brainport.members)],
    answer: [6, ["AgriFood Capital", "Brainport Eindhoven", "Greenport Venlo", "Keyport 2020", "Limburg Economic Development", "Midpoint Brabant"]],
  },
  {
    question: "Welke provincies lopen voorop bij het plannen van winkelgebieden?",
    request: `{
      concepts(where: { id: { eq: "theme-winkelgebieden" } }) {
        programmesOnTheme { members(where: { roles: { includes: "koploper" } }) { party { name } } }
      }
    }`,
    read: ({ concepts: [winkelgebieden] }) =>
      parties(winkelgebieden.programmesOnTheme.flatMap(({ members }: { members: { party: { name: string } }[] }) => members)),
    answer: ["Provincie Drenthe", "Provincie Zuid-Holland"],
  },
  {
    question: "Waar is de aanleg van snel internet een voorbeeld voor anderen?",
    request: `{
      programmes(where: { kind: { eq: "project" }, name: { startsWith: "snel internet" } }) { coverages { region { name } } }
    }`,
    read: ({ programmes }) => programmes.flatMap(({ coverages }: { coverages: { region: { name: string } }[] }) => regions(coverages)).sort(),
    answer: ["De Kempen", "Salland", "Sybrandahûs"],
  },
  {
    question: "Waar begint VNO-NCW Midden met energiebesparing, en met welke omgevingsdienst?",
    request: `{
      programmes(where: {
        members: { some: { party: { name: { eq: "VNO-NCW Midden" } }, roles: { includes: "initiatiefnemer" } } }
        name: { contains: "energie" }
      }) {
        coverages { region { name kind } }
        members(where: { roles: { includes: "partner" } }) { party { name ... on Organisation { kind } } }
      }
    }`,
    read: ({ programmes }) => programmes,
    answer: [
      {
        coverages: [{ region: { name: "Gelderland", kind: "provincie" } }],
        members: [{ party: { name: "Omgevingsdienst Veluwe IJssel", kind: "omgevingsdienst" } }],
      },
    ],
  },
  {
    question: "Beverwijk doet mee aan de IJmond raad: welke economic board werkt in de metropoolregio daaromheen, en welk deel van diens geld is Europees?",
    request: `{
      partnerships(where: {
        kind: { eq: "economic-board" }
        coverages: { some: { region: { kind: { eq: "metropoolregio" }, contains: { some: {
          coverages: { some: { of: { name: { eq: "IJmond raad" } } } }
        } } } } }
      }) { name fundingsReceived(where: { payers: { some: { name: { eq: "EU" } } } }) { share } }
    }`,
    read: ({ partnerships }) => partnerships,
    answer: [{ name: "Amsterdam Economic Board", fundingsReceived: [{ share: 0.45 }] }],
  },
  {
    question: "Naast de regio van Philips en ASML: welke regio van Brainport 2020 staat nog meer in de bijlage met economic boards?",
    request: `{
      partnerships(where: { memberships: { some: { in: { name: { eq: "Brainport 2020" } } } } }) {
        name
        coverages { region { coverages(where: { of: { name: { in: ["Philips", "ASML"] } } }) { of { name } } } }
        listings(where: { part: { name: { contains: "economic boards" } } }) { part { name } }
      }
    }`,
    read: ({ partnerships }) => ({
      metPhilipsEnAsml: names(partnerships.filter((one: Region) => companies(one).length === 2)),
      anderen: names(partnerships.filter((one: Region) => companies(one).length === 0 && one.listings.length > 0)),
    }),
    answer: { metPhilipsEnAsml: ["Brainport Eindhoven"], anderen: ["Limburg Economic Development"] },
  },
]);
