import { expectAnswers, names } from "../../support/asked.js";

type Programme = { name: string; coverages: { sources: { part: string | null }[] }[] };
type Referral = { to: { name: string }[]; via: { name: string }[] };
const TABLE = "part-overzichtstabel-praktijkvoorbeelden";
const fromTable = ({ coverages }: Programme) => coverages.some(({ sources }) => sources.some(({ part }) => part === TABLE));
const targets = (referrals: Referral[]) => names(referrals.flatMap(({ to }) => to));
const handers = (referrals: Referral[]) => names(referrals.flatMap(({ via }) => via));

expectAnswers([
  {
    question: "Welke praktijkvoorbeelden gaan niet over ondernemers leren kennen en bereiken?",
    request: `{
      programmes(where: {
        listings: { some: { part: { id: { eq: "${TABLE}" } } } }
        categories: { none: { notation: { eq: "kennen-en-bereiken" } } }
      }) { name }
    }`,
    read: ({ programmes }) => names(programmes),
    answer: ["Financieringstafels", "MKB Financieringspoort Limburg", "Move2Social"],
  },
  {
    question: "Welke regionale ontwikkelingsmaatschappijen namen mee het initiatief tot een praktijkvoorbeeld in de tabel?",
    request: `{
      organisations(where: {
        kind: { eq: "regionale-ontwikkelingsmaatschappij" }
        memberships: { some: { roles: { includes: "initiatiefnemer" }, in: { listings: { some: { part: { id: { eq: "${TABLE}" } } } } } } }
      }) { name }
    }`,
    read: ({ organisations }) => names(organisations),
    answer: ["InnovationQuarter", "LIOF", "Noordelijke Ontwikkelingsmaatschappij", "Oost NL", "REWIN West-Brabant"],
  },
  {
    question: "Welke praktijkvoorbeelden staan in de tabel onder Overijssel, en welke werken er volgens hun beschrijving ook?",
    request: `{
      programmes(where: {
        listings: { some: { part: { id: { eq: "${TABLE}" } } } }
        coverages: { some: { region: { id: { eq: "region-overijssel" } } } }
      }) { name coverages(where: { region: { id: { eq: "region-overijssel" } } }) { sources { part } } }
    }`,
    read: ({ programmes }) => ({
      tabel: names(programmes.filter(fromTable)),
      beschrijving: names(programmes.filter((one: Programme) => !fromTable(one))),
    }),
    answer: { tabel: ["Actielijn Familiebedrijven", "Sociale/organisatorische innovatie"], beschrijving: ["MKB Businessversneller", "MKB Doorgaan"] },
  },
  {
    question: "Welke gemeenten werken als partner aan Move2Social mee?",
    request: `{
      organisations(where: {
        kind: { eq: "gemeente" }
        memberships: { some: { in: { name: { eq: "Move2Social" } }, roles: { includes: "partner" } } }
      }) { name }
    }`,
    read: ({ organisations }) => names(organisations),
    answer: ["Gemeente Almelo", "Gemeente Enschede", "Gemeente Hengelo"],
  },
  {
    question: "Waar buiten Twente is Move2Social uitgevoerd?",
    request: `{
      regions(where: { coverages: { some: { of: { name: { eq: "Move2Social" } }, role: { eq: "uitgevoerd-in" } } } }) { name }
    }`,
    read: ({ regions }) => names(regions),
    answer: ["Amersfoort", "Hart van Brabant", "Noord Groningen", "Rotterdam"],
  },
  {
    question: "Naar welke landelijke organisaties verwijst Oost NL vanuit De Groeiversneller?",
    request: `{
      referrals(where: { within: { name: { eq: "De Groeiversneller" } }, via: { some: { name: { eq: "Oost NL" } } } }) {
        to { ... on Organisation { name } }
      }
    }`,
    read: ({ referrals }) => names(referrals.flatMap(({ to }: Referral) => to).filter(({ name }: { name?: string }) => name)),
    answer: ["Kamer van Koophandel", "Rijksdienst voor Ondernemend Nederland"],
  },
  {
    question: "Wie stuurt ondernemers in nood naar de stichting MKBDoorgaan.nl?",
    request: `{
      referrals(where: { to: { some: { name: { eq: "Stichting MKBDoorgaan.nl" } } }, name: { contains: "noodlijdende ondernemers" } }) { via { name } }
    }`,
    read: ({ referrals }) => handers(referrals),
    answer: ["accountants", "bedrijfskundige adviesbureaus", "Belastingdienst", "brancheorganisaties", "coaches", "juridische adviesbureaus", "UWV"],
  },
  {
    question: "Aan wie koppelt REWIN een bedrijf na het gesprek van Groei MKB?",
    request: `{
      referrals(where: { within: { name: { eq: "Groei MKB" } }, trigger: { startsWith: "het gesprek wijst uit" } }) { to { name } }
    }`,
    read: ({ referrals }) => targets(referrals),
    answer: [
      "banken",
      "Brabantse Ontwikkelingsmaatschappij",
      "Kamer van Koophandel",
      "ondernemers",
      "onderwijsinstellingen",
      "REWIN West-Brabant",
      "specialisten bij de gemeente",
    ],
  },
  {
    question: "Welke praktijkvoorbeelden horen bij een groter programma, en bij welk?",
    request: `{
      programmes(where: { listings: { some: { part: { id: { eq: "${TABLE}" } } } }, partOf: { some: { id: { startsWith: "programme-" } } } }) {
        name partOf { name }
      }
    }`,
    read: ({ programmes }) => Object.fromEntries(programmes.map(({ name, partOf }: { name: string; partOf: { name: string }[] }) => [name, names(partOf)])),
    answer: {
      "Actielijn Familiebedrijven": ["Versterken MKB en Ondernemerschap"],
      "Groei-Ondernemers Challenge": ["Business Coach Breda"],
      "KennisTraject Samenwerking tussen bedrijfsleven en onderwijs": ["Limburg Agro Food", "LimburgLogistiek", "LimburgMakers"],
      "Region of Smart Factories": ["Smart Industry Agenda"],
      "Sociale/organisatorische innovatie": ["Versterken MKB en Ondernemerschap"],
      "Strategische Personeelsplanning": ["AgriFood Capital Werkt!", "Werkgevers in the Lead"],
      "Topcentrum E-commerce": ["meerjarig programma van Kennispoort, onderwijsinstellingen en bedrijven"],
    },
  },
  {
    question: "Via welke verwijzers en welke uitvoerder komt een bedrijf uit Gelderland met De Groeiversneller bij RVO?",
    request: `{
      referrals(where: { within: { name: { eq: "De Groeiversneller" } }, to: { some: { aliases: { includes: "RVO" } } } }) {
        via { name referralsReceived(where: { within: { name: { eq: "De Groeiversneller" } } }) { via { name } } }
      }
    }`,
    read: ({ referrals }) =>
      referrals.flatMap(({ via }: { via: { name: string; referralsReceived: Referral[] }[] }) =>
        via.map(({ name, referralsReceived }) => ({ uitvoerder: name, verwijzers: handers(referralsReceived) })),
      ),
    answer: [
      {
        uitvoerder: "Oost NL",
        verwijzers: [
          "Gelders Familiebedrijven Gilde",
          "Health Valley",
          "Regionale Centra voor Technologie",
          "regionale ondersteunende organisaties",
          "The Economic Board",
        ],
      },
    ],
  },
]);
