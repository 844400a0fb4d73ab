import type { APIMessage } from 'discord.js';
import { editionOf } from '../../library/content/edition.js';
import type { ArticleHead } from '../../library/libraryArticle.js';
import type { Delivery, PostedArticle } from '../../publishing/types.js';
import { fromCustomId } from '../interactions/customId.js';
import { clipText } from '../message/escape.js';
import type { Shelf } from './articleChoice.js';

/** The buttons that name an article, each with the place of its id among the arguments, and of its text's revision where it holds it. */
const NAMING: ReadonlyMap<string, readonly [id: number, revision: number | null]> = new Map([
  ['place', [0, 1]],
  ['quotes', [0, 1]],
  ['figures', [0, 1]],
  ['briefing', [0, null]],
  ['articles', [1, null]],
]);

/** The custom ids in a message's components that bear a delivery's mark; none: it is not that delivery's message. */
export const markedIds = (id: string, components: APIMessage['components']): string[] =>
  [...JSON.stringify(components ?? []).matchAll(/"custom_id":"([^"]*)"/g)].flatMap(([, customId = '']) =>
    customId.endsWith(`~${id}`) ? [customId] : [],
  );

/** The articles that a message's buttons name, in their order, each with its text's revision where a button holds it. */
export function articlesNamed(customIds: readonly string[]): Map<string, string | null> {
  const revisions = new Map<string, string | null>();
  for (const { kind, args } of customIds.map(fromCustomId)) {
    const [idAt, revisionAt] = NAMING.get(kind) ?? [];
    const id = idAt === undefined ? undefined : args[idAt];
    if (!id) continue;
    const known = revisions.get(id) ?? null;
    revisions.set(id, known ?? (revisionAt == null ? null : (args[revisionAt] ?? null)));
  }
  return revisions;
}

/** As much of a headline as every form of a post shows, in characters. */
const IN_ALL_FORMS = 60;

/** The articles that a delivery's message tells of, by its buttons, in their order; as they are now where it shows them so. */
export const articlesIn = (
  { id: mark, guildId }: Pick<Delivery, 'id' | 'guildId'>,
  components: APIMessage['components'],
  library: Shelf,
): Promise<PostedArticle[]> => {
  const message = JSON.stringify(components ?? []);
  const hasHeadline = ({ title }: ArticleHead): boolean =>
    message.includes(JSON.stringify(clipText(title, IN_ALL_FORMS)).slice(1, -1).replace(/…$/, ''));
  return Promise.all(
    [...articlesNamed(markedIds(mark, components))].map(async ([id, revision]) => {
      const entry = await library.get(guildId, id);
      const isSame = entry !== null && (revision === null || entry.revision === revision) && hasHeadline(entry);
      return { id, edition: isSame ? editionOf(entry) : '' };
    }),
  );
};
