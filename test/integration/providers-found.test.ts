import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { answer } from "../support/api.js";

type Reference = string | { id: string };
/** A service as its document's file states it. */
interface StatedService {
  id: string;
  providers: Reference[];
  needs?: Reference[];
  areas?: Reference[];
}
/** A provider of a service, for a need, in a region. */
interface Stated {
  service: string;
  provider: string;
  need: string;
  region: string;
}
interface Partner {
  service: { id: string };
  partner: { id: string };
  standsFor: { id: string } | null;
  alongside: { id: string }[];
}
interface Given {
  partners: Partner[];
  excluded: { id: string; reason: string }[];
}

const FIND = `query ($need: ID!, $region: ID!, $on: String) {
  findPartner(need: $need, region: $region, on: $on, first: 100) { partners { service { id } partner { id } standsFor { id } alongside { id } } excluded { id reason } }
}`;
const idOf = (reference: Reference): string => (typeof reference === "string" ? reference : reference.id);

/** Who provides what for which need in which region, by the files alone: only what is said of the service itself. */
function statedIn(folder: string): Stated[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("services.yaml"));
  return files
    .flatMap((file) => parse(readFileSync(join(folder, file), "utf8")) as StatedService[])
    .flatMap(({ id, providers = [], needs = [], areas = [] }) =>
      providers.flatMap((provider) =>
        needs.flatMap((need) => areas.map((area) => ({ service: id, provider: idOf(provider), need: idOf(need), region: idOf(area) }))),
      ),
    );
}

const stated = statedIn("seed");

/** Who of those stated is not given for the need in the region, and why not. */
async function missed(on: string | null): Promise<(Stated & { reason: string | null })[]> {
  const answers = new Map<string, Promise<Given>>();
  const asked = ({ need, region }: Stated): Promise<Given> => {
    const known = answers.get(`${need} ${region}`) ?? answer(FIND, { need, region, on }).then(({ findPartner }) => findPartner);
    answers.set(`${need} ${region}`, known);
    return known;
  };
  const missing = [];
  for (const one of stated) {
    const { partners, excluded } = await asked(one);
    const own = partners.filter(({ service }) => service.id === one.service);
    const given = own.flatMap(({ partner, standsFor, alongside }) => [partner, ...(standsFor ? [standsFor] : []), ...alongside]);
    if (!given.some(({ id }) => id === one.provider)) missing.push({ ...one, reason: excluded.find(({ id }) => id === one.service)?.reason ?? null });
  }
  return missing;
}

describe("the providers that the documents name for a need in a region, 243 of them", () => {
  test("were all found there in the middle of 2018, when all that had a day of beginning or end ran", async () => {
    expect(stated).toHaveLength(243);
    expect(await missed("2018-06-01")).toEqual([]);
  }, 60_000);

  test("are found today, but for 77 of which the documents say that it ended, and so does the answer", async () => {
    const ended = await missed(null);
    expect(ended).toHaveLength(77);
    expect(ended.filter(({ reason }) => reason !== "ENDED")).toEqual([]);
  }, 60_000);
});
