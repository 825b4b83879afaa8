import type { MeasureDefinition } from "../common/measure.types.js";

export const CONGRUENCE_DEFINITION: MeasureDefinition = {
  id: "congruence",
  name: "Congruentie",
  formula:
    "A(m) = de verbanden van de gekozen soorten, thema's en datasets waaraan gemeente m op de peildatum deelneemt, of daarvoor gevraagd of beoogd is; met `layers` de gebieden van die indelingen waarin m ligt. P(m) = de andere gemeenten die op de peildatum bestaan en in minstens één element van A(m) zitten. Congruentie = het gemiddelde over p in P(m) van |A(m) ∩ A(p)| / |A(m)|. Leeg als A(m) of P(m) leeg is.",
  unit: null,
  kindScheme: "partnership-kind",
  source: "Eigen definitie van Wegwijzer: het aandeel van de eigen samenwerkingen waarin een partner gemiddeld terugkomt.",
  caveats: [
    "Een regeling waarin geen andere gemeente zit, telt mee in |A(m)| en verlaagt de waarde: wie met niemand deelt, heeft daar ook geen vaste partner.",
    "Een hoge waarde zegt dat dezelfde gemeenten terugkomen, niet dat de samenwerking goed of rustig is.",
    "Met één verband is de waarde altijd 1.",
    "Partners die geen gemeente zijn, zoals waterschappen en provincies, tellen niet mee.",
    "Met `DIRECT` telt een deelname die een opgeheven gemeente noemt niet mee; met `WITH_SUCCESSION` gaat zij over op de opvolger.",
    "Indelingen (`layers`) gelden zoals de bron ze geeft; van die van 2016 is niet bekend of zij nog zo zijn.",
  ],
};
