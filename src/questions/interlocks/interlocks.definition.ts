import type { MeasureDefinition } from "../common/measure.types.js";

export const INTERLOCKS_DEFINITION: MeasureDefinition = {
  id: "interlocks",
  name: "Wie met wie aan tafel zit",
  formula:
    "T(p) = alle verbanden en programma's waaraan partij p op de peildatum deelneemt, of waarvoor p gevraagd of beoogd is. Een partij q zit samen met p als T(p) ∩ T(q) niet leeg is; het aantal gedeelde tafels is |T(p) ∩ T(q)|. Gesorteerd op dat aantal (meeste eerst), dan op naam en id. Een partij r is een verbindende schakel tussen tafels s en t als r de enige bij naam bekende partij is met s ∈ T(r) en t ∈ T(r); getoond worden de paren waarvan er minstens één in T(p) zit. Een gebied staat voor zijn openbaar bestuur. `participation` DIRECT laat deelnames weg die een opvolger van een opgeheven gemeente overnam; WITH_SUCCESSION telt ze mee.",
  unit: "tafels",
  kindScheme: "partnership-kind, programme-kind",
  source: "Eigen definitie van Wegwijzer, naar de sociale-netwerkanalyse van dubbelfuncties (interlocking directorates).",
  caveats: [
    "Een soort partij (“banken”) is nooit een partij die samen met een ander aan tafel zit, en nooit een schakel: of twee bronnen dezelfde bedoelen, zegt geen van beide.",
    "Wie vertrok, wie ontbreekt en wie weigerde, zit niet aan tafel. Wie alleen gevraagd of beoogd is, telt mee als mogelijk.",
    "Dat een schakel de enige is, is maar zo zeker als de bronnen volledig zijn: van veel tafels zijn niet alle deelnemers bij naam bekend.",
    "Een partij die op de peildatum niet meer bestaat, zit nergens meer aan tafel, ook niet als een register haar nog noemt.",
    "Samen aan tafel zitten zegt niet hoe vaak men elkaar spreekt, en niet wie er namens wie zit.",
  ],
};
