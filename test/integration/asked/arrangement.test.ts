import { expectAnswers, names, parties } from "../../support/asked.js";

type Target = { __typename: string; name: string };
const targets = (referrals: { to: Target[] }[], type: string) => names(referrals.flatMap(({ to }) => to).filter(({ __typename }) => __typename === type));

expectAnswers([
  {
    question: "Wie nemen deel aan het Liaison Overleg van Landsdeel Oost?",
    request: `{
      partnerships(where: { name: { eq: "Liaison Overleg Landsdeel Oost" } }) {
        members(where: { status: { eq: "member" } }) { party { name } }
      }
    }`,
    read: ({ partnerships: [overleg] }) => parties(overleg.members),
    answer: [
      "Platform Bèta Techniek",
      "Provincie Gelderland",
      "Provincie Overijssel",
      "subpact Stedendriehoek",
      "Techniekpact Twente",
      "Techniekpact Zwolle",
      "Techniekraad Oost",
    ],
  },
  {
    question:
      "Met welke landelijke programma's verbindt het Platform Twente om het aanbod aan scholen te ordenen, en bij welk kenniscentrum sluit de regio aan?",
    request: `{
      referrals(where: {
        region: { id: { eq: "region-twente" } }
        via: { some: { name: { eq: "Platform Bèta Techniek" } } }
        trigger: { contains: "scholen" }
      }) { to { __typename name } }
    }`,
    read: ({ referrals }) => ({ programmas: targets(referrals, "Programme"), kenniscentrum: targets(referrals, "Organisation") }),
    answer: { programmas: ["Jet-Net", "Technet", "Wetenschapsknooppunten"], kenniscentrum: ["Kenniscentrum Wetenschap en Techniek Oost"] },
  },
  {
    question: "Welke onderwijsinstellingen heeft Twente zelf?",
    request: `{
      regions(where: { id: { eq: "region-twente" } }) {
        located(where: { kind: { eq: "onderwijsinstelling" } }) { name }
      }
    }`,
    read: ({ regions: [twente] }) => names(twente.located),
    answer: ["ROC van Twente", "Saxion", "Universiteit Twente"],
  },
  {
    question: "Welke sectoren tellen in de economie van Gelderland?",
    request: `{
      lessons(where: { theme: { eq: "regionale-economie" }, about: { some: { id: { eq: "region-gelderland" } } } }) {
        about { ... on Concept { name scheme { id } } }
      }
    }`,
    read: ({ lessons }) =>
      names(
        lessons.flatMap((lesson: { about: { name: string; scheme?: { id: string } }[] }) =>
          lesson.about.filter(({ scheme }) => scheme?.id === "scheme-sector"),
        ),
      ),
    answer: [
      "agro en food",
      "creatieve industrie",
      "energie",
      "health",
      "high tech systemen en materialen",
      "logistiek",
      "maakindustrie",
      "milieutechnologie",
      "tuinbouw",
    ],
  },
  {
    question: "TechYourFuture maakt Tech Heroes mee: aan welk kenniscentrum en welk landelijk plan koppelt het Platform dat?",
    request: `{
      programmes(where: { name: { eq: "Tech Heroes" }, members: { some: { party: { name: { eq: "TechYourFuture" } } } } }) {
        referrals(where: { via: { some: { name: { eq: "Platform Bèta Techniek" } } } }) { to { __typename name } }
      }
    }`,
    read: ({ programmes: [heroes] }) => ({ kenniscentrum: targets(heroes.referrals, "Organisation"), plan: targets(heroes.referrals, "Programme") }),
    answer: { kenniscentrum: ["Kenniscentrum Wetenschap en Techniek Oost"], plan: ["Kiezen voor Technologie"] },
  },
]);
