import { ApplicationCommandOptionType, type Attachment, type ChatInputCommandInteraction } from 'discord.js';
import { IntakeError } from '../../intake/intakeError.js';
import { isUploadable, readUpload } from '../../intake/upload.js';
import type { Draft } from '../../library/own/own.js';
import { option } from '../interactions/command.js';
import type { Context } from '../interactions/context.js';
import { ReaderError } from '../interactions/readerError.js';
import { clipText } from '../message/escape.js';
import { MAX_ASKED } from './articleOptions.js';

/** In bytes: an article of half a million words. */
const MAX_FILE = 3 * 1024 * 1024;
/** Milliseconds that a download may take. */
const WITHIN = 15_000;

export const fileOption = option('file', { type: ApplicationCommandOptionType.Attachment });

/** Null where none was given. */
export const askedFile = ({ options }: ChatInputCommandInteraction): Attachment | null => options.getAttachment('file');

/** What is used of a file at Discord. */
export type File = Pick<Attachment, 'name' | 'size' | 'url' | 'contentType'>;

/**
 * The article in a file at Discord. Takes its time: acknowledge before.
 * @throws {ReaderError} saying what cannot be read, and what to do
 */
export async function downloadDraft({ name, size, url, contentType }: File, { app, t }: Context): Promise<Draft> {
  const shown = clipText(name, MAX_ASKED);
  if (!isUploadable(name)) throw new ReaderError(t.files.kind(shown));
  if (size > MAX_FILE) throw new ReaderError(t.files.tooLarge(shown, MAX_FILE / 1024 / 1024));
  if (!URL.canParse(url) || !app.config.attachmentOrigins.includes(new URL(url).origin))
    throw new ReaderError(t.files.elsewhere(shown));
  const bytes = await download(url).catch((error: unknown) => {
    app.log.warn({ error }, 'An attachment could not be downloaded');
    return null;
  });
  if (!bytes) throw new ReaderError(t.files.notDownloaded(shown));
  try {
    return await readUpload(name, bytes, contentType);
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    throw new ReaderError(t.files.problems[error.kind](shown, error.line));
  }
}

/** Null where there is more than was said. A redirection would lead elsewhere. */
async function download(url: string): Promise<Uint8Array | null> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(WITHIN) });
  if (!response.ok || !response.body) throw new Error(`Discord answered ${response.status} for an attachment.`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > MAX_FILE) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
