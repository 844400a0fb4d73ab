/** Names that the tz database has since changed, and Node's list still gives. */
const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

const current = (zone: string): string => RENAMED[zone] ?? zone;

/** The IANA names that this machine's time zone data knows, and UTC, which Node's list leaves out. */
export const ZONES: readonly string[] = [...new Set([...Intl.supportedValuesOf('timeZone').map(current), 'UTC'])].sort();

const fold = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, '_');

/** The zone's IANA name, whatever the case it was typed in ("europe/paris", "America/New York"); null: there is none. */
export function findZone(typed: string): string | null {
  const wanted = fold(typed);
  const listed = ZONES.find((zone) => fold(zone) === wanted);
  if (listed) return listed;
  // An offset ("+02:00") is no zone: it knows no clock change.
  if (!/^[a-z]/.test(wanted)) return null;
  try {
    // Other names of a listed zone, such as US/Eastern.
    return current(new Intl.DateTimeFormat('en', { timeZone: wanted }).resolvedOptions().timeZone);
  } catch {
    return null;
  }
}

/** At most `limit` zones whose name holds what was typed: `first` before all, then those whose city begins with it. */
export function suggestZones(typed: string, first: string, limit: number): string[] {
  const wanted = fold(typed);
  const rank = (zone: string): number => {
    if (zone === first) return 0;
    return fold(zone).split('/').at(-1)?.startsWith(wanted) ? 1 : 2;
  };
  return [...new Set([first, ...ZONES])]
    .filter((zone) => fold(zone).includes(wanted))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, limit);
}
