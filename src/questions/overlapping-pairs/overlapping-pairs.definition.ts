import type { MeasureDefinition } from "../common/measure.types.js";

/** Least Jaccard index of a pair in the list when none is asked for. */
export const DEFAULT_MIN_JACCARD = 0.5;

export const OVERLAPPING_PAIRS_DEFINITION: MeasureDefinition = {
  id: "overlapping-pairs",
  name: "Dubbelende samenwerkingsverbanden",
  formula:
    "D(v) = alle partijen die op de peildatum aan verband v deelnemen, of daarvoor gevraagd of beoogd zijn; een soort partij (“banken”) telt in elk verband als een eigen element. J(v, w) = |D(v) ∩ D(w)| / |D(v) ∪ D(w)|. Een paar v, w staat in de lijst als J(v, w) > 0 en J(v, w) ≥ minJaccard. Gesorteerd op J (hoogste eerst), dan op het aantal gedeelde partijen (meeste eerst), dan op id. `gemeenten` vergelijkt op dezelfde manier de gemeenten waarvan het openbaar bestuur in D zit. Met `within` tellen alleen verbanden waaraan het openbaar bestuur van dat gebied deelneemt, of dat van een gebied erin.",
  unit: null,
  kindScheme: "partnership-kind",
  source: "Eigen definitie van Wegwijzer, met de index van Jaccard (1901).",
  caveats: [
    "Dezelfde deelnemers is nog niet hetzelfde werk: kijk ook naar de gedeelde thema's, en of het ene verband deel is van het andere.",
    "Of twee verbanden met “banken” dezelfde banken bedoelen, zegt de bron niet; daarom telt een soort partij nooit als gedeeld, en kan de werkelijke J hoger zijn.",
    "Bij verbanden met weinig bekende deelnemers zegt een hoge J weinig: twee verbanden met elk één en dezelfde deelnemer hebben J = 1.",
    "Een verband waarvan geen deelnemer bekend is, komt in geen paar voor.",
    "Een deelname van een opgeheven gemeente gaat over op haar opvolger, tenzij `DIRECT` wordt gevraagd.",
    "Met `themes` telt een verband waarvan geen thema bekend is niet mee; een beleidsterrein van het register telt als het thema waarmee het overeenkomt.",
  ],
};
