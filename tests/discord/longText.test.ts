import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromFields, MAX_FIELD, TEXT_FIELDS, toFields } from '../../src/discord/articles/longText.js';

describe('a long text in the fields of a modal', () => {
  test('is cut between paragraphs', () => {
    const paragraphs = ['a'.repeat(2500), 'b'.repeat(2500), 'c'.repeat(100)];
    expect(toFields(paragraphs.join('\n\n'))).toEqual([paragraphs[0], paragraphs.slice(1).join('\n\n')]);
  });

  test('is cut anywhere where a paragraph is longer than a field, and comes back in one piece', () => {
    const text = 'x'.repeat(9000);
    const fields = toFields(text);
    expect(fields?.map(({ length }) => length)).toEqual([4000, 4000, 1000]);
    expect(fromFields(fields ?? [])).toBe(text);
  });

  test('pasted over several fields is cut where a field was full, and ends a paragraph where it was not', () => {
    expect(fromFields(['m'.repeat(MAX_FIELD), 'ot suivant', 'Fin.'])).toBe(`${'m'.repeat(MAX_FIELD)}ot suivant\n\nFin.`);
    expect(fromFields(['', 'Seul.', ' '])).toBe('Seul.');
  });

  test('is too long from some length on', () => {
    expect(toFields('x'.repeat(TEXT_FIELDS * MAX_FIELD))).toHaveLength(TEXT_FIELDS);
    expect(toFields('x'.repeat(TEXT_FIELDS * MAX_FIELD + 1))).toBeNull();
  });

  test('keeps every word, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3000 }), { maxLength: 6 }), (paragraphs) => {
        const text = paragraphs.join('\n');
        const fields = toFields(text);
        for (const field of fields ?? []) expect(field.length).toBeLessThanOrEqual(MAX_FIELD);
        const words = (of: string) => of.split(/\s+/).filter(Boolean);
        if (fields) expect(words(fromFields(fields))).toEqual(words(text));
      }),
    );
  });
});
