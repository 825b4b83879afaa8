import { isUtf8 } from "node:buffer";
import { MENDED } from "./mended.js";

/** What Windows-1252 has at 0x80 to 0x9F; elsewhere it is Latin-1. Not every Node knows it by name. */
const OWN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
/** The byte that each character stands for in Windows-1252. */
const BYTES = new Map(Array.from({ length: 256 }, (_, byte) => [OWN[byte - 0x80] ?? String.fromCharCode(byte), byte]));

/** A text as it was meant: UTF-8 that was read as Windows-1252 read rightly, and what the list of known mistakes mends. */
export function mend(written: string): string {
  const text = readRightly(written).trim();
  return MENDED[text] ?? text;
}

/** Certain where the characters are, as bytes, text in UTF-8 that is no plain ASCII; any other text stays. */
function readRightly(text: string): string {
  const bytes = [...text].map((character) => BYTES.get(character));
  if (bytes.includes(undefined)) return text;
  const buffer = Buffer.from(bytes.filter((byte) => byte !== undefined));
  return isUtf8(buffer) ? buffer.toString("utf8") : text;
}
