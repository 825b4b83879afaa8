import { expectAnswers, names, parties, regions } from "../../support/asked.js";

type Member = { party: { name: string } };
const TABLE = "part-overzichtstabel-praktijkvoorbeelden";

expectAnswers([
  {
    question: "Welke praktijkvoorbeelden hebben volgens de kolom Regio van de tabel met Limburg te maken?",
    request: `{
      coverages(where: {
        region: { id: { eq: "region-limburg" } }
        of: { id: { startsWith: "programme-" } }
        datasets: { includes: "aan-de-slag-voor-het-brede-mkb" }
      }) { of { name } sources { part } }
    }`,
    read: ({ coverages }) =>
      names(
        coverages
          .filter(({ sources }: { sources: { part: string }[] }) => sources.some(({ part }) => part === TABLE))
          .map((coverage: { of: { name: string } }) => coverage.of),
      ),
    answer: ["Financieringstafels", "KennisTraject Samenwerking tussen bedrijfsleven en onderwijs", "MKB Financieringspoort Limburg"],
  },
  {
    question: "Welke praktijkvoorbeelden werken in Gelderland of kregen van die provincie geld, zij of hun voorganger?",
    request: `{
      programmes(where: {
        listings: { some: { part: { id: { eq: "${TABLE}" } } } }
        OR: [
          { coverages: { some: { region: { id: { eq: "region-gelderland" } } } } }
          { fundingsFor: { some: { payers: { some: { id: { eq: "provincie-gelderland" } } } } } }
          { predecessors: { some: { fundingsReceived: { some: { payers: { some: { id: { eq: "provincie-gelderland" } } } } } } } }
        ]
      }) { name }
    }`,
    read: ({ programmes }) => names(programmes),
    answer: ["De Groeiversneller", "MKB Businessversneller", "Veluwe Portaal"],
  },
  {
    question: "Bij welke praktijkvoorbeelden zit RVO aan tafel of krijgt het ondernemers doorverwezen?",
    request: `{
      programmes(where: {
        listings: { some: { part: { id: { eq: "${TABLE}" } } } }
        OR: [
          { members: { some: { party: { aliases: { includes: "RVO" } }, roles: { includes: "deelnemer" } } } }
          { referrals: { some: { to: { some: { aliases: { includes: "RVO" } } } } } }
        ]
      }) { name }
    }`,
    read: ({ programmes }) => names(programmes),
    answer: ["De Groeiversneller", "Financieringstafels"],
  },
  {
    question: "Een sociaal ondernemer in Enschede vraagt geld voor de onderneming: welk programma past, en wat speelt er echt?",
    request: `{
      questions(where: { name: { eq: "Hoe financier ik mijn sociale onderneming?" } }) {
        referrals(where: { within: { coverages: { some: { region: { name: { eq: "Enschede" } } } } } }) { name need { name } within { name } }
      }
    }`,
    read: ({ questions: [question] }) => question.referrals,
    answer: [
      {
        name: "Wie geld zoekt, krijgt bij Move2Social een heel leertraject",
        need: { name: "Een maatschappelijk idee zakelijk overeind krijgen" },
        within: { name: "Move2Social" },
      },
    ],
  },
  {
    question: "Wat kost een editie van Move2Social, en wie betaalt dat vooral?",
    request: `{
      fundings(where: { purposes: { some: { name: { eq: "Move2Social" } } }, amountMin: { gt: 0 } }) {
        amountMin amountMax currency parts(sort: [{ portion: DESC }]) { portion payers { name } }
      }
    }`,
    read: ({ fundings }) => fundings,
    answer: [
      {
        amountMin: 60_000,
        amountMax: 80_000,
        currency: "EUR",
        parts: [
          { portion: "grotendeels", payers: [{ name: "overheden" }] },
          { portion: "deels", payers: [{ name: "bedrijfsleven" }] },
        ],
      },
    ],
  },
  {
    question: "Bij welke Financieringstafel kan een bedrijf in 's-Hertogenbosch voor vier ton terecht, en wie zijn de eigen partners van die tafel?",
    request: `{
      services(where: {
        programmes: { some: { name: { eq: "Financieringstafels" } } }
        eligibility: { some: { attribute: { eq: "bedrag" }, min: { lte: 400000 }, max: { gte: 400000 } } }
        coverages: { some: { region: { contains: { some: { name: { eq: "'s-Hertogenbosch" } } } } } }
      }) { name providers { ... on Partnership { members(where: { roles: { includes: "partner" } }) { party { name } } } } }
    }`,
    read: ({ services }) =>
      services.map(({ name, providers }: { name: string; providers: { members: Member[] }[] }) => [name, parties(providers.flatMap(({ members }) => members))]),
    answer: [["Financieringstafel van AgriFood Capital", ["Bosch Investeringsfonds", "Collin Crowdfund", "NCB Participaties"]]],
  },
  {
    question: "Uit wie bestaat Brainport Network?",
    request: `{
      partnerships(where: { name: { eq: "Brainport Network" } }) { members(where: { roles: { includes: "lid" } }) { party { name ... on PartyKind { count } } } }
    }`,
    read: ({ partnerships: [network] }) => [
      parties(network.members),
      network.members.flatMap((member: { party: { count?: number } }) => member.party.count ?? []),
    ],
    answer: [["Provincie Limburg", "Provincie Noord-Brabant", "triple-helix regio’s"], [6]],
  },
  {
    question: "Waar werkt Veluwe Portaal?",
    request: `{ programmes(where: { name: { eq: "Veluwe Portaal" } }) { coverages(where: { role: { eq: "werkgebied" } }) { region { name } } } }`,
    read: ({ programmes: [portaal] }) => regions(portaal.coverages),
    answer: ["Apeldoorn", "Nijkerk", "Noord-Veluwe", "Zeewolde"],
  },
  {
    question: "Hoeveel ondernemers in Overijssel zijn bewust gemaakt en in actie gekomen, en wat was het doel?",
    request: `{
      programmes(where: { name: { eq: "Sociale/organisatorische innovatie" }, coverages: { some: { region: { name: { eq: "Overijssel" } } } } }) {
        bewust: figures(where: { metric: { eq: "bereikte-ondernemers" } }) { status value }
        actief: figures(where: { metric: { eq: "aantal-bedrijven" }, status: { in: ["target", "result"] } }) { status value }
      }
    }`,
    read: ({ programmes: [actielijn] }) =>
      [actielijn.bewust, actielijn.actief].map((figures: { status: string; value: number }[]) =>
        Object.fromEntries(figures.map(({ status, value }) => [status, value])),
      ),
    answer: [
      { target: 450, result: 1775 },
      { target: 100, result: 480 },
    ],
  },
  {
    question: "Wie steunen als fan de actielijn Sociale en organisatorische innovatie?",
    request: `{
      programmes(where: { name: { eq: "Sociale/organisatorische innovatie" } }) { members(where: { roles: { includes: "ondersteuner" } }) { party { __typename name } } }
    }`,
    read: ({ programmes: [actielijn] }) => parties(actielijn.members.filter((one: { party: { __typename: string } }) => one.party.__typename !== "PartyKind")),
    answer: ["Boost", "Cleantech regio", "IKT", "Kennispoort Regio Zwolle", "MKB Deventer", "Ondernemend Twente", "Ondernemershuis Vechtdal"],
  },
  {
    question: "In welke fasen loopt SMITZH, en tot wanneer?",
    request: `{ programmes(where: { aliases: { includes: "SMITZH" } }) { phases(where: { kind: { eq: "fase" } }, sort: [{ order: ASC }]) { order since until } } }`,
    read: ({ programmes: [smitzh] }) => smitzh.phases,
    answer: [
      { order: 1, since: "2017", until: "2017-11" },
      { order: 2, since: null, until: "2018" },
      { order: 3, since: "2019", until: "2022" },
    ],
  },
  {
    question: "Wie komen er als partner bij in de derde fase van SMITZH?",
    request: `{
      programmes(where: { order: { eq: 3 }, partOf: { some: { aliases: { includes: "SMITZH" } } } }) { members(where: { roles: { includes: "partner" } }) { party { name } } }
    }`,
    read: ({ programmes: [fase] }) => parties(fase.members),
    answer: ["FME", "Haagse Hogeschool", "Hogeschool Rotterdam", "Holland Instrumentation", "Metaalunie", "TU Delft"],
  },
]);
