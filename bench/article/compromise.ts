import compromise from 'compromise';
import dates from 'compromise-dates';
import french from 'fr-compromise';

/** What a library finds in one text; returned so that nothing is optimised away. */
export type Reader = (text: string) => number;

interface View {
  out(format: 'array'): string[];
}

const found = (...views: View[]): number => views.reduce((sum, view) => sum + view.out('array').length, 0);

/** compromise with its dates: sentences, quotations, numbers, dates and the three kinds of names. */
export function englishReader(): Reader {
  const read = compromise.extend(dates);
  return (text) => {
    const doc = read(text);
    return found(doc.sentences(), doc.quotations(), doc.numbers(), doc.dates(), doc.people(), doc.organizations(), doc.places());
  };
}

/** fr-compromise: sentences, numbers and the three kinds of names; it has neither quotations nor dates. */
export function frenchReader(): Reader {
  return (text) => {
    const doc = french(text);
    return found(doc, doc.numbers(), doc.people(), doc.organizations(), doc.places());
  };
}
