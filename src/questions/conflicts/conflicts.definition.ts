import type { MeasureDefinition } from "../common/measure.types.js";

export const CONFLICTS_DEFINITION: MeasureDefinition = {
  id: "conflicts",
  name: "Cijfers die elkaar tegenspreken",
  formula:
    "Twee cijfers spreken elkaar tegen als een dataset ze zo aan elkaar koppelt (CONFLICTS_WITH, in welke richting ook). Een tegenspraak is een samenhangende groep daarvan: alle cijfers die door zulke koppelingen met elkaar verbonden zijn. Met `about` alleen groepen waarin minstens één cijfer daarover gaat, of die grootheid meet; een gebied staat ook voor zijn openbaar bestuur en andersom. Gesorteerd op grootheid en op het kleinste id in de groep.",
  unit: null,
  kindScheme: "metric",
  source: "Eigen definitie van Wegwijzer.",
  caveats: [
    "Niets wordt beslist, gemiddeld of omgerekend: elk cijfer blijft staan zoals zijn bron het noemt.",
    "Alleen wat bij het lezen van de bronnen als tegenspraak is gemerkt, staat erin. Cijfers met een andere waarde bij dezelfde grootheid zijn niet vanzelf een tegenspraak: vaak tellen zij iets anders.",
    "In een groep van drie of meer spreekt niet elk cijfer elk ander tegen: `conflictsWith` van een cijfer zegt welke.",
  ],
};
