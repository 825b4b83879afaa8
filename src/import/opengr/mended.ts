/** What the list of 2016 writes wrongly, by what is meant; beside it, broken accents are mended by themselves. */
export const MENDED: Readonly<Record<string, string>> = {
  "Provincie Overrijssel": "Provincie Overijssel",
  "'s-Gravenhage": "Den Haag",
  "Gedrop-Mierlo": "Geldrop-Mierlo",
  "Hoogheermraadschap van Rijnland": "Hoogheemraadschap van Rijnland",
  Nuenen: "Nuenen, Gerwen en Nederwetten",
};

/** Gemeenten that share a name, by name and the provincie that the list gives the regeling. */
export const NAMESAKES: Readonly<Record<string, string>> = {
  "Bergen, Provincie Noord-Holland": "GM0373",
  "Bergen, Provincie Limburg": "GM0893",
};
