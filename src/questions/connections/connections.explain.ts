import { type Found, rolesOf } from "../common/fact.js";
import { agreeing, named, type Verb } from "../common/sentence.js";
import type { Link } from "./links.js";

/** The two things of a step, and the fact between them; null when a relation says it. */
export interface StepParts {
  from: Found;
  to: Found;
  fact: Found | null;
}

/** What a phrase may need beside the names of both ends: verbs that agree with the one or the other, roles, the fact's name. */
interface Parts {
  does: Verb;
  otherDoes: Verb;
  as: string;
  fact: string;
}
type Phrase = (from: string, to: string, parts: Parts) => string;

/** How each kind of link reads from its first end to its second, and the other way round. */
const PHRASES: Record<string, [Phrase, Phrase]> = {
  GOVERNS: [(a, b) => `${a} bestuurt ${b}`, (a, b) => `${a} wordt bestuurd door ${b}`],
  SUCCEEDED_BY: [(a, b) => `${a} is opgegaan in ${b}`, (a, b) => `${a} is de opvolger van ${b}`],
  PRECEDED_BY: [(a, b) => `${a} komt voort uit ${b}`, (a, b) => `uit ${a} komt ${b} voort`],
  PART_OF: [(a, b) => `${a} is een onderdeel van ${b}`, (a, b) => `${a} heeft ${b} als onderdeel`],
  INSTANCE_OF: [(a, b) => `${a} is een van de ${b}`, (a, b) => `een van de ${a} is ${b}`],
  BROADER: [(a, b, { does }) => `${a} ${does("valt", "vallen")} onder de ${b}`, (a, b, { otherDoes }) => `tot de ${a} ${otherDoes("hoort", "horen")} ook ${b}`],
  CONTAINS: [(a, b) => `${a} omvat ${b}`, (a, b) => `${a} ligt in ${b}`],
  PROVIDES: [(a, b, { does }) => `${a} ${does("biedt", "bieden")} ${b}`, (a, b) => `${a} wordt geboden door ${b}`],
  IN_PROGRAMME: [(a, b) => `${a} wordt geboden binnen ${b}`, (a, b) => `binnen ${a} wordt ${b} geboden`],
  SERVES: [(a, b) => `${a} is er voor de behoefte ${b}`, (a, b) => `voor de behoefte ${a} is er ${b}`],
  LOCATED_IN: [(a, b) => `${a} is gevestigd in ${b}`, (a, b) => `in ${a} is ${b} gevestigd`],
  IN_AREA: [
    (a, b, { does }) => `${a} ${does("hoort", "horen")} bij het gebied ${b}`,
    (a, b, { otherDoes }) => `bij het gebied ${a} ${otherDoes("hoort", "horen")} ${b}`,
  ],
  OVERLAPS: [(a, b) => `${a} overlapt ${b} deels`, (a, b) => `${a} overlapt ${b} deels`],
  REPLICATED_FROM: [(a, b) => `${a} is opgezet naar het voorbeeld van ${b}`, (a, b) => `${a} stond model voor ${b}`],
  "PARTY MEMBER_OF": [
    (a, b, { does, as }) => `${a} ${does("doet", "doen")}${as} mee aan ${b}`,
    (a, b, { otherDoes, as }) => `aan ${a} ${otherDoes("doet", "doen")} ${b}${as} mee`,
  ],
  "COVERAGE_OF IN_REGION": [
    (a, b, { does }) => `${a} ${does("is", "zijn")} actief in ${b}`,
    (a, b, { otherDoes }) => `in ${a} ${otherDoes("is", "zijn")} ${b} actief`,
  ],
  "PAYER RECIPIENT": [
    (a, b, { does }) => `${a} ${does("geeft", "geven")} geld aan ${b}`,
    (a, b, { does }) => `${a} ${does("krijgt", "krijgen")} geld van ${b}`,
  ],
  "PAYER FUNDING_FOR": [
    (a, b, { does }) => `${a} ${does("betaalt", "betalen")} mee aan ${b}`,
    (a, b, { otherDoes }) => `aan ${a} ${otherDoes("betaalt", "betalen")} ${b} mee`,
  ],
  "RECIPIENT FUNDING_FOR": [
    (a, b, { does }) => `${a} ${does("krijgt", "krijgen")} geld voor ${b}`,
    (a, b, { otherDoes }) => `voor ${a} ${otherDoes("krijgt", "krijgen")} ${b} geld`,
  ],
  "PAYER THROUGH": [(a, b) => `geld van ${a} loopt via ${b}`, (a, b) => `via ${a} loopt geld van ${b}`],
  "THROUGH RECIPIENT": [(a, b) => `via ${a} loopt geld naar ${b}`, (a, b, { does }) => `${a} ${does("krijgt", "krijgen")} geld via ${b}`],
  "THROUGH FUNDING_FOR": [(a, b) => `via ${a} loopt geld voor ${b}`, (a, b) => `geld voor ${a} loopt via ${b}`],
  "SIGNATORY SIGNATORY": [(a, b, { fact }) => `${a} en ${b} zijn partij bij ${fact}`, (a, b, { fact }) => `${a} en ${b} zijn partij bij ${fact}`],
  "SIGNATORY AGREEMENT_ABOUT": [
    (a, b, { does, fact }) => `${a} ${does("is", "zijn")} partij bij ${fact}, over ${b}`,
    (a, b, { otherDoes, fact }) => `over ${a} gaat ${fact}, waarbij ${b} partij ${otherDoes("is", "zijn")}`,
  ],
  "VIA TO": [
    (a, b, { does }) => `${a} ${does("verwijst", "verwijzen")} door naar ${b}`,
    (a, b, { otherDoes }) => `${b} ${otherDoes("verwijst", "verwijzen")} door naar ${a}`,
  ],
  "ASKER VIA": [(a, b) => `een vraag van ${a} loopt via ${b}`, (a, b) => `via ${a} loopt een vraag van ${b}`],
  "ASKER TO": [(a, b) => `een vraag van ${a} komt bij ${b}`, (a, b) => `bij ${a} komt een vraag van ${b}`],
  "TO FOR_NEED": [(a, b) => `naar ${a} wordt doorverwezen bij de behoefte ${b}`, (a, b) => `bij de behoefte ${a} wordt doorverwezen naar ${b}`],
};

