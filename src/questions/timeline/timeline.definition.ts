import type { MeasureDefinition } from "../common/measure.types.js";

export const TIMELINE_DEFINITION: MeasureDefinition = {
  id: "timeline",
  name: "Wat er wanneer gebeurde",
  formula:
    "Gebeurtenissen van x = begin en einde van x zelf, van wat er deel van is (fasen, edities) en van elk feit waarin x een rol heeft (deelname, werkgebied, dienst, geld, afspraak, doorverwijzing), de datum van elk cijfer over x, elke opvolging in de keten van voorgangers, opvolgers en versies, en elke bron die x beschrijft. Een gebied staat ook voor zijn openbaar bestuur en andersom. Een datum is zo precies als de bron (EDTF); gesorteerd op de vroegste dag die zij kan betekenen, dan op soort (eerst x zelf), de laatste dag en id. Zekerheid op de peildatum: nog niet, als de vroegste dag later is; mogelijk, als de laatste dag nog niet voorbij is, de datum onzeker is, het feit alleen gevraagd, beoogd of gepland is, de opvolging is afgeleid, of de bron het aankondigde; anders zeker.",
  unit: "gebeurtenissen",
  kindScheme: null,
  source: "Eigen definitie van Wegwijzer.",
  caveats: [
    "De meeste feiten hebben in de bronnen geen datum: `undatedCount` telt ze, en zij staan niet in de lijst.",
    "Dat een bron iets beschrijft, is begin noch einde: het was er toen, en mogelijk al lang.",
    "Namen hebben in de bronnen geen datum; een naam die veranderde, blijkt alleen uit een opvolging of een volgende versie.",
    "Een datum waarop iets zou ingaan, is niet de datum waarop het inging.",
  ],
};
