import type { MeasureDefinition } from "../common/measure.types.js";

/** What a white spot in support is. */
export const GAPS_DEFINITION: MeasureDefinition = {
  id: "gaps",
  name: "Witte vlekken in ondersteuning",
  formula:
    "D(b, r) = de diensten voor behoefte b die op de peildatum bestaan of kunnen bestaan en gebied r bereiken: door hun eigen gebied, anders dat van hun programma, anders dat van hun aanbieder; een soort partij (gemeenten) telt waar een partij van die soort het gebied bestuurt of er werkt. b is een witte vlek in r als een bron zegt dat zij ontbreekt, als D(b, r) leeg is, of als geen dienst in D(b, r) zeker is, of alle zekere van een ruimer gebied of van een deel van r zijn; de eerste reden die geldt.",
  unit: null,
  kindScheme: "category",
  source: "Eigen definitie van Wegwijzer.",
  caveats: [
    "Een witte vlek kan een gat in de bronnen zijn: niet elke dienst staat in een document.",
    "De meeste diensten zijn één keer waargenomen; na dat jaar zijn zij mogelijk, niet zeker.",
    "Diensten waarvan geen bron het gebied noemt, tellen niet mee; `completeness` zegt hoeveel.",
    "Dat een dienst het gebied bereikt, zegt niets over capaciteit, kwaliteit of bereik onder ondernemers.",
    "Een behoefte van meer categorieën staat één keer in de lijst, bij haar eerste.",
  ],
};
