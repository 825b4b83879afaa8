import type { MeasureDefinition } from "../common/measure.types.js";

export const DRUKTE_DEFINITION: MeasureDefinition = {
  id: "drukte",
  name: "Structurele bestuurlijke drukte",
  formula:
    "V = de verbanden van de gekozen soorten, thema's en datasets die op de peildatum van kracht zijn; met `region` alleen die waaraan het openbaar bestuur van dat gebied deelneemt, of dat van een gebied erin; met `party` alleen die waaraan die partij deelneemt. partnerships = |V|; participations = het aantal paren (gemeente, verband in V) waarin de gemeente deelneemt; meanPerGemeente = dat aantal per gemeente, van het gebied of van het land; gemeentePairs = het aantal paren gemeenten dat elkaar in minstens één verband van V treft; perTenThousand = |V| × 10.000 / inwoners; verdubbeling = paren in V met een gedeeld thema en een Jaccard-index over partijen van minstens `minJaccard`. Ontbrekend: wat een bron afwezig noemt; een van overheid, ondernemers en onderwijs die aan een verband ontbreekt waar de andere twee zitten; een thema waarvoor er elders wel een verband is, maar in V niet.",
  unit: "verbanden",
  kindScheme: "partnership-kind",
  source: "Eigen definitie van Wegwijzer; tellen van verbanden per gemeente zoals in de inventarisaties van regionale samenwerking.",
  caveats: [
    "Er is geen enkele formule voor bestuurlijke drukte: elk getal hier telt alleen wat erbij staat.",
    "Geteld wordt wat in de bronnen staat; een gebied waarover meer is vastgelegd, lijkt drukker.",
    "Structurele drukte is geen ervaren drukte: die staat apart, als iemand haar heeft gemeten.",
    "Cijfers van anderen (`publishedFigures`) tellen op hun eigen manier en worden nergens bij opgeteld.",
    "Wat ontbreekt is zo zeker als de bronnen volledig zijn: niet genoemd is niet hetzelfde als niet aanwezig.",
    "Het aantal inwoners is dat van de laatste bron, ook bij een eerdere peildatum.",
  ],
};
