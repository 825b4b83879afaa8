import { expectAnswers, names } from "../../support/asked.js";

type Figure = { date: string; value: number };

expectAnswers([
  {
    question: "Langs welke kanalen loopt een vraag aan KVK of gemeente als zij lastiger wordt?",
    request: `{
      routes(where: { steps: { some: { referral: { to: { some: { name: { eq: "klantcontactcentrum" } } } } } } }) {
        steps(sort: [{ order: ASC }]) { referral { name condition } }
      }
    }`,
    read: ({ routes }) => routes.map((route: { steps: { referral: unknown }[] }) => route.steps.map(({ referral }) => referral)),
    answer: [
      [
        { name: "Vraag begint op de website van KVK of gemeente", condition: "de vraag is via de website af te handelen" },
        { name: "Vraag gaat naar het klantcontactcentrum", condition: "contact met een medewerker, vaak telefonisch" },
        { name: "Bij een ingewikkelde vraag volgt een afspraak", condition: "de vraag is ingewikkelder" },
      ],
    ],
  },
  {
    question: "Waaraan doet Zoetermeer mee voor ondernemers en vernieuwing, en wat is er gevestigd?",
    request: `{
      regions(where: { id: { eq: "GM0637" } }) {
        governedBy { memberships(where: { datasets: { includes: "economische-agenda-stad-en-regio" } }) { in { name } } }
        located { name }
      }
    }`,
    read: ({ regions: [zoetermeer] }) => [
      names(zoetermeer.governedBy.flatMap(({ memberships }: { memberships: { in: { name: string } }[] }) => memberships.map((membership) => membership.in))),
      names(zoetermeer.located),
    ],
    answer: [["Ter Zake Het Ondernemershuis"], ["Dutch Innovation Park"]],
  },
  {
    question: "Welke gemeente helpt impact ondernemers op eigen wijze en zag de arbeidsparticipatie van 2010 tot 2020 dalen?",
    request: `{
      organisations(where: {
        kind: { eq: "gemeente" }
        services: { some: { name: { contains: "impact ondernemers" } } }
        governs: { some: { figures: { some: { metric: { eq: "arbeidsparticipatie" } } } } }
      }) {
        name
        governs { figures(where: { metric: { eq: "arbeidsparticipatie" }, unit: { eq: "procent" } }, sort: [{ date: ASC }]) { date value } }
      }
    }`,
    read: ({ organisations }) =>
      organisations
        .map(({ name, governs: [gebied] }: { name: string; governs: { figures: Figure[] }[] }) => ({ name, figures: gebied?.figures ?? [] }))
        .filter(({ figures: [before, after] }: { figures: Figure[] }) => before && after && after.value < before.value),
    answer: [
      {
        name: "Gemeente Delft",
        figures: [
          { date: "2010", value: 66.7 },
          { date: "2020", value: 64.3 },
        ],
      },
    ],
  },
  {
    question: "Hoeveel geld heeft de Impulsaanpak Winkelgebieden, en voor hoe lang?",
    request: `{
      programmes(where: { name: { eq: "Impulsaanpak Winkelgebieden" } }) {
        figures(where: { metric: { in: ["budget", "looptijd"] } }, sort: [{ metric: ASC }]) { value unit }
      }
    }`,
    read: ({ programmes: [aanpak] }) => aanpak.figures,
    answer: [
      { value: 100_000_000, unit: "EUR" },
      { value: 4, unit: "jaar" },
    ],
  },
  {
    question: "Met welke vier projecten begint de lijst van het SER-netwerk voor leven lang ontwikkelen?",
    request: `{
      parts(where: { name: { contains: "Leven Lang Ontwikkelen" }, kind: { eq: "list" } }) {
        listings(sort: [{ order: ASC }], limit: 4) { number item { name } }
      }
    }`,
    read: ({ parts: [list] }) => Object.fromEntries(list.listings.map(({ number, item }: { number: string; item: { name: string } }) => [item.name, number])),
    answer: {
      "Actieplan Leve(n)lang Gelders Vakmanschap": "4",
      "Overijssels Vakmanschap": "2",
      "Scholingsalliantie Noord Nederland": "1",
      "Twents fonds voor Vakmanschap": "3",
    },
  },
]);
