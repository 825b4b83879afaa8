/** A row of a table by the names of its columns, with its line in the file, counted from 1. */
export interface CsvRow {
  line: number;
  cells: Record<string, string>;
}

/** A field in quotes, in which a quote is written twice. */
const QUOTED = /"((?:[^"]|"")*)"/y;

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

/** The fields of one line; null when a quote stands where none may. */
function fieldsOf(line: string, divider: string): string[] | null {
  const fields: string[] = [];
  for (let at = 0; at <= line.length; ) {
    QUOTED.lastIndex = at;
    const plainEnd = line.indexOf(divider, at);
    const quoted = QUOTED.exec(line);
    const end = quoted ? at + quoted[0].length : plainEnd === -1 ? line.length : plainEnd;
    if (end < line.length && line[end] !== divider) return null;
    fields.push(quoted ? (quoted[1] ?? "").replaceAll('""', '"') : line.slice(at, end));
    at = end + 1;
  }
  return fields;
}
