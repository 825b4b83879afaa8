import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { StopError } from "../bootstrap/step.mjs";
import { LANGUAGE_FOLDER } from "../intake/language/language.js";
import type { Dataset } from "./dataset.js";
import { readFrame } from "./frame.js";
import { idSchema } from "./model/field.js";
import { FILES, kindInFile } from "./model/kinds.js";
import type { Problem } from "./problem.js";
import { type FileRecord, parseYaml, readRecords } from "./read-file.js";

const settingsSchema = z.strictObject({ register: idSchema, retrieved: z.iso.date() });
const FOLDERLESS = ["documents.yaml", "registers.yaml"];
/** Files of a folder that hold something else than records. */
const SETTINGS = new Set(["dataset.yaml", "frame.yaml", "distinct.yaml"]);

/**
 * Reads a seed folder: `documents.yaml` and `registers.yaml`, and one dataset a folder. A folder called after a
 * document holds what that document says, that of a long one in a folder a chapter. Precedence: frame, vocabulary,
 * then the documents in their listed order.
 */
export function readSeed(root: string, problems: Problem[]): Dataset[] {
  if (!existsSync(root)) throw new StopError(`There is no seed folder ${root}; SEED_DIR says where it is.`);
  const name = basename(root);
  const sources = FOLDERLESS.flatMap((file) => recordsIn(join(root, file), `${name}/${file}`, problems));
  const documents = sources.filter(({ kind }) => kind.label === "Document");
  const rank = ["frame", "vocabulary", ...documents.map(({ values }) => folderOf(values.id ?? ""))];
  const editors = readSettings(join(root, "vocabulary", "dataset.yaml"), `${name}/vocabulary/dataset.yaml`, problems);
  refuseStrays(root, problems);
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
  const datasets = folders.map(({ name: folder }): Dataset => {
    const document = documents.find(({ values }) => folderOf(values.id ?? "") === folder);
    const settings = readSettings(join(root, folder, "dataset.yaml"), `${name}/${folder}/dataset.yaml`, problems);
    return {
      id: folder,
      precedence: rank.includes(folder) ? rank.indexOf(folder) + 1 : rank.length + 1,
      document: document?.values.id ?? null,
      defaultSource: settings ?? editors,
      observedAt: (document?.values.published as string | undefined) ?? settings?.retrieved ?? null,
      records: readFolder(join(root, folder), `${name}/${folder}`, settings, problems),
    };
  });
  const list: Dataset = { id: "sources", precedence: 0, document: null, defaultSource: null, observedAt: null, records: sources };
  return [list, ...datasets].sort((a, b) => a.precedence - b.precedence || a.id.localeCompare(b.id));
}

/** A file that stands where nothing is read would be silently left out. */
function refuseStrays(root: string, problems: Problem[]): void {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.ya?ml$/.test(file) && !file.startsWith(".") && !isLanguage(file));
  for (const file of files) {
    const depth = file.split(/[\\/]/).length;
    const isRead = file.endsWith(".yaml") && (depth === 1 ? FOLDERLESS.includes(file) : depth <= 3);
    if (!isRead)
      problems.push({
        file: join(basename(root), file),
        line: null,
        message: `hier wordt dit bestand niet gelezen; verwacht ${basename(root)}/<map>/<soort>.yaml of ${basename(root)}/<map>/<hoofdstuk>/<soort>.yaml`,
      });
  }
}

/** How people put things is no fact of the graph; it is read by itself. */
const isLanguage = (file: string): boolean => LANGUAGE_FOLDER.every((name, i) => file.split(/[\\/]/)[i] === name);

const folderOf = (documentId: string): string => documentId.replace(/^document-/, "");

function readSettings(path: string, shownAs: string, problems: Problem[]): Dataset["defaultSource"] {
  if (!existsSync(path)) return null;
  const parsed = parseYaml(path, shownAs, problems);
  const result = settingsSchema.safeParse(parsed?.value);
  if (result.success) return result.data;
  problems.push({ file: shownAs, line: 1, message: "verwacht `register` en `retrieved` (een datum)" });
  return null;
}

function readFolder(path: string, shownAs: string, settings: Dataset["defaultSource"], problems: Problem[]): FileRecord[] {
  const files = readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml") && !isLanguage(join(basename(path), file)))
    .sort();
  const frame = files.includes("frame.yaml") ? readFrame(join(path, "frame.yaml"), `${shownAs}/frame.yaml`, settings, problems) : [];
  return [...frame, ...files.filter((file) => !SETTINGS.has(basename(file))).flatMap((file) => recordsIn(join(path, file), `${shownAs}/${file}`, problems))];
}

function recordsIn(path: string, shownAs: string, problems: Problem[]): FileRecord[] {
  const kind = kindInFile(basename(path, ".yaml"));
  if (kind) return existsSync(path) ? readRecords(path, shownAs, kind, problems) : [];
  problems.push({ file: shownAs, line: null, message: `onbekende soort gegevens; verwacht een van: ${FILES.map((file) => `${file}.yaml`).join(", ")}` });
  return [];
}
