import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeCitation } from "../../src/graph/citation.js";
import type { Contribution } from "../../src/ingest/expand.js";
import { checkSeed } from "../../src/ingest/seed.js";
import { joined } from "../../src/ingest/slug.js";
import { stands } from "../support/numbers.js";

const SOURCES = join("..", "shared", "seeds");
const present = existsSync(SOURCES);
if (!present && !process.env.CI) console.log("skipped: the truth of the seed is checked only where the source documents are (../shared/seeds)");
const whenPresent = present || process.env.CI ? describe : describe.skip;

/** Properties that state a number of the source. */
const NUMBERS = ["value", "min", "max", "amount", "amountMin", "amountMax", "share", "count", "memberCount"];

/** What bears a name of the source; claims have names of our own. */
const NAMED = ["Region", "Organisation", "PartyKind", "Partnership", "Programme"];

whenPresent("against the documents themselves", () => {
  const texts = present ? readdirSync(SOURCES).map((file) => readFileSync(join(SOURCES, file), "utf8")) : [];
  const byDigest = new Map(texts.map((text) => [createHash("sha256").update(text).digest("hex"), text.split("\n")]));
  const { contributions } = checkSeed("seed");
  const documents = contributions.filter(({ kind }) => kind.label === "Document");
  const linesOf = new Map(documents.map(({ id, properties }) => [id, byDigest.get(String(properties.digest))]));
  const cited = contributions.flatMap((one) =>
    one.citations.map(decodeCitation).flatMap((citation) => ("document" in citation ? [{ one, citation, lines: linesOf.get(citation.document) ?? [] }] : [])),
  );

  test("every document was read from the file that its digest names", () => {
    expect(documents.filter(({ id }) => !linesOf.get(id)).map(({ id }) => id)).toEqual([]);
  });

  test("every document has as many lines as it says", () => {
    const counted = documents.map(({ id }) => [id, (linesOf.get(id) ?? []).length - 1]);
    expect(documents.map(({ id, properties }) => [id, properties.lineCount])).toEqual(counted);
  });

  test("every cited line exists", () => {
    expect(cited.filter(({ citation, lines }) => citation.lastLine > lines.length || citation.firstLine > citation.lastLine).map(({ one }) => one.id)).toEqual(
      [],
    );
  });

  // A chapter may add to what another names, without naming it again.
  const namesOf = ({ properties }: Contribution) => [properties.name, ...(properties.aliases as string[])].filter((name) => name !== undefined);

  test("every name, or another name of it, stands in the cited lines", () => {
    const named = new Map(cited.filter(({ one }) => NAMED.includes(one.kind.label)).map(({ one }) => [one, cited.filter((other) => other.one === one)]));
    const missing = [...named].filter(([one, places]) => {
      const text = joined(places.flatMap(({ citation, lines }) => lines.slice(citation.firstLine - 1, citation.lastLine)).join(" "));
      const names = namesOf(one).length > 0 ? namesOf(one) : contributions.filter(({ id }) => id === one.id).flatMap(namesOf);
      return !names.some((name) => text.includes(joined(String(name))));
    });
    expect(missing.map(([one]) => `${one.place.file}:${one.place.line} ${one.id}`)).toEqual([]);
  });

  test("every number stands in the cited lines, in figures or in words", () => {
    const numbered = new Map(cited.map(({ one }) => [one, cited.filter((other) => other.one === one)]));
    const missing = [...numbered].flatMap(([one, places]) => {
      const text = places
        .flatMap(({ citation, lines }) => lines.slice(citation.firstLine - 1, citation.lastLine))
        .join(" ")
        .replace(/\s+/g, " ");
      // Who counted what is listed says so.
      if (String(one.properties.definition).startsWith("Geteld")) return [];
      const numbers = NUMBERS.map((field) => one.properties[field]).filter((value) => typeof value === "number");
      return numbers.filter((value) => !stands(value, text)).map((value) => `${one.place.file}:${one.place.line} ${one.id} ${value}`);
    });
    expect(missing).toEqual([]);
  });

  test("citations are tight: half of them are one line, none is over forty", () => {
    // The vocabulary's categories and needs rest on whole sections; a part is as long as it is.
    const lengths = cited
      .filter(({ one }) => one.dataset.id !== "vocabulary" && !["Part", "Listing"].includes(one.kind.label))
      .map(({ citation }) => citation.lastLine - citation.firstLine + 1)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBe(1);
    expect(lengths.at(-1)).toBeLessThanOrEqual(40);
  });
});

test("each of the documents is in the seed, with title, publisher, year and digest", () => {
  const { graph } = checkSeed("seed");
  const documents = [...graph.nodes.values()].filter(({ labels }) => labels.includes("Document"));
  expect(documents.map(({ properties: { name, publisher, year } }) => [name, publisher, year])).toEqual([
    ["Economische agenda voor stad en regio", "Platform31", 2022],
    ["Aan de slag voor het brede mkb", "Platform31", 2019],
    ["Regionaal samenwerken: leren van praktijken", "Sociaal-Economische Raad", 2017],
    ["Grensverleggende samenwerking", "MKB-Nederland en VNO-NCW", 2015],
    ["Samenwerkingsarrangement landsdeel Oost & Platform Bèta Techniek 2014-2016", "Platform Bèta Techniek", 2014],
  ]);
});
