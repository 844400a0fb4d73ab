/** The words of a table, written in rows. */
export const words = (...rows: string[]): ReadonlySet<string> => new Set(rows.flatMap((row) => row.split(/\s+/).filter(Boolean)));

/** Every stem with every ending, as a row; the ending "-" is none. */
export const inflect = (stems: string, endings: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => stem + (ending === '-' ? '' : ending)))
    .join(' ');
