import { spawn } from 'node:child_process';
import { appendFile, cp, mkdir, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { packageRoot } from '../../src/packageRoot.js';
import { addSchedule } from '../../src/publishing/schedules.js';
import { type Answer, buttonsOf, type Discord, openDiscord, textOf } from '../../src/sandbox/discord.js';
import { openStore } from '../../src/store/open.js';
import { ledger, SCHEDULE } from '../publishing/wall.js';
import { type BotProcess, runCli, scratch, startBot } from './bot.js';

let discord: Discord;
const bots: BotProcess[] = [];
beforeEach(async () => {
  discord = await openDiscord();
});
afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.stop()));
  await discord.close();
});

const start = async (options: Parameters<typeof startBot>[1] = {}): Promise<BotProcess> => {
  const bot = await startBot(discord, options);
  bots.push(bot);
  return bot;
};

const reader = () => discord.user({ locale: 'fr', channel: 'général' });

function messageOf({ message, error }: Answer) {
  if (!message) throw new Error(error ?? 'There was no message');
  return message;
}

/** A content folder with the first article in it. */
async function contentFolder(): Promise<string> {
  const folder = join(scratch(), 'content');
  await mkdir(folder);
  await cp(join(packageRoot, 'content/000_8382652258c41f3f.txt'), join(folder, 'otan.txt'));
  return folder;
}

