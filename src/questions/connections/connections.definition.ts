import type { MeasureDefinition } from "../common/measure.types.js";

/** What counts as a path between two things. */
export const CONNECTIONS_DEFINITION: MeasureDefinition = {
  id: "connections",
  name: "Verbindingen",
  formula: [
    "Een pad is een rij dingen d₀, d₁, …, dₙ zonder herhaling: partijen, samenwerkingsverbanden, programma's, regio's, diensten en behoeften.",
    "Twee opeenvolgende dingen verschillen één stap: er ligt een relatie tussen (omvat, bestuurt, is deel van, hoort bij, biedt, is opgevolgd door, …) of één feit (deelname, werkgebied, geldstroom, doorverwijzing, afspraak) dat op de peildatum niet is beëindigd en geen afwezigheid, mislukking of weigering meldt.",
    "Lengte = n, ten hoogste maxSteps. Volgorde: lengte; dan het aantal stappen dat alleen gevraagd, gepland of gewenst is; dan Σ 10·log₂(1 + relaties van dᵢ) over 0 < i < n, kleinste eerst; dan de id's.",
    "Geen feit telt voor twee stappen van één pad.",
    "Een soort partij (banken, gemeenten) is alleen doorgang tussen een partij die ertoe hoort en een feit over de soort.",
    "Een land, landsdeel of provincie is alleen doorgang als gebied van een uiteinde dat het bestuurt, of van een gebied erin naar een gebied eromheen.",
    "Een pad telt ten hoogste één knooppunt (meer dan 100 relaties, of een land, landsdeel of provincie), en wel op ten hoogste twee stappen van beide uiteinden.",
  ].join(" "),
  unit: "stappen",
  kindScheme: null,
  source: "Wegwijzer; kortste enkelvoudige paden, gewogen naar bijzonderheid zoals bij Adamic en Adar (2003).",
  caveats: [
    "Een pad zegt dat bronnen twee dingen verbinden, niet dat ze samenwerken.",
    "Begrippen, soorten, thema's, documenten, lijsten, cijfers en lessen verbinden niets.",
    "Feiten met meer dan 50 relaties, zoals een convenant met honderden ondertekenaars, tellen niet als stap.",
    "Geen pad betekent: niet in deze bronnen, binnen dit aantal stappen.",
  ],
};
