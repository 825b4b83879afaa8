import { expectAnswers, names } from "../../support/asked.js";

const FRIESLAND = 'coverages: { some: { region: { id: { eq: "region-fryslan" } } } }';

expectAnswers([
  {
    question: "Op welke kaart zie ik welke gemeenten onder meer dan één board vallen?",
    request: `{
      lessons(where: { theme: { eq: "bestuurlijke-drukte" }, about: { some: { name: { eq: "economic boards" } } }, name: { contains: "kaart" } }) {
        sources { partName partNumber }
      }
    }`,
    read: ({ lessons }) => lessons.flatMap(({ sources }: { sources: unknown[] }) => sources),
    answer: [{ partName: "Grafische weergave van Economic Boards in Nederland", partNumber: "B.2" }],
  },
  {
    question: "Hoeveel genummerde boards telt de kolom Economic Boards op die kaart?",
    request: `{
      parts(where: { number: { eq: "B.2" }, document: { id: { eq: "document-regionaal-samenwerken" } } }) {
        listings(where: { column: { eq: "Economic Boards" } }) { number }
      }
    }`,
    read: ({ parts: [kaart] }) => new Set(kaart.listings.map(({ number }: { number: string }) => number)).size,
    answer: 20,
  },
  {
    question: "Wie hebben de aandelen in de uitvoering van Brainport, en wie ziet daarop toe?",
    request: `{
      organisations(where: { id: { eq: "organisation-uitvoeringsorganisatie-brainport" } }) {
        figures(where: { metric: { eq: "aandeel" } }, sort: [{ id: ASC }]) { name value }
        parts { name }
      }
    }`,
    read: ({ organisations: [uitvoering] }) => uitvoering,
    answer: {
      figures: [
        { name: "Aandelen van de deelnemende gemeenten bij Brainport", value: 50 },
        { name: "Aandelen van Stichting Brainport", value: 50 },
      ],
      parts: [{ name: "Raad van Commissarissen" }],
    },
  },
  {
    question: "Hoeveel werkpleinen waren er, en hoeveel bleven er over?",
    request: `{
      figures: figureRecords(where: { about: { some: { name: { eq: "werkpleinen" } } }, value: { gt: 0 } }, sort: [{ value: DESC }]) { name value }
    }`,
    read: ({ figures }) => figures,
    answer: [
      { name: "Werkpleinen voor de operatie Re-design", value: 98 },
      { name: "Werkpleinen die overblijven", value: 30 },
    ],
  },
  {
    question: "Ik ben 52, een half jaar werkloos en woon in de Metropoolregio Amsterdam: welk project past, en wie voert het uit?",
    request: `{
      services(where: {
        coverages: { some: { region: { id: { eq: "region-metropoolregio-amsterdam" } } } }
        AND: [
          { eligibility: { some: { attribute: { eq: "leeftijd" }, min: { lte: 52 } } } }
          { eligibility: { some: { attribute: { eq: "werkloosheidsduur" }, max: { gte: 0.5 }, unit: { eq: "jaar" } } } }
        ]
      }) { programmes { name members(where: { roles: { includes: "uitvoerder" } }) { party { name } } } }
    }`,
    read: ({ services }) => services,
    answer: [{ programmes: [{ name: "Arbeidsfit: Vergrijzen of verzilveren", members: [{ party: { name: "Luchtvaart College Schiphol" } }] }] }],
  },
  {
    question: "Welke regionale ontwikkelingsmaatschappij is er voor mijn bedrijf in Flevoland?",
    request: `{
      organisations(where: { kind: { eq: "regionale-ontwikkelingsmaatschappij" }, coverages: { some: { region: { name: { eq: "Flevoland" } } } } }) { name }
    }`,
    read: ({ organisations }) => names(organisations),
    answer: ["Ontwikkelingsmaatschappij Flevoland"],
  },
  {
    question: "Ik onderneem in Friesland: welke board en welke SER bestrijken mijn provincie?",
    request: `{
      board: partnerships(where: { kind: { eq: "economic-board" }, ${FRIESLAND} }) { name }
      ser: partnerships(where: { instanceOf: { some: { name: { eq: "regionale SER’en" } } }, ${FRIESLAND} }) { name }
    }`,
    read: ({ board, ser }) => [names(board), names(ser)],
    answer: [["Noordelijke Innovation Board"], ["SER Noord"]],
  },
]);