describe('the bot', () => {
  test('answers the buttons of its messages after a restart', async () => {
    const cwd = scratch();
    const first = await start({ cwd });
    const message = messageOf(await reader().command('briefing'));
    expect(await first.stop()).toBe(0);

    await start({ cwd });
    const [button] = buttonsOf(message);
    expect(textOf(messageOf(await reader().press(message, button?.customId ?? '')))).toContain('Paragraphe ');
    expect(textOf(messageOf(await reader().press(message, 'Toutes les citations (4)')))).toContain('## Citations — ');
  });

  test('registers its commands once, and again only when Discord has others', async () => {
    const cwd = scratch();
    const registrations = () => discord.requests.filter(({ method }) => method === 'PUT').length;
    await (await start({ cwd })).stop();
    expect(registrations()).toBe(1);
    await (await start({ cwd })).stop();
    expect(registrations()).toBe(1);
    discord.state.commands.pop();
    await start({ cwd });
    expect(registrations()).toBe(2);
  });

  test('says of a button that the article has changed, or is gone, since', async () => {
    const folder = await contentFolder();
    await start({ env: { CONTENT_DIR: folder } });
    const message = messageOf(await reader().command('briefing'));
    const press = async () => textOf(messageOf(await reader().press(message, 'Toutes les citations (4)')));

    await appendFile(join(folder, 'otan.txt'), '\nLa réunion suivante est prévue en novembre.');
    await vi.waitFor(async () => expect(await press()).toContain('L’article a changé depuis ce message.'), 8000);
    await unlink(join(folder, 'otan.txt'));
    await vi.waitFor(async () => expect(await press()).toContain('Cet article n’est plus dans la bibliothèque.'), 8000);
  });

  test('serves an article that is added while it runs, and names a file that it cannot read', async () => {
    const folder = await contentFolder();
    const bot = await start({ env: { CONTENT_DIR: folder } });
    await writeFile(
      join(folder, 'pont.md'),
      '---\npublished: 2026-03-14\n---\n# Le pont rouvre\n\nLe pont de Belmare a rouvert.',
    );
    await writeFile(join(folder, 'faux.md'), '---\nauteur: moi\n---\nTexte.');
    await vi.waitFor(
      async () => expect(textOf(messageOf(await reader().command('briefing')))).toContain('## Le pont rouvre'),
      8000,
    );
    await vi.waitFor(
      () => expect(bot.log()).toMatch(/"file":"faux\.md","line":2,"msg":"Article not served: The front matter has no field/),
      8000,
    );
  });

  test('goes on after its connection to Discord broke', async () => {
    await start();
    discord.dropGateway();
    await vi.waitFor(() => expect(discord.online()).toBe(false), 5000).catch(() => {});
    await discord.ready();
    expect(textOf(messageOf(await reader().command('help')))).toContain('## Dépêche');
  });

  test('ends with code 1 and a sentence when Discord refuses the token', async () => {
    const bot = runCli(['start'], { DISCORD_TOKEN: 'wrong.token.entirely', DISCORD_API_URL: discord.apiUrl }, scratch());
    expect(await bot.ended).toBe(1);
    expect(bot.log()).toContain('Discord refused the token in DISCORD_TOKEN.');
    expect(bot.log() + bot.out()).not.toContain('wrong.token.entirely');
  });

  test('ends with code 1 and every problem when variables are wrong', async () => {
    const bot = runCli(['start'], { DISCORD_TOKEN: 'a token', HTTP_PORT: 'high', LOG_LEVEL: 'loud' }, scratch());
    expect(await bot.ended).toBe(1);
    expect(bot.log()).toMatch(/DISCORD_TOKEN: .*\n.*HTTP_PORT: the value "high".*\n.*LOG_LEVEL: the value "loud"/);
    expect(bot.log()).not.toContain('a token');
  });

  test('logs no token and no address of an interaction, and tells how to invite it', async () => {
    const bot = await start();
    await reader().command('briefing', { article: 'xyz' });
    expect(bot.out()).toMatch(
      /^Invite: https:\/\/discord\.com\/oauth2\/authorize\?.*scope=bot\+applications\.commands&permissions=274877975552$/m,
    );
    expect(bot.log()).not.toContain(discord.token);
    expect(bot.log()).not.toMatch(/interactions\/\d+\/\w{8}/);
  });

  test('serves health and metrics where a port is set', async () => {
    const bot = await start({ env: { HTTP_PORT: '0' } });
    const [, url = ''] = /"url":"(http:\/\/127[^"]+)"/.exec(bot.log()) ?? [];
    const health = await fetch(`${url}/health`);
    expect([health.status, await health.json()]).toEqual([200, { discord: true, store: true }]);
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('depeche_servers 2\n');
  });

  test('tells an unexpected error by a reference that the log has too', async () => {
    const cwd = scratch();
    const bot = await start({ cwd });
    // Somebody damages the store while the bot runs.
    const store = await openStore(`sqlite:${join(cwd, 'data/depeche.db')}`);
    await sql`DROP TABLE schedules`.execute(store.db);
    await store.close();
    const answer = await discord.user({ locale: 'fr', role: 'admin', channel: 'général' }).command('schedule list');
    expect(answer.ephemeral).toBe(true);
    const [, reference = ''] = /référence `([0-9a-f]{8})`/.exec(textOf(messageOf(answer))) ?? [];
    expect(reference).not.toBe('');
    expect(bot.log()).toMatch(new RegExp(`"reference":"${reference}","command":"schedule","error":.*"msg":"A command failed"`));
  });

  test('ends with code 1 and a sentence when Discord ends its connection for good', async () => {
    const bot = await startBot(discord);
    discord.state.token = 'another token';
    discord.dropGateway('invalidate');
    expect(await bot.ended).toBe(1);
    expect(bot.log()).toContain('"msg":"An uncaught error ends the process"');
    expect(bot.log()).toContain('Discord refused the token in DISCORD_TOKEN.');
  });

  test('ends with code 1 when Discord refuses the token of a post, which stays due', async () => {
    const cwd = scratch();
    const bot = await startBot(discord, { cwd });
    const store = await openStore(`sqlite:${join(cwd, 'data/depeche.db')}`);
    discord.state.token = 'another token';
    const place = { guildId: discord.guild().id, channelId: discord.channel('actualités').id };
    const schedule = await addSchedule(store, { ...SCHEDULE, ...place }, Date.now());
    await store.db.updateTable('schedules').set({ next_run_at: Date.now() }).execute();
    expect(await bot.ended).toBe(1);
    expect(bot.log()).toContain('"msg":"An uncaught error ends the process"');
    expect(bot.log()).toContain('Discord refused the token in DISCORD_TOKEN.');
    expect(await ledger(store)).toMatchObject([{ schedule_id: schedule?.id, state: 'due', attempts: 0, unproven_since: null }]);
    await store.close();
  });

  test('ends with code 1 after an error that nobody expected, and the next start makes up for it, once', async () => {
    const cwd = scratch();
    const failing = `--import=data:text/javascript,${encodeURIComponent("process.once('SIGUSR2', () => { throw new Error('nobody expected this'); })")}`;
    const bot = await startBot(discord, { cwd, env: { NODE_OPTIONS: failing } });
    const store = await openStore(`sqlite:${join(cwd, 'data/depeche.db')}`);
    const place = { guildId: discord.guild().id, channelId: discord.channel('actualités').id };
    await addSchedule(store, { ...SCHEDULE, ...place }, Date.now());
    discord.faults([{ kind: 'slow', wait: 3_000, times: 1 }]);
    await store.db.updateTable('schedules').set({ next_run_at: Date.now() }).execute();
    const posts = () => discord.messages('actualités').filter(({ author }) => author.bot);
    await vi.waitFor(() => expect(posts()).toHaveLength(1), 8000);
    bot.process.kill('SIGUSR2');
    expect(await bot.ended).toBe(1);
    expect(bot.log()).toMatch(/nobody expected this.*"msg":"An uncaught error ends the process"/);

    await start({ cwd });
    await vi.waitFor(
      async () => expect(await ledger(store)).toMatchObject([{ state: 'sent', message_id: posts()[0]?.id }]),
      10_000,
    );
    expect(posts()).toHaveLength(1);
    await store.close();
  });

  test('serves an article of the strangest text by messages that Discord takes', async () => {
    const folder = join(scratch(), 'content');
    await mkdir(folder);
    const strange = [
      '@everyone **TITRE** <@1> `x`',
      '« @here <@&1> [a](https://example.org) || ~~ », a dit Léa Morvan.',
      '\u202eשלום 👩‍👩‍👧‍👦 日本 '.repeat(3000),
      '# 12 000 moutons\n> cité',
    ];
    await writeFile(join(folder, 'etrange.txt'), strange.join('\n').repeat(3));
    await start({ env: { CONTENT_DIR: folder } });
    for (const command of ['briefing', 'summary', 'quotes', 'figures', 'articles']) {
      const message = messageOf(await reader().command(command));
      expect([message.mentions, message.mention_everyone, message.mention_roles]).toEqual([[], false, []]);
      for (const { customId, label } of buttonsOf(message).slice(0, 4))
        messageOf(await reader().press(message, customId ?? label));
    }
    expect(discord.unexpected).toEqual([]);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('ends cleanly on %s', async (signal) => {
    const bot = await start();
    bot.process.kill(signal);
    expect(await bot.ended).toBe(0);
    expect(discord.online()).toBe(false);
    expect(bot.log().trim().split('\n').at(-1)).toContain('Dépêche has stopped');
  });
});

describe('depeche sandbox', () => {
  test('leaves a token and a Discord that are named aside', async () => {
    const env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, HTTP_PORT: '0' };
    const sandbox = runCli(['sandbox'], env, scratch());
    await vi.waitFor(() => expect(sandbox.out()).toMatch(/^Sandbox: http:\/\/127\.0\.0\.1:\d+\/#\S+$/m), 15_000);
    expect(discord.requests).toEqual([]);
    expect(discord.online()).toBe(false);
    expect(await sandbox.stop()).toBe(0);
    expect(sandbox.log() + sandbox.out()).not.toContain(discord.token);
  });
});

describe('npm start', () => {
  test('passes SIGTERM on to the bot', async () => {
    // Without its scripts before, which build anew what the other tests run.
    const npm = spawn('npm', ['start', '--ignore-scripts'], {
      cwd: packageRoot,
      env: {
        ...process.env,
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        DATABASE_URL: `sqlite:${scratch()}/bot.db`,
      },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => npm.once('exit', resolve));
    await discord.ready();
    npm.kill('SIGTERM');
    await ended;
    await vi.waitFor(() => expect(discord.online()).toBe(false), 5000);
  });
});
