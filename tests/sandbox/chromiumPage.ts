import { Client, Events, GatewayIntentBits, type Interaction, type RESTPutAPIApplicationCommandsJSONBody } from 'discord.js';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { openSandbox, type Sandbox } from '../../src/sandbox/open.js';
import { hasChromium, openChromium } from '../chromium.js';

interface Bot {
  commands: RESTPutAPIApplicationCommandsJSONBody;
  answer: (interaction: Interaction, client: Client<true>) => unknown;
}

export interface PageTest {
  /** Opens the page, in French unless the options say otherwise. */
  open: (options?: BrowserContextOptions) => Promise<Page>;
  sandbox: () => Sandbox;
  bot: () => Client<true>;
}

/** A small bot that joins over the wire. */
const joinBot = async ({ env }: Sandbox, { commands, answer }: Bot): Promise<Client<true>> => {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: env.DISCORD_API_URL } });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(env.DISCORD_TOKEN);
  const joined = await ready;
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction, joined));
  await joined.application.commands.set(commands);
  return joined;
};

/** Tests of the sandbox's page in Chromium, with a small bot. A page that throws or logs an error fails its test. */
export const describePage = (title: string, bot: Bot, tests: (test: PageTest) => void): void => {
  // Without a browser there is nothing to look at the page with.
  describe.skipIf(!hasChromium)(`${title}${hasChromium ? '' : ' (skipped: no Chromium is installed)'}`, () => {
    let sandbox: Sandbox;
    let client: Client<true>;
    let browser: Browser;
    const pages: Page[] = [];
    const errors: string[] = [];

    beforeAll(async () => {
      sandbox = await openSandbox({ port: 0 });
      client = await joinBot(sandbox, bot);
      browser = await openChromium();
    });
    afterAll(async () => {
      await browser?.close();
      await client?.destroy();
      await sandbox?.close();
    });
    afterEach(async () => {
      for (const page of pages.splice(0)) await page.context().close();
      expect(errors.splice(0)).toEqual([]);
    });

    const open = async (options: BrowserContextOptions = {}): Promise<Page> => {
      const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      pages.push(page);
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (line) => {
        if (line.type() === 'error') errors.push(line.text());
      });
      // With a listener from the beginning, no dialogue for files opens before the browser is told to leave it to the test.
      page.on('filechooser', () => undefined);
      await page.goto(sandbox.url);
      await box(page).waitFor();
      return page;
    };
    tests({ open, sandbox: () => sandbox, bot: () => client });
  });
};

export const box = (page: Page): Locator => page.locator('#message-box');
export const messages = (page: Page): Locator => page.locator('[data-message-id]');

/** Types a command without options, and waits for its answer. */
export const send = async (page: Page, command: string): Promise<Locator> => {
  const before = await messages(page).count();
  await box(page).fill(command);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const answer = messages(page).nth(before);
  await answer.waitFor();
  return answer;
};

/** Types a message, and waits until it stands there. */
export const say = async (page: Page, words: string): Promise<Locator> => {
  const before = await messages(page).count();
  await box(page).fill(words);
  await page.keyboard.press('Enter');
  const message = messages(page).nth(before);
  await message.waitFor();
  return message;
};

/** Becomes somebody else, by their name. */
export const become = async (page: Page, name: string): Promise<void> => {
  await page.locator('#reader button').click();
  await page.getByRole('menuitemradio', { name }).click();
};

/** Answers the browser's dialogue for choosing files, which `act` opens. */
export const chooseFiles = async (page: Page, act: () => Promise<unknown>, files: Record<string, string>): Promise<void> => {
  const [dialogue] = await Promise.all([page.waitForEvent('filechooser'), act()]);
  await dialogue.setFiles(
    Object.entries(files).map(([name, text]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
  );
};

/** The name, or else the id, of the element that has the focus. */
export const focused = (page: Page): Promise<string | null> =>
  page.evaluate('document.activeElement.getAttribute("aria-label") ?? document.activeElement.id');
