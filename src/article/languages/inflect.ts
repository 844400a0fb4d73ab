/** Every stem with every ending, as a row of words: `inflect('nomm titr', 'é ée')`. The ending `-` is none. */
export const inflect = (stems: string, endings: string): string =>
  stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) => endings.split(' ').map((ending) => (ending === '-' ? stem : stem + ending)))
    .join(' ');
