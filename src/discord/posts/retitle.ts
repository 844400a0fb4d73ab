import { type APIMessage, type APIThreadChannel, type REST, Routes } from 'discord.js';
import { textsOf } from '../message/limits.js';
import { type Failure, failureOf } from './outcome.js';

/**
 * Gives a forum post the title of what it will show, unless somebody else gave it another one than the bot's. Null: that is done, or
 * Discord refuses it for good: what the post shows can be corrected all the same.
 * @param before its first message, as it was before it was edited
 */
export async function retitle(rest: REST, postId: string, title: string, before: APIMessage): Promise<Failure | null> {
  try {
    const { name, thread_metadata: metadata } = (await rest.get(Routes.channel(postId))) as APIThreadChannel;
    if (name === title || !isOf(name, before)) return null;
    await rest.patch(Routes.channel(postId), { body: { name: title, ...(metadata?.archived ? { archived: false } : {}) } });
    return null;
  } catch (error) {
    const failure = failureOf(error);
    return failure.kind === 'permanent' ? null : failure;
  }
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a title is the bot's own: all its words stand in the message. The last one may be cut. */
function isOf(title: string, { components = [] }: APIMessage): boolean {
  const words = new Set(textsOf(components).flatMap(wordsOf));
  const own = wordsOf(title);
  return (title.endsWith('…') ? own.slice(0, -1) : own).every((word) => words.has(word));
}
