import type { NodeState } from "../../src/ingest/graph-state.js";
import { checkSeed } from "../../src/ingest/seed.js";

const { nodes, links } = checkSeed("seed").graph;
const regionsOf = (kind: string): NodeState[] =>
  [...nodes.values()].filter(({ labels, properties }) => labels.includes("Region") && properties.kind === kind).sort((a, b) => (a.id < b.id ? -1 : 1));
const propertiesOf = (id: string) => nodes.get(id)?.properties;

test("there are twelve provincies, with their codes and their Dutch names", () => {
  expect(Object.fromEntries(regionsOf("provincie").map(({ properties: { code, name } }) => [code, name]))).toEqual({
    PV20: "Groningen",
    PV21: "Fryslân",
    PV22: "Drenthe",
    PV23: "Overijssel",
    PV24: "Flevoland",
    PV25: "Gelderland",
    PV26: "Utrecht",
    PV27: "Noord-Holland",
    PV28: "Zuid-Holland",
    PV29: "Zeeland",
    PV30: "Noord-Brabant",
    PV31: "Limburg",
  });
});

test("there are 342 gemeenten, each with its code for an id and one body that governs it", () => {
  const gemeenten = regionsOf("gemeente");
  expect(gemeenten).toHaveLength(342);
  expect(gemeenten.filter(({ id, properties }) => id !== properties.code || !/^GM\d{4}$/.test(id))).toEqual([]);
  const governed = [...links.values()].filter(({ type }) => type === "GOVERNS").map(({ to }) => to);
  expect(gemeenten.filter(({ id }) => governed.filter((one) => one === id).length !== 1)).toEqual([]);
});

test("340 gemeenten have a coordinate; Eemnes and Etten-Leur have none, and say so", () => {
  const [known, unknown] = [true, false].map((has) => regionsOf("gemeente").filter(({ properties }) => (properties.latitude !== undefined) === has));
  expect(known).toHaveLength(340);
  expect(unknown?.map(({ properties: { name, longitude, note } }) => [name, longitude, note])).toEqual([
    ["Eemnes", undefined, "Coördinaat en plaatsen onbekend: de bron noemt geen plaats in deze gemeente."],
    ["Etten-Leur", undefined, "Coördinaat en plaatsen onbekend: de bron noemt geen plaats in deze gemeente."],
  ]);
});

test("every coordinate lies in the Netherlands", () => {
  const outside = regionsOf("gemeente").filter(({ properties }) => {
    if (properties.latitude === undefined) return false;
    const [north, east] = [Number(properties.latitude), Number(properties.longitude)];
    return !(north > 50.7 && north < 53.6 && east > 3.3 && east < 7.3);
  });
  expect(outside.map(({ id }) => id)).toEqual([]);
});

test("two gemeenten are called Bergen, and their bodies have ids that tell them apart", () => {
  const bergen = regionsOf("gemeente").filter(({ properties }) => properties.name === "Bergen");
  expect(bergen.map(({ id, properties }) => [id, properties.aliases])).toEqual([
    ["GM0373", ["Bergen (NH)"]],
    ["GM0893", ["Bergen (L)"]],
  ]);
  expect(links.has("gemeente-bergen-noord-holland GOVERNS GM0373")).toBe(true);
  expect(links.has("gemeente-bergen-limburg GOVERNS GM0893")).toBe(true);
});

test("Zwolle is GM0193 and lies in Overijssel, which lies in Nederland", () => {
  expect(propertiesOf("GM0193")).toMatchObject({ name: "Zwolle", code: "GM0193", latitude: 52.5125, longitude: 6.09444 });
  expect(propertiesOf("region-overijssel")).toMatchObject({ name: "Overijssel", code: "PV23" });
  expect(links.has("region-overijssel CONTAINS GM0193")).toBe(true);
  expect(links.has("region-nederland CONTAINS region-overijssel")).toBe(true);
});

test("names are the official ones where GeoNames writes others", () => {
  const names = ["GM0518", "GM0796", "GM1900", "GM1940"].map((id) => propertiesOf(id)?.name);
  expect(names).toEqual(["Den Haag", "'s-Hertogenbosch", "Súdwest-Fryslân", "De Fryske Marren"]);
  expect(propertiesOf("gemeente-s-hertogenbosch")).toMatchObject({ name: "Gemeente 's-Hertogenbosch", aliases: expect.arrayContaining(["Den Bosch"]) });
});

test("a place lies in its gemeente, with the register that says so", () => {
  expect(propertiesOf("region-plaats-bergen-gm0373")).toMatchObject({ name: "Bergen", citations: ["register-geonames/NL.07.0373/Bergen@2026-11-21"] });
  expect(links.has("GM0373 CONTAINS region-plaats-bergen-gm0373")).toBe(true);
});
