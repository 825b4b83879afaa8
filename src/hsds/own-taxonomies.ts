import { Certainty } from "../questions/common/certainty.types.js";

/** A taxonomy that the feed needs and the graph keeps as no vocabulary. */
interface OwnTaxonomy {
  id: string;
  name: string;
  description: string;
  terms: { id: string; name: string; description: string }[];
}

/** The needs and the kinds of party are nodes of their own in the graph: here they are terms like all others. */
export const NEEDS = {
  id: "need",
  name: "Behoeften",
  description: "De vraag achter de vraag: wat een ondernemer nodig heeft, in welke woorden hij ook vraagt.",
};
export const PARTY_KINDS = {
  id: "party-kind",
  name: "Soorten partij",
  description: "Soorten partij waarvan een bron niet zegt wie het zijn: banken, gemeenten, tweedelijnsorganisaties.",
};

/** The term for how sure something is on the day asked for. */
export const CERTAINTY_TERMS: Record<Certainty, string> = {
  [Certainty.CERTAIN]: "certainty-zeker",
  [Certainty.POSSIBLE]: "certainty-mogelijk",
  [Certainty.NOT_YET]: "certainty-nog-niet",
  [Certainty.ENDED]: "certainty-afgelopen",
};

export const OWN_TAXONOMIES: readonly OwnTaxonomy[] = [
  {
    id: "line",
    name: "Lijnen",
    description: "Of een dienst voor iedereen open staat of pas na een verwijzing.",
    terms: [
      { id: "line-eerste", name: "eerste lijn", description: "Een ondernemer kan er zonder verwijzing terecht." },
      { id: "line-tweede", name: "tweede lijn", description: "Een ondernemer komt er na een verwijzing." },
    ],
  },
  {
    id: "certainty",
    name: "Zekerheid",
    description: "Hoe zeker het is dat iets geldt op de dag waarnaar is gevraagd.",
    terms: [
      { id: "certainty-zeker", name: "zeker", description: "De bronnen zeggen het voor deze dag." },
      { id: "certainty-mogelijk", name: "mogelijk", description: "Op een andere dag waargenomen; geen bron zegt of het op deze dag geldt." },
      { id: "certainty-nog-niet", name: "nog niet", description: "Het begint later." },
      { id: "certainty-afgelopen", name: "afgelopen", description: "Het eindigde eerder." },
    ],
  },
  {
    id: "feature",
    name: "Kenmerken",
    description: "Wat Wegwijzer vermeldt en waarvoor HSDS geen veld heeft; de waarde staat bij het kenmerk.",
    terms: [
      { id: "feature-id", name: "id in Wegwijzer", description: "Het leesbare id waaronder de GraphQL-API dit kent." },
      { id: "feature-bron", name: "bron", description: "Waar het staat: document en regels, of register, record en datum van raadplegen." },
      { id: "feature-waargenomen", name: "waargenomen", description: "Datum van de nieuwste bron die het beschrijft, in EDTF." },
      { id: "feature-begin", name: "begin", description: "Begin, in EDTF; ontbreekt als geen bron het noemt." },
      { id: "feature-einde", name: "einde", description: "Einde, in EDTF; `..` als een bron zegt dat er geen einde is; ontbreekt als geen bron het noemt." },
      { id: "feature-mede-aanbieder", name: "mede-aanbieder", description: "Id van een organisatie die de dienst mede biedt: HSDS kent er één." },
      {
        id: "feature-programma",
        name: "ander programma",
        description: "Id in Wegwijzer van een ander programma waarbinnen de dienst wordt geboden: HSDS kent er één.",
      },
      { id: "feature-voorwaarde", name: "voorwaarde", description: "Een voorwaarde om de dienst te gebruiken; alle voorwaarden gelden." },
      { id: "feature-capaciteit", name: "capaciteit", description: "Hoeveel de dienst aankan." },
      { id: "feature-vervolg", name: "vervolg", description: "Wat er na de dienst gebeurt." },
      {
        id: "feature-gebied-van",
        name: "gebied van",
        description: "Id in Wegwijzer van het programma of de aanbieder wiens werkgebied dit is; de bron noemt er geen van de dienst zelf.",
      },
    ],
  },
];
