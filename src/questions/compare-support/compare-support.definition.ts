import type { MeasureDefinition } from "../common/measure.types.js";

/** How the support of regions is set side by side. */
export const COMPARE_SUPPORT_DEFINITION: MeasureDefinition = {
  id: "compare-support",
  name: "Ondersteuning van gebieden naast elkaar",
  formula:
    "Per categorie c, lijn l, vorm v en gebied r: het aantal diensten van c, l en v die r op de peildatum bereiken of kunnen bereiken (zie `gaps`). Een dienst is van haar eigen categorieën, of anders van die van haar behoeften; een dienst van twee categorieën of vormen telt in beide. De regels tellen daarom niet op tot een totaal.",
  unit: "diensten",
  kindScheme: "category",
  source: "Eigen definitie van Wegwijzer.",
  caveats: [
    "Diensten voor het hele land of een ruimere regio tellen in elk gebied erbinnen; `offers` noemt het gebied.",
    "Ook diensten voor anderen dan ondernemers (scholieren, werkzoekenden) tellen mee.",
    "Een gebied waarover meer is vastgelegd, lijkt rijker aan ondersteuning.",
    "Diensten die op een andere datum zijn waargenomen, tellen mee; `certainServiceCount` telt alleen wat zeker is.",
    "Diensten waarvan geen bron het gebied noemt, tellen niet mee; `completeness` zegt hoeveel.",
  ],
};
