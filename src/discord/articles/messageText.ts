import { type APIMessageTopLevelComponent, type Embed, EmbedType, type Message } from 'discord.js';
import { NO_METADATA } from '../../intake/frontMatter.js';
import { plainText } from '../../intake/markdown.js';
import type { Draft } from '../../library/own/own.js';
import { textsOf } from '../message/limits.js';

/** The parts of a message that a forwarded one has too. */
type Worded = Pick<Message, 'content' | 'cleanContent' | 'embeds' | 'components'>;

/** What a message itself says: its text, what its embeds tell, what it forwards. Null: nothing. */
export function messageDraft(message: Message): Draft | null {
  const parts = [message, ...message.messageSnapshots.values()] as Worded[];
  const embeds = parts.flatMap(({ embeds }) => embeds).filter(({ data }) => data.type === EmbedType.Rich || data.description);
  const text = [...parts.flatMap(wordsOf), ...embeds.flatMap(embedWords)]
    .flatMap((words) => words.split('\n'))
    .map(plainLineOf)
    .filter((line) => line !== '')
    .join('\n');
  if (text === '') return null;
  const [embed] = embeds;
  const source = embed?.data.author?.name ?? embed?.data.provider?.name ?? null;
  return {
    text,
    metadata: {
      ...NO_METADATA,
      title: embed?.title ? plainLineOf(embed.title) : null,
      source: source && plainLineOf(source),
      url: embed?.url ?? message.url,
      // When the message was sent says nothing of when the article was.
      published: embed?.timestamp?.slice(0, 10) ?? null,
    },
  };
}

const wordsOf = ({ content, cleanContent, components }: Worded): string[] => [
  cleanContent ?? content,
  ...textsOf((components ?? []).map((each) => each.toJSON() as APIMessageTopLevelComponent)),
];

/** The title goes into the metadata; it is repeated as a headline, which has figures and names too. */
const embedWords = ({ title, description, fields }: Embed): string[] => [
  title ?? '',
  description ?? '',
  ...fields.flatMap(({ name, value }) => [name, value]),
];

/** One line of a message without Discord's marks: a line break there begins a new paragraph. */
const plainLineOf = (line: string): string =>
  plainText(line.replace(/<(?:a?:\w+:\d+|t:-?\d+(?::\w)?)>/g, '').replace(/^\s*(?:-#|>>>)\s/, ''))
    .replace(/\s+/g, ' ')
    .trim();
