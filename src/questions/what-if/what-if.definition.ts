import type { MeasureDefinition } from "../common/measure.types.js";

export const WHAT_IF_DEFINITION: MeasureDefinition = {
  id: "what-if",
  name: "Wat als verbanden verdwijnen of samengaan",
  formula:
    "V' = V zonder de verbanden in `remove`, en met de verbanden in `merge` als één: met de partijen, gemeenten en thema's van allemaal, zeker zodra een van hen het is. Elke maat wordt over V en over V' berekend zoals haar eigen definitie zegt; verschil = na − voor. Geraakte gebieden: het gevraagde, anders de gemeenten die aan een verband uit `remove` of `merge` deelnemen. Voor het land: |V|, en van elke maat het ongewogen gemiddelde over de gemeenten.",
  unit: null,
  kindScheme: "partnership-kind",
  source: "Eigen definitie van Wegwijzer.",
  caveats: [
    "Een berekening: er wordt niets opgeslagen, en niemand heeft het besloten.",
    "Taken, geld en medewerkers tellen niet mee: een verband minder is niet vanzelf minder werk.",
    "Wie aan meer van de samengevoegde verbanden deelneemt, zit na de samenvoeging één keer aan tafel.",
  ],
};
