import { expectAnswers, names, parties, regions } from "../../support/asked.js";

type Listing = { column: string; item: { name: string } };
/** Names in a list under the heading of their column. */
const byColumn = (listings: Listing[]) =>
  Object.fromEntries(
    [...new Set(listings.map(({ column }) => column))].map((column) => [
      column,
      names(listings.filter((one) => one.column === column).map(({ item }) => item)),
    ]),
  );

expectAnswers([
  {
    question: "Welke overheden trekken samen op met social return, volgens welk convenant en sinds wanneer?",
    request: `{
      partnerships(where: { kind: { eq: "convenant" }, name: { contains: "Social Return" } }) {
        name since members { party { name } } coverages { region { name } }
      }
    }`,
    read: ({ partnerships }) =>
      partnerships.map(({ name, since, members, coverages }: { name: string; since: string; members: never[]; coverages: never[] }) => [
        name,
        since,
        parties(members),
        regions(coverages),
      ]),
    answer: [["Convenant Uniformering Social Return", "2019", ["Overheden in de regio Oost-Nederland"], ["Landsdeel Oost"]]],
  },
  {
    question: "Hoeveel geld ontbreekt er voor circulaire initiatieven, en welk deel van de behoefte is dat?",
    request: `{
      figures: figureRecords(where: {
        about: { some: { id: { eq: "theme-circulaire-economie" } } }
        OR: [{ metric: { eq: "financieringskloof" } }, { metric: { eq: "aandeel" }, name: { contains: "financiering" } }]
      }, sort: [{ metric: DESC }]) { min max value unit }
    }`,
    read: ({ figures }) => figures,
    answer: [
      { min: 360_000_000, max: 1_700_000_000, value: null, unit: "EUR" },
      { min: null, max: null, value: 60, unit: "procent" },
    ],
  },
  {
    question: "Wie vormen de vier kanten van de quadruple helix?",
    request: `{
      parts(where: { name: { contains: "quadruple helix" } }) { listings { column item { name } } }
    }`,
    read: ({ parts: [helix] }) => byColumn(helix.listings),
    answer: {
      overheid: ["overheden"],
      kennisinstellingen: ["kennisinstellingen"],
      bedrijven: ["bedrijven", "werkgeversorganisaties"],
      burgers: ["inwoners", "maatschappelijke organisaties"],
    },
  },
  {
    question: "Wie trekt en betaalt een human capital agenda en hoe ver kijkt zij vooruit, vergeleken met arbeidsmarktbeleid?",
    request: `{
      programmes(where: { id: { in: ["programme-human-capital-agendas", "programme-arbeidsmarktbeleid-van-gemeenten"] } }, sort: [{ id: ASC }]) {
        members(where: { roles: { includes: "trekker" } }) { party { name } }
        fundingsFor { payers { name } }
        figures(where: { metric: { eq: "looptijd" } }) { min max unit }
      }
    }`,
    read: ({ programmes }) =>
      programmes.map(({ members, fundingsFor, figures }: { members: never[]; fundingsFor: { payers: never[] }[]; figures: unknown }) => ({
        trekkers: parties(members),
        betalers: names(fundingsFor.flatMap(({ payers }) => payers)),
        termijn: figures,
      })),
    answer: [
      {
        trekkers: ["gemeenten", "Ministerie van Sociale Zaken en Werkgelegenheid", "UWV"],
        betalers: ["publieke partijen"],
        termijn: [{ min: null, max: 2, unit: "jaar" }],
      },
      { trekkers: ["Partijen uit Triple Helix"], betalers: ["private partijen", "publieke partijen"], termijn: [{ min: 5, max: 10, unit: "jaar" }] },
    ],
  },
  {
    question: "Regelingen van welke drie niveaus komen samen in regionale human capital agenda's, en hoeveel zijn dat er?",
    request: `{
      parts(where: { listings: { some: { item: { id: { eq: "programme-o-o-fondsen" } } } }, name: { contains: "niveaus" } }) {
        listings(sort: [{ order: ASC }]) {
          column
          item { name ... on Programme { figures(where: { metric: { eq: "aantal-regelingen" } }, sort: [{ id: ASC }]) { value min unit definition } } }
        }
      }
    }`,
    read: ({ parts: [niveaus] }) => niveaus.listings,
    answer: [
      {
        column: "landelijk",
        item: {
          name: "regelingen om een leven lang ontwikkelen te stimuleren",
          figures: [
            { value: null, min: 40, unit: "regelingen", definition: null },
            { value: 40, min: null, unit: "regelingen", definition: "circa" },
          ],
        },
      },
      { column: "sectoraal", item: { name: "O&O-fondsen", figures: [{ value: null, min: 35, unit: "fondsen", definition: null }] } },
      { column: "lokaal", item: { name: "lokale regelingen", figures: [] } },
    ],
  },
]);
