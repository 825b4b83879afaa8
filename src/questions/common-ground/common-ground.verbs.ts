import type { Way } from "./common-ground.explain.js";

/** How one and how several are linked with a thing, in Dutch, up to the name of the thing. */
type Verb = readonly [one: string, several: string];

const does = (one: string, several: string, after: string): Verb => [`${one} ${after}`, `${several} ${after}`];
const handsOver = (after: string) => does("verwijst door", "verwijzen door", after);
const isHandedOver = (after: string) => does("wordt doorverwezen", "worden doorverwezen", after);
const getsQuestions = (after: string) => does("krijgt vragen", "krijgen vragen", after);
const knows = (after: string) => does("kent een doorverwijzing", "kennen een doorverwijzing", after);

/** By a fact: the part that the party or region plays in it, then the part of the thing. */
const BY_FACT: Record<string, Verb> = {
  "PARTY MEMBER_OF": ["doet mee aan", "doen mee aan"],
  "MEMBER_OF PARTY": ["heeft als deelnemer", "hebben als deelnemer"],
  "COVERAGE_OF IN_REGION": ["werkt in", "werken in"],
  "IN_REGION COVERAGE_OF": ["is werkgebied van", "zijn werkgebied van"],
  "PAYER RECIPIENT": ["betaalt aan", "betalen aan"],
  "PAYER FUNDING_FOR": ["betaalt voor", "betalen voor"],
  "PAYER THROUGH": ["betaalt via", "betalen via"],
  "RECIPIENT PAYER": ["krijgt geld van", "krijgen geld van"],
  "RECIPIENT FUNDING_FOR": ["krijgt geld voor", "krijgen geld voor"],
  "RECIPIENT THROUGH": ["krijgt geld via", "krijgen geld via"],
  "THROUGH PAYER": ["geeft geld door van", "geven geld door van"],
  "THROUGH RECIPIENT": ["geeft geld door aan", "geven geld door aan"],
  "THROUGH FUNDING_FOR": ["geeft geld door voor", "geven geld door voor"],
  "FUNDING_FOR PAYER": ["wordt betaald door", "worden betaald door"],
  "FUNDING_FOR RECIPIENT": ["is het doel van geld aan", "zijn het doel van geld aan"],
  "FUNDING_FOR THROUGH": ["wordt betaald via", "worden betaald via"],
  "SIGNATORY PARTY_TO": ["is partij bij de afspraak", "zijn partij bij de afspraak"],
  "SIGNATORY AGREEMENT_ABOUT": ["is partij bij een afspraak over", "zijn partij bij een afspraak over"],
  "ASKER VIA": isHandedOver("door"),
  "ASKER TO": isHandedOver("naar"),
  "ASKER FOR_NEED": isHandedOver("voor"),
  "ASKER WITHIN": isHandedOver("binnen"),
  "ASKER IN_REGION": isHandedOver("in"),
  "VIA ASKER": handsOver("namens"),
  "VIA TO": handsOver("naar"),
  "VIA FOR_NEED": handsOver("voor"),
  "VIA WITHIN": handsOver("binnen"),
  "VIA IN_REGION": handsOver("in"),
  "TO ASKER": getsQuestions("van"),
  "TO VIA": getsQuestions("via"),
  "TO FOR_NEED": getsQuestions("over"),
  "TO WITHIN": getsQuestions("binnen"),
  "TO IN_REGION": getsQuestions("in"),
  "WITHIN ASKER": knows("van"),
  "WITHIN VIA": knows("door"),
  "WITHIN TO": knows("naar"),
  "WITHIN FOR_NEED": knows("voor"),
  "WITHIN IN_REGION": knows("in"),
  "IN_REGION ASKER": knows("van"),
  "IN_REGION VIA": knows("door"),
  "IN_REGION TO": knows("naar"),
  "IN_REGION FOR_NEED": knows("voor"),
  "IN_REGION WITHIN": knows("binnen"),
  "PROVIDES SERVES": ["biedt een dienst voor", "bieden een dienst voor"],
  "PROVIDES IN_PROGRAMME": ["biedt een dienst binnen", "bieden een dienst binnen"],
  "IN_PROGRAMME SERVES": ["bevat een dienst voor", "bevatten een dienst voor"],
  "IN_PROGRAMME PROVIDES": ["bevat een dienst van", "bevatten een dienst van"],
};

/** By a relation that runs to the thing, and by one that runs from it. */
const TO_THING: Record<string, Verb> = {
  BROADER: ["valt onder", "vallen onder"],
  CONTAINS: ["omvat", "omvatten"],
  FOR_AUDIENCE: ["is voor", "zijn voor"],
  FOR_SECTOR: ["is voor de sector", "zijn voor de sector"],
  HAS_THEME: ["heeft als thema", "hebben als thema"],
  INSTANCE_OF: ["hoort tot de", "horen tot de"],
  IN_AREA: ["komt uit", "komen uit"],
  IN_CATEGORY: ["valt in de categorie", "vallen in de categorie"],
  LOCATED_IN: ["is gevestigd in", "zijn gevestigd in"],
  OVERLAPS: ["overlapt deels", "overlappen deels"],
  PART_OF: ["is deel van", "zijn deel van"],
  PRECEDED_BY: ["komt voort uit", "komen voort uit"],
  PROVIDES: ["biedt", "bieden"],
  REPLICATED_FROM: ["is overgenomen van", "zijn overgenomen van"],
  SUCCEEDED_BY: ["is opgegaan in", "zijn opgegaan in"],
};
const FROM_THING: Record<string, Verb> = {
  AGREEMENT_ABOUT: ["is onderwerp van de afspraak", "zijn onderwerp van de afspraak"],
  BROADER: ["omvat", "omvatten"],
  CONTAINS: ["ligt in", "liggen in"],
  INSTANCE_OF: ["omvat", "omvatten"],
  IN_AREA: ["is het gebied van", "zijn het gebied van"],
  IN_REGION: ["is het gebied van de afspraak", "zijn het gebied van de afspraak"],
  LOCATED_IN: ["is de vestigingsplaats van", "zijn de vestigingsplaats van"],
  OVERLAPS: ["overlapt deels", "overlappen deels"],
  PART_OF: ["omvat", "omvatten"],
  PRECEDED_BY: ["ging vooraf aan", "gingen vooraf aan"],
  REPLICATED_FROM: ["is het voorbeeld van", "zijn het voorbeeld van"],
  SUCCEEDED_BY: ["is de opvolger van", "zijn de opvolger van"],
};

/** How one party or region is linked with a thing, and how several are. */
export function verbOf({ as, predicate, outgoing }: Way): Verb {
  const verb = as ? BY_FACT[`${as} ${predicate}`] : (outgoing ? TO_THING : FROM_THING)[predicate];
  return verb ?? ["is verbonden met", "zijn verbonden met"];
}

const FACT_ORDER = Object.keys(BY_FACT);

/** Of several ways the one with the lowest number says most: structure first, then taking part, working, money, agreements, hand-overs. */
export function preference({ as, predicate }: Way): number {
  return as ? FACT_ORDER.indexOf(`${as} ${predicate}`) : -1;
}
