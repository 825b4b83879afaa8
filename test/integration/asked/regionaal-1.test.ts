import { expectAnswers, names, regions } from "../../support/asked.js";

type Covering = { coverages: { region: { name: string } }[] };
type Membership = { in: { name: string } };
const DOCUMENT = "regionaal-samenwerken";
const ZEELAND = 'coverages: { some: { region: { id: { eq: "region-zeeland" } } } }';

expectAnswers([
  {
    question: "Welke landbouworganisatie werkt in zowel Zeeland als Noord-Brabant?",
    request: `{
      organisations(where: {
        partOf: { some: { id: { eq: "organisation-lto-nederland" } } }
        AND: [{ ${ZEELAND} }, { coverages: { some: { region: { id: { eq: "region-noord-brabant" } } } } }]
      }) { name }
    }`,
    read: ({ organisations }) => names(organisations),
    answer: ["ZLTO"],
  },
  {
    question: "Welke economic boards zijn voor het advies geraadpleegd?",
    request: `{
      partnerships(where: { kind: { eq: "economic-board" }, listings: { some: { part: { id: { eq: "part-regionaal-samenwerken-geraadpleegden" } } } } }) { name }
    }`,
    read: ({ partnerships }) => names(partnerships),
    answer: [
      "Amsterdam Economic Board",
      "Economic Board Utrecht",
      "Economic Board Zwolle",
      "Economische Programmaraad Zuidvleugel",
      "Limburg Economic Development",
      "Noordelijke Innovation Board",
      "Strategic Board Stedendriehoek",
      "The Economic Board",
      "Twente Board",
      "Utrecht Development Board",
    ],
  },
  {
    question: "Welke gemeenten zitten zowel in de U10 als in OREO Utrecht?",
    request: `{
      common(ids: ["partnership-u10", "partnership-oreo-utrecht"], on: "2017-01-01", first: 100) { nodes { type kind name } }
    }`,
    read: ({ common }) => names(common.nodes.filter(({ kind }: { kind: string }) => kind === "gemeente")),
    answer: ["Gemeente Utrecht", "Gemeente Zeist"],
  },
  {
    question: "Welke proeftuinregio heeft ook een Economic Board en een geraadpleegd werkbedrijf?",
    request: `{
      proeftuinen: programmes(where: { id: { eq: "programme-proeftuinen-maak-verschil" } }) { coverages { region { name } } }
      boards: partnerships(where: { kind: { eq: "economic-board" } }) { coverages { region { name } } }
      werkbedrijven: partnerships(where: {
        name: { contains: "erkbedrijf" }
        listings: { some: { part: { id: { eq: "part-regionaal-samenwerken-geraadpleegden" } } } }
      }) { coverages { region { name } } }
    }`,
    read: ({ proeftuinen, boards, werkbedrijven }) => {
      const [own, withBoard, withWork] = [proeftuinen, boards, werkbedrijven].map((ones: Covering[]) => regions(ones.flatMap(({ coverages }) => coverages)));
      return own?.filter((name) => withBoard?.includes(name) && withWork?.includes(name));
    },
    answer: ["Regio Zwolle"],
  },
  {
    question: "Aan welke initiatieven in de regio staat de VNG aan de basis, of welke steunt zij?",
    request: `{
      organisations(where: { id: { eq: "organisation-vng" } }) {
        memberships(where: { datasets: { includes: "${DOCUMENT}" }, status: { eq: "member" } }) { in { name } }
      }
    }`,
    read: ({ organisations: [vng] }) => names(vng.memberships.map((membership: Membership) => membership.in)),
    answer: ["arbeidsmarktregio’s", "proeftuinen ‘Maak Verschil’", "Regionaal Onderwijs Beleid"],
  },
  {
    question: "Wie bestrijken Zeeland: welke ontwikkelingsmaatschappij, SER, werkgeversvereniging en landbouworganisatie?",
    request: `{
      rom: organisations(where: { kind: { eq: "regionale-ontwikkelingsmaatschappij" }, ${ZEELAND} }) { name }
      ser: partnerships(where: { instanceOf: { some: { name: { eq: "regionale SER’en" } } }, ${ZEELAND} }) { name }
      werkgevers: organisations(where: { partOf: { some: { name: { eq: "VNO-NCW" } } }, ${ZEELAND} }) { name }
      landbouw: organisations(where: { partOf: { some: { id: { eq: "organisation-lto-nederland" } } }, ${ZEELAND} }) { name }
    }`,
    read: ({ rom, ser, werkgevers, landbouw }) => [rom, ser, werkgevers, landbouw].map(names),
    answer: [["NV Economische Impuls Zeeland"], ["SER Zeeland"], ["BZW"], ["ZLTO"]],
  },
  {
    question: "Hoeveel samenwerkingsverbanden telde men in 2010, publiek en privaat bij elkaar?",
    request: `{
      figures: figureRecords(where: { metric: { eq: "aantal-samenwerkingsverbanden" }, date: { eq: "2010" }, scope: { endsWith: "rechtelijk" } }) { scope value }
    }`,
    read: ({ figures }) => [figures.length, figures.reduce((sum: number, { value }: { value: number }) => sum + value, 0)],
    answer: [2, 1720],
  },
]);
