import type { MeasureDefinition } from "../common/measure.types.js";

export const COMMON_GROUND_DEFINITION: MeasureDefinition = {
  id: "common",
  name: "Wat partijen of gebieden gemeen hebben",
  formula:
    "V(x) = alles waarmee x op de peildatum verbonden is: door een feit (deelname, werkgebied, geld, afspraak, doorverwijzing, dienst) of door een rechtstreekse relatie (ligt in, is deel van, hoort bij een soort of thema, is opgevolgd door). Gemeenschappelijk = V(a) ∩ V(b) ∩ … voor alle gevraagde, zonder wat in V van een van `without` zit, en zonder de gevraagde zelf. Een gebied staat ook voor zijn openbaar bestuur en andersom. Gesorteerd op type (verbanden, programma's, organisaties, afspraken, diensten, behoeften, gebieden, soorten partij, begrippen), naam en id.",
  unit: null,
  kindScheme: null,
  source: "Eigen definitie van Wegwijzer.",
  caveats: [
    "Dat een ander iets mist, is maar zo zeker als de bronnen volledig zijn: niet genoemd is niet hetzelfde als niet aanwezig.",
    "Wat gevraagd, gepland of gewenst is, telt mee als mogelijk; wat ontbreekt, geweigerd, mislukt of beëindigd is, telt niet.",
    "Een gedeelde soort partij, zoals “banken”, hoeft niet om dezelfde organisaties te gaan.",
    "Wat in een ruimer gebied werkt, staat er niet apart bij: vraag `overlap` van dat gebied. Medeleden van een gedeeld verband en medeondertekenaars van een gedeelde afspraak ook niet.",
    "Soort, bron, tabel, cijfer en les tellen niet als iets gedeelds; plaatsen binnen gedeelde gemeenten evenmin.",
  ],
};
