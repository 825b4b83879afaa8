import { RANKERS } from "../../../src/intake/evaluate/compared.js";
import { NO_LANGUAGE } from "../../../src/intake/language/language.js";

const MESSAGES = [
  ["de bank wil onze nieuwe oven niet betalen", "geld"],
  ["wie leent mij geld voor een vrachtwagen", "geld"],
  ["krediet voor mijn winkel bij de bank", "geld"],
  ["ik kan geen kok vinden voor mijn restaurant", "mensen"],
  ["wij zoeken lassers en vinden er geen", "mensen"],
  ["vacature voor een kapster staat al maanden open", "mensen"],
] as const;

test.each(RANKERS)("%s puts first what the likest messages are about, and its chances add up", async (_name, rankerOf) => {
  const ranker = await rankerOf(
    MESSAGES.map(([text]) => text),
    MESSAGES.map(([, label]) => label),
    NO_LANGUAGE,
  );
  const first = async (text: string) => {
    const chances = await ranker.rank(text);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
    return ranker.labels[chances.indexOf(Math.max(...chances))];
  };
  expect(await first("de bank geeft geen krediet voor de vrachtwagen")).toBe("geld");
  expect(await first("al maanden vinden wij geen kok")).toBe("mensen");
});
