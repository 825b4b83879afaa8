/** A number with its noun: `1 deelnemer`, `3 deelnemers`. */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** A list as it is read aloud: `Velsen, Heemskerk en Beverwijk`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} en ${names.at(-1)}`;
}

const DECIMALS = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });

/** A number with a decimal comma, two decimals at most. */
export function decimal(value: number): string {
  return DECIMALS.format(value);
}

/** A sentence with a capital letter in front: it may begin with a name that has none. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
