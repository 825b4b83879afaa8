import { checkContributions } from "../../src/ingest/check.js";
import { packDatasets, unpackDataset } from "../../src/ingest/stored-dataset.js";
import { contributionsIn, smallSeed } from "../support/seed-folder.js";

const regions = (name: string) => ({
  "agenda/regions.yaml": `- { id: region-fryslan, name: ${name}, kind: regio, since: 2014~, population: 650000, lines: 4 }`,
});
const packed = (files: Record<string, string>) => packDatasets(contributionsIn(smallSeed(files)), "seed");
const digests = (files: Record<string, string>) => Object.fromEntries(packed(files).map(({ id, digest }) => [id, digest]));

test("what is unpacked is what was packed, but for its place: the dataset", () => {
  const contributions = contributionsIn(smallSeed(regions("Fryslân")));
  const place = { file: "agenda", line: null };
  const expected = contributions
    .filter(({ dataset }) => dataset.id === "agenda")
    .map((one) => ({ ...one, place, links: one.links.map((link) => ({ ...link, place })) }));
  const [agenda] = packDatasets(contributions, "seed").filter(({ id }) => id === "agenda");
  expect(agenda && unpackDataset(agenda)).toEqual(expected);
});

test("each dataset is packed by itself, with its precedence and its origin", () => {
  expect(packed(regions("Fryslân")).map(({ id, precedence, origin }) => [id, precedence, origin])).toEqual([
    ["sources", 0, "seed"],
    ["vocabulary", 2, "seed"],
    ["agenda", 3, "seed"],
  ]);
});

test("equal data have an equal digest", () => {
  expect(digests(regions("Fryslân"))).toEqual(digests(regions("Fryslân")));
});

test("where it stands in its file makes no difference", () => {
  const files = { "agenda/regions.yaml": `# Regio's\n\n${regions("Fryslân")["agenda/regions.yaml"]}` };
  expect(digests(files)).toEqual(digests(regions("Fryslân")));
});

test("one changed letter changes the digest of its dataset alone", () => {
  const { agenda: before, ...others } = digests(regions("Fryslân"));
  const { agenda: after, ...sameOthers } = digests(regions("Frysland"));
  expect(after).not.toBe(before);
  expect(sameOthers).toEqual(others);
});

test("another precedence is another digest", () => {
  const contributions = contributionsIn(smallSeed(regions("Fryslân")));
  const lower = contributions.map((one) => ({ ...one, dataset: { ...one.dataset, precedence: one.dataset.precedence + 1 } }));
  const digestsOf = (list: typeof contributions) => packDatasets(list, "seed").map(({ digest }) => digest);
  const before = digestsOf(contributions);
  expect(digestsOf(lower).filter((digest) => before.includes(digest))).toEqual([]);
});

test("what two chapters tell of one entity is still no mistake after it was stored", () => {
  const banken = (lines: number) => `- { id: party-kind-banken, name: Banken, lines: ${lines} }`;
  const seed = smallSeed({ "agenda/deel-1/party-kinds.yaml": banken(4), "agenda/deel-2/party-kinds.yaml": banken(9) });
  const unpacked = packDatasets(contributionsIn(seed), "seed").flatMap(unpackDataset);
  expect(checkContributions(unpacked)).toEqual([]);
});
