/** The words of a table, written in a row. */
export const words = (row: string): ReadonlySet<string> => new Set(row.split(/\s+/).filter(Boolean));
