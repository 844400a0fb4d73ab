/** A day, month, quarter or year as an article's dates have it (`ArticleDate.iso`), in its parts. */
export interface DatePoint {
  /** Null: the article does not say. */
  year: number | null;
  quarter: number | null;
  month: number | null;
  day: number | null;
}

const POINT = /^(?:(\d{4})|-)(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/;

/** The two ends of a date; one that is no interval ends where it begins. Null for what is no ISO form of a date. */
export function readIso(iso: string): { from: DatePoint; to: DatePoint } | null {
  const [from, to = from] = iso.split('/').map(readPoint);
  return from && to ? { from, to } : null;
}

function readPoint(iso: string): DatePoint | null {
  const match = POINT.exec(iso);
  if (!match) return null;
  const [year, quarter, month, day] = match.slice(1).map((digits) => (digits === undefined ? null : Number(digits)));
  return { year: year ?? null, quarter: quarter ?? null, month: month ?? null, day: day ?? null };
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0');
const monthsOf = ({ quarter, month }: DatePoint): [number, number] => {
  if (month !== null) return [month, month];
  return quarter === null ? [1, 12] : [quarter * 3 - 2, quarter * 3];
};

/** `YYYY-MM-DD`; of what has no year, as if of the year 0. */
export const firstDay = (point: DatePoint): string =>
  `${pad(point.year ?? 0, 4)}-${pad(monthsOf(point)[0], 2)}-${pad(point.day ?? 1, 2)}`;

export function lastDay(point: DatePoint): string {
  const month = monthsOf(point)[1];
  // Any leap year has the 29th of February that an article may speak of without a year.
  const day = point.day ?? new Date(Date.UTC(point.year ?? 2000, month, 0)).getUTCDate();
  return `${pad(point.year ?? 0, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
