/** How many fields a modal has for one long text, and what each holds at most: Discord's limit. */
export const TEXT_FIELDS = 3;
export const MAX_FIELD = 4000;

/** A text as it fits the fields of a modal, cut between paragraphs where that is possible; null: it is too long. */
export function toFields(text: string): string[] | null {
  const fields: string[] = [];
  let rest = text.trim();
  while (rest.length > MAX_FIELD && fields.length < TEXT_FIELDS) {
    // One less: a field that is full counts as cut in the middle.
    const between = rest.lastIndexOf('\n', MAX_FIELD - 1);
    const end = between > 0 ? between : MAX_FIELD;
    fields.push(between > 0 ? rest.slice(0, end).trimEnd() : rest.slice(0, end));
    rest = between > 0 ? rest.slice(end).trimStart() : rest.slice(end);
  }
  if (fields.length === TEXT_FIELDS && rest !== '') return null;
  return rest === '' ? fields : [...fields, rest];
}

/** The text of several fields: one that is full was cut where the next begins, between others a paragraph ends. */
export function fromFields(fields: readonly string[]): string {
  return fields
    .filter((field) => field.trim() !== '')
    .reduce((text, field, index, all) => {
      if (index === 0) return field;
      return text + ((all[index - 1] ?? '').length === MAX_FIELD ? '' : '\n\n') + field;
    }, '')
    .trim();
}
