import type { MeasureDefinition } from "../common/measure.types.js";
import { DrukteBy } from "./drukte-by.js";

const SHARED = [
  "Geteld wordt wat in de bronnen staat: een gebied waarover meer is vastgelegd, lijkt drukker.",
  "Structurele drukte is geen ervaren drukte: hoe druk bestuurders het vinden, staat hier niet in.",
  "Gelijke waarden delen een plaats; gebieden zonder waarde staan achteraan en tellen niet mee in het gemiddelde.",
];

const define = (id: string, name: string, formula: string, unit: string | null, caveats: string[] = []): MeasureDefinition => ({
  id,
  name,
  formula: `${formula} Gebieden van één soort, hoogste waarde eerst, bij gelijke waarde op id; gemiddelde ongewogen over de gebieden met een waarde.`,
  unit,
  kindScheme: "partnership-kind",
  source: "Eigen definitie van Wegwijzer.",
  caveats: [...caveats, ...SHARED],
});

const T =
  "T(r) = de verbanden van de gekozen soorten, thema's en datasets waaraan het openbaar bestuur van gebied r op de peildatum deelneemt, of dat van een gebied erin; elk verband telt één keer.";

/** One definition for each way to rank. */
export const DRUKTE_RANKING_DEFINITIONS: Record<DrukteBy, MeasureDefinition> = {
  [DrukteBy.PARTNERSHIPS]: define("drukte-partnerships", "Verbanden per gebied", `${T} Waarde = |T(r)|.`, "verbanden"),
  [DrukteBy.PER_10000_INHABITANTS]: define(
    "drukte-per-10000",
    "Verbanden per 10.000 inwoners",
    `${T} Waarde = |T(r)| × 10.000 / inwoners van r; is van r zelf geen aantal bekend, dan de som over zijn gemeenten.`,
    "verbanden per 10.000 inwoners",
    [
      "Het aantal inwoners is dat van de laatste bron, ook bij een eerdere peildatum.",
      "Kleine gebieden scoren hoog: het aantal verbanden groeit minder dan het aantal inwoners.",
    ],
  ),
  [DrukteBy.DOUBLING]: define(
    "drukte-doubling",
    "Dubbelende paren per gebied",
    `${T} Waarde = het aantal paren in T(r) met een gedeeld thema en een Jaccard-index over partijen van minstens 0,5.`,
    "paren",
    ["Verbanden zonder bekend thema komen in geen paar voor; van de helft van de geregistreerde regelingen is er geen bekend."],
  ),
  [DrukteBy.CONGRUENCE]: define(
    "drukte-congruence",
    "Congruentie per gebied",
    "Van een gemeente haar congruentie (zie `congruence`); van een ander gebied het gemiddelde over zijn gemeenten die er een hebben.",
    null,
    ["Hoog betekent dat dezelfde partners terugkomen; het is geen maat voor hoeveel verbanden er zijn."],
  ),
};
