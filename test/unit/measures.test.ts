import { MEASURES, measuresPage } from "../../src/questions/measures.js";

test("every measure stands on the page with its formula and its caveats", () => {
  const page = measuresPage();
  for (const { id, name, formula, caveats } of MEASURES) for (const text of [`\`${id}\``, `## ${name}`, formula, ...caveats]) expect(page).toContain(text);
});

test("every measure has an id of its own", () => {
  expect(new Set(MEASURES.map(({ id }) => id)).size).toBe(MEASURES.length);
});
