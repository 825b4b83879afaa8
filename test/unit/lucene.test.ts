import { nameQuery, textQuery, wordsOf } from "../../src/questions/search/lucene.js";
import { ask } from "../support/api.js";

test("a text is its words, in small letters", () => {
  expect(wordsOf("  Regio Twente: Food-Valley 2014 ")).toEqual(["regio", "twente", "food", "valley", "2014"]);
});

test("accents stay, apostrophes go", () => {
  expect(wordsOf("Súdwest-Fryslân en 's-Hertogenbosch")).toEqual(["súdwest", "fryslân", "en", "s", "hertogenbosch"]);
});

test("nothing is left of what Lucene treats specially", () => {
  expect(wordsOf('+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /')).toEqual([]);
  expect(wordsOf('naam:"zwolle"~2 AND *:* OR a/b')).toEqual(["naam", "zwolle", "2", "and", "or", "a", "b"]);
});

test.each(['a/b AND "c" \\ *:*', "NOT zwolle", "zwolle OR", "[a TO b]", "naam:zwolle~", "\\"])("the index itself takes %j", async (text) => {
  const { errors } = await ask("query ($text: String!) { search(text: $text, first: 1) { totalCount } }", { text: `zwolle ${text}` });
  expect(errors).toBeUndefined();
});

test("only the first twelve words count, and forty letters of each", () => {
  expect(wordsOf("een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien")).toHaveLength(12);
  expect(wordsOf("a".repeat(100))).toEqual(["a".repeat(40)]);
});

test("names are looked for joined, whole, begun, and misspelt", () => {
  expect(nameQuery(["food", "valley"])).toBe('"foodvalley"^12 OR (+"food" +"valley")^6 OR (+food* +valley*)^2 OR (+"food" +valley~1) OR foodvalley~1^2');
});

test("a word of four letters has no typing errors, one of five has one, one of nine two", () => {
  expect(nameQuery(["goes"])).toBe('"goes"^12 OR (+"goes")^6 OR (+goes*)^2 OR (+"goes")');
  expect(nameQuery(["venlo"])).toBe('"venlo"^12 OR (+"venlo")^6 OR (+venlo*)^2 OR (+venlo~1) OR venlo~1^2');
  expect(nameQuery(["zwolle"])).toBe('"zwolle"^12 OR (+"zwolle")^6 OR (+zwolle*)^2 OR (+zwolle~1) OR zwolle~1^2');
  expect(nameQuery(["apeldoorn"])).toBe('"apeldoorn"^12 OR (+"apeldoorn")^6 OR (+apeldoorn*)^2 OR (+apeldoorn~2) OR apeldoorn~1^2');
});

test("a word of one letter begins no other", () => {
  expect(nameQuery(["s"])).toBe('"s"^12 OR (+"s")^6 OR (+"s")^2 OR (+"s")');
});

test("texts hold every word", () => {
  expect(textQuery(["juiste", "loket"])).toBe('+"juiste" +"loket"');
});
