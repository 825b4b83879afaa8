import {
  agreement,
  agreementParty,
  coverage,
  criterionKind,
  figure,
  funding,
  lesson,
  listing,
  membership,
  part,
  referral,
  route,
  routeStep,
  service,
} from "./claims.js";
import type { Kind } from "./kind.js";
import { document, organisation, partnership, partyKind, programme, region, register } from "./things.js";
import { conceptKind, conceptScheme, confusion, need, question } from "./vocabulary.js";

/** Every kind of record, in the order in which a reader meets them. */
export const KINDS: readonly Kind[] = [
  document,
  register,
  part,
  listing,
  conceptScheme,
  conceptKind,
  need,
  confusion,
  question,
  region,
  organisation,
  partyKind,
  partnership,
  programme,
  coverage,
  membership,
  service,
  criterionKind,
  referral,
  route,
  routeStep,
  agreement,
  agreementParty,
  funding,
  figure,
  lesson,
];

const byLabel = new Map(KINDS.map((kind) => [kind.label, kind]));
const byFile = new Map(KINDS.flatMap((kind) => (kind.file ? [[kind.file, kind] as const] : [])));

/** The kind with this label; the label must be one of `KINDS`. */
export function kindOf(label: string): Kind {
  const kind = byLabel.get(label);
  if (!kind) throw new Error(`No kind has the label ${label}`);
  return kind;
}

/** The kind whose records stand in files of this name, or undefined. */
export function kindInFile(stem: string): Kind | undefined {
  return byFile.get(stem);
}

/** The names of all files that a folder may hold. */
export const FILES: readonly string[] = [...byFile.keys()];

/** Labels of what search finds, by name or by text. */
export const SEARCHED_LABELS = [
  "Document",
  "Part",
  "Region",
  "Organisation",
  "PartyKind",
  "Partnership",
  "Programme",
  "Service",
  "Need",
  "Question",
  "Concept",
  "Agreement",
  "Lesson",
] as const;
