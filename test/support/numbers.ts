import { toCardinal, toOrdinal } from "n2words/nl-NL";

/** Ways to write parts of a whole in words, as documents do. */
const FRACTIONS: Record<string, string[]> = {
  0.5: ["helft", "halve", "half"],
  0.25: ["kwart", "een vierde"],
  0.75: ["driekwart", "drie kwart"],
  1.5: ["anderhalf", "anderhalve"],
};
const ROUND: [number, string[]][] = [
  [1_000_000_000, ["miljard", "mld"]],
  [1_000_000, ["miljoen", "mln", "m"]],
  [1_000, ["duizend", "k"]],
];

/** Whether a number stands in a text: in figures, in round figures with a word, in words, or as a part of a hundred. */
export function stands(value: number, text: string): boolean {
  const plain = text.toLowerCase();
  return (
    waysToWrite(value).some((written) => new RegExp(`(?<![\\p{L}\\d]|\\d[.,])${escaped(written)}(?![\\d]|[.,]\\d)`, "u").test(plain)) ||
    words(value).some((word) => plain.includes(word))
  );
}

function waysToWrite(value: number): string[] {
  const rounded = ROUND.filter(([size]) => value >= size / 10).flatMap(([size, names]) =>
    [...figures(value / size), ...words(value / size)].flatMap((count) => names.flatMap((name) => [`${count} ${name}`, `${count}${name}`])),
  );
  const shared =
    value > 0 && value <= 1 ? figures(Math.round(value * 1_000_000) / 10_000).flatMap((part) => [`${part}%`, `${part} %`, `${part} procent`, part]) : [];
  return [...figures(value), ...rounded, ...shared];
}

/** In figures: with and without dots between thousands, with a comma or a point before the decimals. */
function figures(value: number): string[] {
  const plain = String(Math.round(value * 1_000_000) / 1_000_000);
  const [whole = "", decimals] = plain.split(".");
  const dotted = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, " ");
  if (decimals === undefined) return [whole, dotted, spaced, `${dotted},-`, `${dotted},00`];
  return [`${whole},${decimals}`, `${whole}.${decimals}`, `${whole},${decimals.padEnd(2, "0")}`, `${dotted},${decimals}`];
}

function words(value: number): string[] {
  const fractions = FRACTIONS[String(value)] ?? [];
  if (value % 1 === 0.5 && value > 2)
    return [...fractions, ...words(value - 0.5).flatMap((whole) => [`${whole} en een half`, `${whole}ënhalf`, `${whole}enhalf`])];
  if (!Number.isInteger(value) || value > 10_000_000) return fractions;
  const cardinal = toCardinal(value).toLowerCase();
  return [...fractions, cardinal, cardinal.replaceAll("ë", "e"), toOrdinal(value).toLowerCase(), ...(value === 1 ? ["één", "eerste", "een"] : [])];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
