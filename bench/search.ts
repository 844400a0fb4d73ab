import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openStore, type Store } from '../src/store/open.js';
import { projectFile } from './project.js';
import { commonWords } from './search/corpus.js';
import { load } from './search/load.js';
import { type Measured, measure, ROUNDS } from './search/measure.js';
import { type Peer, peersOfSqlite, withPeersOfPostgres } from './search/peers.js';
import { emptySchema, onPostgres } from './search/postgres.js';
import { measureStarts, type Start } from './search/start.js';
import { type Times, timed } from './search/time.js';

const ARTICLES = Number(process.env.BENCH_ARTICLES ?? 100_000);
const SEED = 1;
/** Peers take long: fewer rounds, over the commonest words. */
const PEER_ROUNDS = 8;
/** Milliseconds. */
const SEARCH_GOAL = 100;
const TYPING_GOAL = 50;

interface Result extends Measured {
  where: string;
  peers: Times[];
}

/**
 * Searches and completion over 100,000 invented articles in both databases, beside the usual ways to search them there. Writes
 * `bench/results/search.md` and gives its text.
 */
export async function run(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
  const path = join(folder, 'depeche.db');
  const schema = await emptySchema();
  const stores = [await openStore(`sqlite:${path}`), ...(schema ? [await openStore(schema.url)] : [])];
  const results: Result[] = [];
  try {
    const begun = performance.now();
    const tell = (n: number): void => {
      if (n % 10_000 === 0) console.error(`${n} articles after ${Math.round((performance.now() - begun) / 1000)} s`);
    };
    await load(stores, ARTICLES, SEED, tell, { postgresUrl: schema?.url });
    console.error(`indexed after ${Math.round((performance.now() - begun) / 1000)} s`);
    const bytes = statSync(path).size;
    for (const store of stores) {
      await readOnce(store, schema?.url);
      results.push({ where: store.kind === 'sqlite' ? 'SQLite' : 'PostgreSQL', ...(await measure(store, ARTICLES)), peers: [] });
    }
    const { peers, close } = await peersOfSqlite(path);
    await measurePeers(results[0], peers);
    close();
    if (schema) await withPeersOfPostgres(schema.url, (ofPostgres) => measurePeers(results[1], ofPostgres));
    const starts = await measureStarts(path, ARTICLES);
    const report = reportOf(results, starts, bytes);
    writeFileSync(projectFile('bench/results/search.md'), report);
    return report;
  } finally {
    for (const store of stores) await store.close();
    await schema?.drop();
    rmSync(folder, { recursive: true });
  }
}

/** What was written first is no longer in the system's memory when all is written. */
async function readOnce({ db, kind }: Store, postgresUrl: string | undefined): Promise<void> {
  const all = 'SELECT sum(length(text)), sum(length(passages)) FROM articles';
  if (kind === 'sqlite') await sql.raw(all).execute(db);
  else if (postgresUrl) await onPostgres(postgresUrl, (client) => client.query(all));
}

async function measurePeers(result: Result | undefined, peers: readonly Peer[]): Promise<void> {
  const words = commonWords(PEER_ROUNDS);
  for (const { name, ask } of peers)
    result?.peers.push(await timed(name, PEER_ROUNDS, (round) => ask(words[round % words.length] as string)));
  console.error(result?.peers);
}

function reportOf(results: readonly Result[], starts: readonly Start[], bytes: number): string {
  const columns = results.map(({ where }) => `${where}: median | p99 | most`).join(' | ');
  const table = (title: string, of: (result: Result) => Times[]): string[] => [
    `| ${title} | ${columns} |`,
    `|---|${results.map(() => '---:|---:|---:|').join('')}`,
    ...of(results[0] as Result).map(({ name }, row) => {
      const cells = results.map((result) => {
        const { median, p99, most } = of(result)[row] as Times;
        return `${median.toFixed(1)} ms | ${p99.toFixed(1)} ms | ${most.toFixed(1)} ms`;
      });
      return `| ${name} | ${cells.join(' | ')} |`;
    }),
    '',
  ];
  const worst = (of: (result: Result) => Times[]): string =>
    results.map((result) => `${result.where} ${Math.max(...of(result).map(({ p99 }) => p99)).toFixed(1)} ms`).join(', ');
  return [
    '# Searching',
    '',
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}. load ${loadavg()[0]?.toFixed(1)} at the end. \`npm run bench -- search\``,
    '',
    `${ARTICLES.toLocaleString('en')} invented articles of 300 to 500 words, two of three French, the others English; the n-th commonest of 40,000`,
    'words stands in them with a share of 1/n, so that the commonest are in almost all of them. One of fifty is the own article of one of',
    `three servers; half of the questions come from such a server. ${ROUNDS} questions of each kind, one after the other, a page of five`,
    'each, with the total and the passages to show. PostgreSQL as it is installed, over TCP. The stores were just filled, and their articles',
    `read once. The SQLite file takes ${(bytes / 2 ** 20).toFixed(0)} MB.`,
    '',
    ...table('search', ({ searches }) => searches),
    `Worst p99: ${worst(({ searches }) => searches)}; the goal is ${SEARCH_GOAL} ms.`,
    '',
    ...table('other', ({ others }) => others),
    `Worst p99: ${worst(({ others }) => others)}; the goal is ${TYPING_GOAL} ms.`,
    '',
    `The usual ways, over the ${PEER_ROUNDS} commonest words (a question each: a count and the first five, without passages, filters, servers or stems):`,
    '',
    ...results.flatMap(({ where, peers, searches }) => [
      `| ${where} | median | p99 |`,
      '|---|---:|---:|',
      ...[
        ...searches.filter(({ name }) => name.startsWith('one of the 20')).map((ours) => ({ ...ours, name: 'Dépêche' })),
        ...peers,
      ].map(({ name, median, p99 }) => `| ${name} | ${median.toFixed(1)} ms | ${p99.toFixed(1)} ms |`),
      '',
    ]),
    'Starting on SQLite, with an empty file for each article for all, as it was when it was read (medians):',
    '',
    '| articles | ready after | of the processor | memory |',
    '|---:|---:|---:|---:|',
    ...starts.map(
      ({ articles, ready, work, resident }) =>
        `| ${articles.toLocaleString('en')} | ${ready.toFixed(0)} ms | ${work.toFixed(0)} ms | ${resident.toFixed(0)} MB |`,
    ),
    '',
  ].join('\n');
}
