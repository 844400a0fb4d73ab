import { expect, test } from 'vitest';
import type { Library, Scope } from '../../src/library/library.js';
import { changeArticles, deleteArticle, hideArticle } from '../../src/store/articles.js';
import { backupSqlite, restoreSqlite } from '../../src/store/backup.js';
import type { Store } from '../../src/store/open.js';
import { eraseServer } from '../../src/store/serverTables.js';
import { onEveryStore } from '../store/stores.js';
import { draftOf, openShelf, shelve } from './shelf.js';

const HERE = '111111111111111111';
const THERE = '222222222222222222';
const NOW = Date.parse('2026-11-22T12:00:00Z');

const said = (...names: string[]): string =>
  names.map((name) => `« Nous attendons ce pont depuis dix ans », a déclaré ${name}.`).join('\n');

onEveryStore((fresh) => {
  async function stage() {
    const store = await fresh.open();
    const put = (scope: Scope, id: string, source: string, ...names: string[]) =>
      shelve(store, scope, id, draftOf(said(...names), { title: id, source, published: '2026-11-20', language: 'fr' }));
    await put(null, 'a', 'La Gazette', 'Odile Garnier', 'Ambroise Lecourbe');
    await put(null, 'b', 'La Gazette', 'Odile Garnier');
    await put(null, 'c', 'Le Courrier', 'Élise Montclar');
    return { store, put, library: openShelf(store) };
  }
  const speakers = (library: Library, typed = '', scope: Scope = null) => library.names(scope, 'speaker', typed, 25);
  const sources = (library: Library, typed = '', scope: Scope = null) => library.names(scope, 'source', typed, 25);
  const rows = async ({ db }: Store) => await db.selectFrom('article_names').select(['guild_id', 'name']).execute();

  test('names are offered by the beginning of any of their words, the most frequent first', async () => {
    const { library } = await stage();
    expect(await speakers(library)).toEqual(['Odile Garnier', 'Ambroise Lecourbe', 'Élise Montclar']);
    expect(await speakers(library, 'gar')).toEqual(['Odile Garnier']);
    expect(await speakers(library, 'ELI')).toEqual(['Élise Montclar']);
    expect(await speakers(library, 'le am')).toEqual(['Ambroise Lecourbe']);
    expect(await speakers(library, 'od le')).toEqual([]);
    expect(await speakers(library, 'arnier')).toEqual([]);
    expect(await speakers(library, '…')).toEqual([]);
    expect(await speakers(library, "%_'\\\0")).toEqual([]);
    expect(await sources(library)).toEqual(['La Gazette', 'Le Courrier']);
    expect(await sources(library, 'cour')).toEqual(['Le Courrier']);
    expect(await library.names(null, 'speaker', '', 1)).toEqual(['Odile Garnier']);
  });

  test("a server's own articles' names are offered there, with those for all, and nowhere else", async () => {
    const { library, put } = await stage();
    await put(HERE, 'own', 'Note interne', 'Zoé Secret');
    await put(HERE, 'own-2', 'Note interne', 'Élise Montclar');
    for (const typed of ['', 'secret', 'zoe', 'note'])
      for (const scope of [null, THERE, '', `${HERE}0`]) {
        expect(await speakers(library, typed, scope)).not.toContain('Zoé Secret');
        expect(await sources(library, typed, scope)).not.toContain('Note interne');
      }
    expect(await speakers(library, '', HERE)).toEqual(['Odile Garnier', 'Élise Montclar', 'Ambroise Lecourbe', 'Zoé Secret']);
    expect(await speakers(library, 'mont', HERE)).toEqual(['Élise Montclar']);
    expect(await sources(library, 'not', HERE)).toEqual(['Note interne']);
  });

  test('names follow their articles as those change, are hidden, come back and go', async () => {
    const { store, library, put } = await stage();
    await put(null, 'b', 'Le Courrier', 'Ambroise Lecourbe');
    expect(await speakers(library)).toEqual(['Ambroise Lecourbe', 'Odile Garnier', 'Élise Montclar']);
    expect(await sources(library)).toEqual(['Le Courrier', 'La Gazette']);
    await changeArticles(store, (trx) => hideArticle(trx, '', 'c', NOW));
    expect(await speakers(library, 'montclar')).toEqual([]);
    await put(null, 'c', 'Le Courrier', 'Élise Montclar');
    expect(await speakers(library, 'montclar')).toEqual(['Élise Montclar']);
    await changeArticles(store, (trx) => deleteArticle(trx, '', 'a'));
    expect(await speakers(library)).toEqual(['Ambroise Lecourbe', 'Élise Montclar']);
    await put(HERE, 'own', 'Note interne', 'Zoé Secret');
    await eraseServer(store.db, HERE);
    expect((await rows(store)).filter(({ guild_id }) => guild_id === HERE)).toEqual([]);
    for (const id of ['b', 'c']) await changeArticles(store, (trx) => deleteArticle(trx, '', id));
    expect(await rows(store)).toEqual([]);
  });

  // Backups are those of SQLite.
  if (fresh.kind === 'postgres') return;
  test("after a restore the backup's names are offered", async () => {
    const { store, library, put } = await stage();
    const path = (await fresh.url()).slice('sqlite:'.length);
    backupSqlite(path, `${path}.backup`);
    await put(null, 'd', 'La Dépêche', 'Zoé Nouvelle');
    await put(null, 'a', 'La Dépêche', 'Zoé Nouvelle');
    await restoreSqlite(path, `${path}.backup`, NOW);
    expect(await speakers(library)).toEqual(['Odile Garnier', 'Ambroise Lecourbe', 'Élise Montclar']);
    await changeArticles(store, (trx) => deleteArticle(trx, '', 'b'));
    expect(await sources(library)).toEqual(['La Gazette', 'Le Courrier']);
  });
});
