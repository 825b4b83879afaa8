/** Spellings that sound alike in Dutch, the longest first; then a letter that is written twice. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[^\p{L}\p{N}]+/gu, ""],
  [/eij|ij|ei|y/g, "i"],
  [/ouw|auw|au/g, "ou"],
  [/ph/g, "f"],
  [/th|dt/g, "t"],
  [/sch/g, "s"],
  [/ch/g, "g"],
  [/ck|c/g, "k"],
  [/ae/g, "a"],
  [/z/g, "s"],
  [/v/g, "f"],
  [/d$/g, "t"],
  [/(.)\1+/g, "$1"],
];

/** How a name sounds, roughly: the same for Zutphen and Zutfen, IJmuiden and Ymuiden, Den Haag and Denhaag. */
export function soundOf(name: string): string {
  return ALIKE.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), name);
}
