import { existsSync } from 'node:fs';
import type { Config } from '../config.js';
import { fetchApplication } from '../discord/connection/application.js';
import { inviteLink } from '../discord/posts/permissions.js';
import { checkContent as checkFiles } from '../library/content/contentFiles.js';
import { openStore } from '../store/open.js';

export interface Checked {
  /** What is well, a sentence each. */
  findings: string[];
  /** What is wrong, a sentence each. */
  problems: string[];
}

/** Looks at content, store and, with a token, the bot's access to Discord. */
export async function check(config: Config): Promise<Checked> {
  const parts = await Promise.all([checkContent(config), checkStore(config), checkDiscord(config)]);
  return { findings: parts.flatMap(({ findings }) => findings), problems: parts.flatMap(({ problems }) => problems) };
}

async function checkContent({ contentDir }: Config): Promise<Checked> {
  const { articles, problems } = await checkFiles(contentDir);
  return {
    findings: [`Content: ${articles} ${articles === 1 ? 'article' : 'articles'} in ${contentDir}.`],
    problems: problems.map(({ file, line, message }) => `${file}${line === null ? '' : `, line ${line}`}: ${message}`),
  };
}

async function checkStore({ databaseUrl }: Config): Promise<Checked> {
  const file = databaseUrl.startsWith('sqlite:') ? databaseUrl.slice('sqlite:'.length) : null;
  // To look would make it.
  if (file !== null && file !== ':memory:' && !existsSync(file))
    return { findings: [`Store: the first start makes the file "${file}".`], problems: [] };
  try {
    const store = await openStore(databaseUrl);
    await store.close();
    return { findings: [`Store: ${store.kind} answers.`], problems: [] };
  } catch (error) {
    return { findings: [], problems: [`Store: ${(error as Error).message}`] };
  }
}

async function checkDiscord(config: Config): Promise<Checked> {
  if (!config.discordToken)
    return { findings: ['Discord: no DISCORD_TOKEN is set; `npm start` opens the sandbox.'], problems: [] };
  try {
    const { id, name } = await fetchApplication(config, config.discordToken);
    return { findings: [`Discord: the token is that of ${name}.`, `Invite it with this link: ${inviteLink(id)}`], problems: [] };
  } catch (error) {
    return { findings: [], problems: [(error as Error).message] };
  }
}
