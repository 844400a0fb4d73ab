import compromise from 'compromise';
import dates from 'compromise-dates';
import french from 'fr-compromise';

/** What a library finds in one text; returned so that nothing is optimised away. */
export type Reader = (text: string) => number;

interface View {
  json(options: { offset: boolean }): unknown;
}

/** Everything with its place in the text, and numbers with their values: what a briefing needs of it. */
const found = (...views: View[]): number =>
  views.reduce((sum, view) => {
    const items = view.json({ offset: true });
    return sum + (Array.isArray(items) ? items.length : 0);
  }, 0);

/** compromise with its dates: sentences, quotations, numbers, dates and the three kinds of names. */
export function englishReader(): Reader {
  const read = compromise.extend(dates);
  return (text) => {
    const doc = read(text);
    return (
      found(doc.sentences(), doc.quotations(), doc.numbers(), doc.people(), doc.organizations(), doc.places()) + foundDates(doc)
    );
  };
}

/** compromise-dates 3.9.0 throws where a date is a recurring year ("the 1970s"): what it took so far counts as its time. */
function foundDates(doc: { dates(): View }): number {
  try {
    return found(doc.dates());
  } catch {
    return 0;
  }
}

/** fr-compromise: sentences, numbers and the three kinds of names; it has neither quotations nor dates. */
export function frenchReader(): Reader {
  return (text) => {
    const doc = french(text);
    return found(doc, doc.numbers(), doc.people(), doc.organizations(), doc.places());
  };
}