/** What a status makes of a fact that is no more than a wish. */
const STATUSES: Record<string, string> = {
  asked: "gevraagd",
  estimated: "geschat",
  gepland: "gepland",
  gewenst: "gewenst",
  intended: "beoogd",
  planned: "gepland",
  requested: "gevraagd",
  wanted: "gewenst",
};

/** What sort of thing a name is of, where two of them bear the same. */
const SORTS: Record<string, string> = { Region: "gebied", Partnership: "verband", Programme: "programma", Organisation: "organisatie", PartyKind: "soort" };

/** A step as a Dutch clause without capital or full stop. */
export function explainStep(link: Pick<Link, "kind" | "outgoing" | "status">, { from, to, fact }: StepParts): string {
  const [forward, backward] = PHRASES[link.kind] ?? [];
  const phrase = link.outgoing ? forward : backward;
  const roles = fact ? rolesOf(fact) : [];
  const sort = ({ __typename }: Found) => (from.name === to.name ? ` (${SORTS[__typename] ?? __typename})` : "");
  const parts: Parts = {
    does: agreeing(from),
    otherDoes: agreeing(to),
    as: roles.length > 0 ? ` als ${roles.join(" en ")}` : "",
    fact: `"${fact?.name ?? ""}"`,
  };
  const [a, b] = [`${named(from)}${sort(from)}`, `${named(to)}${sort(to)}`];
  const status = STATUSES[link.status ?? ""];
  return `${phrase?.(a, b, parts) ?? `${a} – ${b}`}${status ? ` (${status})` : ""}`;
}

/** Why the list holds less than all there is, in Dutch; null when nothing is known to be missing. */
export function explainIncomplete(answer: { paths: number | null; tried: number; maxSteps: number; isPast: boolean }): string | null {
  const { paths, tried, maxSteps, isPast } = answer;
  const reasons = [
    ...(paths === null ? [] : [`Alleen de eerste ${paths} paden staan in de lijst; er zijn er meer.`]),
    ...(tried < maxSteps ? [`Verder dan ${steps(tried)} is niet gezocht: zo veel dingen liggen er om een van beide.`] : []),
    ...(isPast ? ["De peildatum is voorbij: wat was beëindigd voordat een bron het noemde, ontbreekt."] : []),
  ];
  return reasons.length > 0 ? reasons.join(" ") : null;
}

/** Why there is no path, in Dutch. */
export function explainNothing([from, to]: readonly [{ name: string }, { name: string }], tried: number, asOf: string): string {
  return `In de bronnen loopt op ${asOf} geen pad van ${steps(tried)} of minder tussen ${from.name} en ${to.name}; samen in een provincie, landsdeel of land liggen telt niet. Langere paden zijn niet gezocht, en een bron kan ontbreken.`;
}

const steps = (count: number): string => (count === 1 ? "één stap" : `${count} stappen`);
