import { parse } from "csv-parse/sync";

/** A row of a table by the names of its columns, with its line in the file, counted from 1. */
export interface CsvRow {
  line: number;
  cells: Record<string, string>;
}

/** The rows of a table whose first line names its columns. A line that does not fit gives null cells, for the caller to report. */
export function readCsv(text: string, divider: "," | ";"): { columns: string[]; rows: (CsvRow | { line: number; cells: null })[] } {
  const [head = "", ...lines] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const columns = (fieldsOf(head, divider) ?? []).map((column) => column.trim());
  const rows = lines.flatMap((text, i) => {
    if (text.trim() === "") return [];
    const fields = fieldsOf(text, divider);
    const fits = fields?.length === columns.length;
    return [{ line: i + 2, cells: fits ? Object.fromEntries(columns.map((column, at) => [column, (fields[at] ?? "").trim()])) : null }];
  });
  return { columns, rows };
}

/** The fields of one line; null when a quote stands where none may. A line by itself: after a stray quote the next is read as ever. */
function fieldsOf(line: string, delimiter: string): string[] | null {
  try {
    return parse(line, { delimiter })[0] ?? [];
  } catch {
    return null;
  }
}
