import {
  type APIMessage,
  type APIThreadChannel,
  DiscordAPIError,
  type REST,
  type RESTGetAPIChannelThreadsArchivedPublicResult,
  type RESTGetAPIGuildThreadsResult,
  RESTJSONErrorCodes,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import type { Delivery } from '../../publishing/types.js';
import type { Look } from './find.js';
import { markedIds } from './mark.js';

const PAGE = 100;
const MAX_PAGES = 10;
/** So many posts made since then are opened, at most: each takes a request. */
const MAX_OPENED = 50;

/** Looks for a delivery's post among those that were made in its forum since `from`, the active ones and the archived. */
export async function findForumPost(
  rest: REST,
  { id, guildId, channelId }: Pick<Delivery, 'id' | 'guildId' | 'channelId'>,
  from: number,
): Promise<Look> {
  const since = SnowflakeUtil.generate({ timestamp: from });
  const active = (await rest.get(Routes.guildActiveThreads(guildId))) as RESTGetAPIGuildThreadsResult;
  const archived = await archivedSince(rest, channelId, from);
  const isCandidate = (thread: { id: string; parent_id?: string | null }): boolean =>
    thread.parent_id === channelId && BigInt(thread.id) >= since;
  const candidates = [...(active.threads as APIThreadChannel[]), ...(archived ?? [])].filter(isCandidate);
  for (const thread of candidates.slice(0, MAX_OPENED)) {
    const first = await firstMessage(rest, thread.id);
    if (first && markedIds(id, first.components).length > 0) return first;
  }
  return archived === null || candidates.length > MAX_OPENED ? 'too-much' : null;
}

/** A thread that was made since is archived since, too. Null: more than can be looked through. */
async function archivedSince(rest: REST, channelId: string, from: number): Promise<APIThreadChannel[] | null> {
  const found: APIThreadChannel[] = [];
  let before: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(before === undefined ? {} : { before }) });
    const answer = (await rest.get(Routes.channelThreads(channelId, 'public'), {
      query,
    })) as RESTGetAPIChannelThreadsArchivedPublicResult;
    const threads = answer.threads as APIThreadChannel[];
    found.push(...threads);
    before = threads.at(-1)?.thread_metadata?.archive_timestamp;
    if (!answer.has_more || before === undefined || Date.parse(before) < from) return found;
  }
  return null;
}

/** A forum post's first message has its thread's id. Null: somebody deleted it. */
async function firstMessage(rest: REST, threadId: string): Promise<APIMessage | null> {
  try {
    return (await rest.get(Routes.channelMessage(threadId, threadId))) as APIMessage;
  } catch (error) {
    if (error instanceof DiscordAPIError && GONE.has(Number(error.code))) return null;
    throw error;
  }
}

const GONE: ReadonlySet<number> = new Set([RESTJSONErrorCodes.UnknownMessage, RESTJSONErrorCodes.UnknownChannel]);
