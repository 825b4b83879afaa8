import type { MeasureDefinition } from "../common/measure.types.js";

/** What double support is. */
export const DUPLICATE_SUPPORT_DEFINITION: MeasureDefinition = {
  id: "duplicate-support",
  name: "Dubbele ondersteuning",
  formula:
    "D(b, r) zoals bij `gaps`. Een groep is G(b, l, v) = de diensten in D(b, r) van lijn l en vorm v; een dienst met twee vormen staat in twee groepen, een dienst zonder lijn of vorm in die zonder. De groep telt als |G| ≥ 2. Voor het hele land staan diensten bij elkaar als hun gebieden elkaar raken, ook langs een derde; daar vormt een dienst zonder bekend gebied geen groep.",
  unit: "diensten",
  kindScheme: "category",
  source: "Eigen definitie van Wegwijzer.",
  caveats: [
    "Dubbel is niet verspild: diensten kunnen een ander publiek, een ander gebied of andere voorwaarden hebben, en keuze kan gewild zijn.",
    "Van de meeste diensten noemt geen bron een lijn, van sommige geen vorm: die staan als één groep bij elkaar, al kunnen zij verschillen.",
    "Diensten die op een andere datum zijn waargenomen, tellen mee; `certainServiceCount` telt alleen wat zeker is.",
    "Diensten waarvan geen bron het gebied noemt, tellen niet mee; `completeness` zegt hoeveel.",
  ],
};
