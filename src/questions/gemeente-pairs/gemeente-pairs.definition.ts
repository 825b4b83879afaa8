import type { MeasureDefinition } from "../common/measure.types.js";

export const GEMEENTE_PAIRS_DEFINITION: MeasureDefinition = {
  id: "gemeente-pairs",
  name: "Gemeenten die elkaar treffen",
  formula:
    "A(m) = de verbanden van de gekozen soorten, thema's en datasets waaraan gemeente m op de peildatum deelneemt, of daarvoor gevraagd of beoogd is. Een paar m, n van gemeenten die op de peildatum bestaan staat in de lijst als |A(m) ∩ A(n)| ≥ minShared; met `within` liggen beide in dat gebied. Meeste verbanden eerst, dan op id.",
  unit: "verbanden",
  kindScheme: "partnership-kind",
  source: "Eigen definitie van Wegwijzer; het tellen van paren gemeenten zoals in onderzoek naar congruentie van regelingen.",
  caveats: [
    "Geteld wordt aan hoeveel tafels twee gemeenten allebei zitten, niet hoe vaak hun bestuurders elkaar spreken.",
    "Een groot verband brengt elk paar deelnemers samen: een landelijk verband telt voor alle paren.",
    "Met `within` tellen ook verbanden die groter zijn dan het gebied; alleen de twee gemeenten moeten erin liggen.",
    "Met `DIRECT` telt een deelname die een opgeheven gemeente noemt niet mee; met `WITH_SUCCESSION` gaat zij over op de opvolger.",
  ],
};
