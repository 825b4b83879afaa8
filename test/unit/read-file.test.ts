import { problemsIn } from "../support/seed-folder.js";

/** What is wrong with the regions of one document. */
const wrongRegions = (yaml: string) => problemsIn({ "agenda/regions.yaml": yaml });
const at = (line: number, message: string) => [`proef/agenda/regions.yaml:${line}: ${message}`];

test("a right file has nothing wrong", () => {
  const yaml = `
    # Regio's in het oosten
    - id: region-twente
      name: Twente
      kind: regio
      population: 630000
      since: 2014~
      until: ..
      lines: [31, 97-99]`;
  expect(wrongRegions(yaml)).toEqual([]);
});

test.each(["", "# nog niets", "[]"])("a file without records has nothing wrong: %j", (yaml) => {
  expect(wrongRegions(yaml)).toEqual([]);
});

test("a value of the wrong type is refused at its own line", () => {
  const yaml = `
    - id: region-twente
      name: Twente
      kind: regio
      latitude: noord
      lines: 4`;
  expect(wrongRegions(yaml)).toEqual(at(4, "latitude: verwacht een getal"));
});

test("an unknown field is refused", () => {
  const yaml = `
    - { id: region-twente, name: Twente, kind: regio, lines: 4 }
    - { id: region-achterhoek, name: Achterhoek, kind: regio, inwoners: 300000, lines: 5 }`;
  expect(wrongRegions(yaml)).toEqual(at(2, "onbekend veld inwoners"));
});

test("an unknown field is refused at its own line", () => {
  const yaml = `
    - id: region-twente
      name: Twente
      kind: regio
      lines: 4
      inwoners: 630000`;
  expect(wrongRegions(yaml)).toEqual(at(5, "onbekend veld inwoners"));
});

test("a field that is required and missing is refused", () => {
  expect(wrongRegions("- { name: Twente, kind: regio, lines: 4 }")).toEqual(at(1, "id: ontbreekt, maar is verplicht"));
});

test("a name without a text is refused: what is unknown is left out", () => {
  const yaml = `
    - id: region-twente
      name: ""
      kind: regio
      lines: 4`;
  expect(wrongRegions(yaml)).toEqual(at(2, "name: mag niet leeg zijn; laat weg wat onbekend is"));
});

test("an id in capitals is refused", () => {
  const message = "id: geen geldig id; verwacht `soort-naam` in kleine letters, of een code als GM0193";
  expect(wrongRegions("- { id: region-Twente, name: Twente, kind: regio, lines: 4 }")).toEqual(at(1, message));
});

test.each(["XXXX", "vorig jaar", "2014/2016"])("the date %s is refused", (date) => {
  const yaml = `
    - id: region-twente
      name: Twente
      kind: regio
      lines: 4
      since: ${date}`;
  expect(wrongRegions(yaml)).toEqual(at(5, "since: geen datum in EDTF; verwacht bijvoorbeeld 2014, 2014-05, 2014-05-19 of 2014~"));
});

test("lines that are no lines are refused", () => {
  const yaml = `
    - id: region-twente
      name: Twente
      kind: regio
      lines: bovenaan`;
  expect(wrongRegions(yaml)).toEqual(at(4, "lines: verwacht regels als 49 of 97-99"));
});

test("anchors are refused: every value is written out", () => {
  const yaml = "- { id: region-twente, name: &naam Twente, aliases: [*naam], kind: regio, lines: 4 }";
  expect(wrongRegions(yaml)).toEqual(at(1, "ankers en verwijzingen (& en *) zijn niet toegestaan; schrijf de waarde uit"));
});

test("a field that stands twice is refused at its second line", () => {
  const yaml = `
    - id: region-twente
      name: Twente
      name: Regio Twente`;
  expect(wrongRegions(yaml)).toEqual(at(3, "geen geldige YAML: dit veld staat er twee keer"));
});

test("a file that is no list is refused", () => {
  expect(wrongRegions("id: region-twente")).toEqual(at(1, "verwacht een lijst van gegevens, elk met een streepje ervoor"));
});

test.each(["- { id: region-twente, name: Twente, kind: regio, population: veel, lines: 4 }", "- Twente", "-"])("is refused in Dutch: %s", (yaml) => {
  expect(wrongRegions(yaml)).toEqual([expect.not.stringContaining("Invalid input")]);
});
