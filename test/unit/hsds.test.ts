import type { Making } from "../../src/hsds/attributes.js";
import { conditionText } from "../../src/hsds/eligibility.js";
import { uuidOf } from "../../src/hsds/ids.js";
import type { ServiceRow } from "../../src/hsds/read-services.js";
import { toFullService } from "../../src/hsds/to-service.js";
import { toTerm, withOwn } from "../../src/hsds/vocabulary.js";

/** A service that a document of some day describes, with what else is known of it. */
function described(on: string, known: Record<string, string>): ServiceRow {
  const observed = { observedAt: on, observedEarliest: on, observedLatest: on };
  const service = { __typename: "Service", id: "service-proef", name: "Proef", aliases: [], citations: [], forms: [], entrances: [], ...observed, ...known };
  return {
    service,
    providers: [],
    providerKinds: [],
    needs: [],
    categories: [],
    audiences: [],
    criteria: [],
    programmes: [],
    programmesAbove: [],
    offeredBy: [],
  };
}

const rows = withOwn([]);
const taxonomies = new Map(rows.map((row) => [row.id, row]));
const terms = new Map(
  rows.flatMap((row) => {
    const taxonomy = taxonomies.get(row.taxonomy ?? "");
    return taxonomy ? [[uuidOf(row.id), { code: row.id, words: "", record: toTerm(row, taxonomy, taxonomies) }] as const] : [];
  }),
);
const making = (on: string): Making => ({
  directory: { terms, taxonomies: new Map(), services: new Map(), organizations: new Map() },
  catalogue: { find: () => undefined, labelOf: (_scheme, slug) => slug },
  on,
});
const marks = (row: ServiceRow, on: string) => {
  const { status, alert, attributes } = toFullService(row, [], making(on));
  return [status, alert, attributes.find(({ link_type }) => link_type === "certainty")?.taxonomy_term.name];
};

test("a service observed in 2016 without a stated end is marked as only possible ten years later, and not on the day itself", () => {
  const observed = described("2016-05-01", {});
  expect(marks(observed, "2026-01-01")).toEqual(["active", "Waargenomen in 2016-05-01; of het nog bestaat, zegt geen bron.", "mogelijk"]);
  expect(marks(observed, "2016-05-01")).toEqual(["active", undefined, "zeker"]);
});

test("one that is stated to have no end is not marked", () => {
  const lasting = described("2016-05-01", { until: "..", untilEarliest: "9999-12-31", untilLatest: "9999-12-31" });
  expect(marks(lasting, "2026-01-01")).toEqual(["active", undefined, "zeker"]);
});

test("one whose only provider ended has ended with it; while another provider may last, it may", () => {
  const ended = { untilEarliest: "2018-01-01", untilLatest: "2018-12-31" };
  expect(marks({ ...described("2016-05-01", {}), offeredBy: [ended] }, "2026-01-01")[0]).toBe("defunct");
  expect(marks({ ...described("2016-05-01", {}), offeredBy: [ended, {}] }, "2026-01-01")[2]).toBe("mogelijk");
});

test.each([
  [{ attribute: "bedrag", max: 2500, unit: "EUR" }, "bedrag ten hoogste 2.500 EUR"],
  [{ attribute: "leeftijd-bedrijf-jaren", min: 1, unit: "jaar" }, "leeftijd bedrijf ten minste 1 jaar"],
  [{ attribute: "sector", values: ["maakindustrie"] }, "sector maakindustrie"],
  [{ attribute: "kenmerk", values: ["levensvatbaar"] }, "levensvatbaar"],
])("the condition %j reads %s", (criterion, text) => {
  expect(conditionText(criterion)).toBe(text);
});
