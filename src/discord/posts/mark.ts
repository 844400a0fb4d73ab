import type { APIMessage } from 'discord.js';
import { editionOf } from '../../library/edition.js';
import type { Delivery, PostedArticle } from '../../publishing/types.js';
import type { Shelf } from '../articleChoice.js';
import { fromCustomId } from '../customId.js';

/** Of the buttons whose first argument is an article: those that hold its text's revision too. */
const WITH_REVISION = new Set(['place', 'quotes', 'figures']);
const OF_ARTICLES = new Set([...WITH_REVISION, 'briefing']);

/** The custom ids in a message's components that bear a delivery's mark; none: it is not that delivery's message. */
export const markedIds = (id: string, components: APIMessage['components']): string[] =>
  [...JSON.stringify(components ?? []).matchAll(/"custom_id":"([^"]*)"/g)].flatMap(([, customId = '']) =>
    customId.endsWith(`~${id}`) ? [customId] : [],
  );

/** The articles that a message's buttons name, in their order, each with its text's revision where a button holds it. */
export function articlesNamed(customIds: readonly string[]): Map<string, string | null> {
  const revisions = new Map<string, string | null>();
  for (const { kind, args } of customIds.map(fromCustomId)) {
    const [id, revision] = args;
    if (!id || !OF_ARTICLES.has(kind)) continue;
    const known = revisions.get(id) ?? null;
    revisions.set(id, known ?? (WITH_REVISION.has(kind) ? (revision ?? null) : null));
  }
  return revisions;
}

/** The articles that a message tells of, by its buttons, in their order. */
export const articlesIn = (
  customIds: readonly string[],
  { guildId }: Pick<Delivery, 'guildId'>,
  library: Shelf,
): Promise<PostedArticle[]> =>
  Promise.all(
    [...articlesNamed(customIds)].map(async ([id, revision]) => {
      const entry = await library.get(guildId, id);
      const edition = entry && (revision === null || entry.revision === revision) ? editionOf(entry) : revision;
      return { id, edition: edition ?? '' };
    }),
  );
