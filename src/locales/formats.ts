/** Lists, counts and dates as a person of that language writes them. */
export function formats(locale: string) {
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const number = (n: number): string => numbers.format(n);
  return {
    number,
    list: (items: string[]): string => lists.format(items),
    count: (n: number, one: string, other: string): string => `${number(n)} ${plurals.select(n) === 'one' ? one : other}`,
    /** `iso` is `YYYY-MM-DD`. */
    date: (iso: string): string => dates.format(new Date(`${iso}T00:00:00Z`)),
  };
}
