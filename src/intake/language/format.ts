import { z } from "zod";
import { idSchema, textSchema } from "../../ingest/model/field.js";

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "verwacht kleine letters, cijfers en koppeltekens" });
/** A message as a plain line, or with what it says besides. */
const message = <Shape extends z.ZodRawShape>(more: Shape) =>
  z.preprocess((line) => (typeof line === "string" ? { text: line } : line), z.strictObject({ text: textSchema, place: textSchema.optional(), ...more }));

const voicesOf = <Message extends z.ZodType>(one: Message) =>
  z
    .array(
      z.strictObject({
        by: slug.describe("Wie schreef: wat van één hand is, wordt bij een proef samen weggelaten."),
        voice: slug.describe("Hoe het binnenkwam: balie, telefoon, chat, mail, formulier, …"),
        questions: z.array(one).min(1),
      }),
    )
    .min(1);

/** `questions/<need>.yaml`: what people say or write who have this need. */
export const questionsFile = z.strictObject({
  need: idSchema,
  voices: voicesOf(
    message({
      also: z.array(idSchema).optional().describe("Andere behoeften die in hetzelfde bericht apart worden genoemd."),
      acceptable: z.array(idSchema).optional().describe("Behoeften die een goede adviseur hier ook zou kunnen verdedigen."),
    }),
  ),
});

/** `elsewhere/<audience>.yaml`: what this desk is asked and is not there for, by whose question it is. */
export const elsewhereFile = z.strictObject({
  audience: slug,
  name: textSchema.describe("Van wie de vraag is, zoals het in een zin past: een inwoner."),
  explanation: textSchema.describe("Wat het loket dan zegt: één zin."),
  audiences: z.array(slug).describe("Begrippen uit `audience` waaronder diensten voor hen in de graaf staan; leeg is geen."),
  voices: voicesOf(message({ about: textSchema.optional().describe("Waar het over gaat, in twee of drie woorden.") })),
});

const wordGroups = z.array(z.strictObject({ word: textSchema, also: z.array(textSchema).min(1) }));

/** `words.yaml`: words that mean the same, abbreviations, trades, legal forms, and what starts another question. */
export const wordsFile = z.strictObject({
  synonyms: wordGroups,
  sectors: wordGroups.describe("`word` is een begrip uit `sector`."),
  legalForms: wordGroups.describe("`word` is een begrip uit `legal-form`, of hoe de rechtsvorm heet."),
  turns: z.array(textSchema).describe("Woorden waarmee iemand aan een tweede vraag begint."),
  silent: z.array(textSchema).describe("Woorden die op zichzelf niets zeggen en dus geen reden zijn."),
});

const names = z.array(textSchema).min(1).optional();
/** `places.yaml`: what the frame of places does not know. */
export const placesFile = z.strictObject({
  before: z.array(textSchema).describe("Woorden waar een plaats op volgt: in, uit, bij."),
  towards: z.array(textSchema).default([]).describe("Woorden vlak voor een plaats waar iemand heen gaat of waar een ander zit: naar, tu."),
  passing: z.array(textSchema).default([]).describe("Woorden kort voor een plaats waar een ander zit: klant, universiteit."),
  moving: z.array(textSchema).default([]).describe("Woorden in de zin van wie verhuist: dan zit hij juist waar hij heen gaat."),
  from: z.array(textSchema).default([]).describe("Woorden vlak voor een plaats waar iemand vandaan komt."),
  here: z.array(textSchema).default([]).describe("Woorden kort voor een plaats waar de vrager zelf zit: hier, onze."),
  elsewhere: z.array(textSchema).default([]).describe("Namen die op een plaats lijken of er een bevatten, en er geen zijn: TU Delft."),
  articles: z.array(textSchema).default([]).describe("Lidwoorden, waar ook namen mee beginnen: de, het."),
  beforeVerbs: z.array(textSchema).default([]).describe("Welke daarvan ook voor een werkwoord staan: te."),
  ordinary: z.array(textSchema).describe("Plaatsnamen die ook gewone woorden zijn."),
  capital: z.array(textSchema).default([]).describe("Plaatsnamen die alleen met een hoofdletter een plaats zijn: heel."),
  greetings: z.array(textSchema).default([]).describe("Woorden waar de naam van iemand op volgt: beste."),
  preferred: z.record(z.string(), idSchema).describe("Bij een naam die meer plaatsen dragen: welke bedoeld is als niets anders blijkt."),
  provincies: z.record(idSchema, z.array(textSchema).min(1)).describe("Afkortingen en streken die achter een plaatsnaam zeggen in welke provincie hij ligt."),
  regions: z.record(idSchema, z.array(textSchema).min(1)).default({}).describe("Per gebied: streken erin die zelf niet in de graaf staan."),
  gemeenten: z.record(
    z.string().regex(/^gemeente-/),
    z.strictObject({
      former: names,
      places: names,
      nicknames: names,
      small: names.describe("Buurtschappen, wijken en terreinen: alleen zoals ze geschreven worden, en gewone woorden waar een plaats kan staan."),
    }),
  ),
});

export type QuestionsFile = z.infer<typeof questionsFile>;
export type ElsewhereFile = z.infer<typeof elsewhereFile>;
export type WordsFile = z.infer<typeof wordsFile>;
export type PlacesFile = z.infer<typeof placesFile>;
