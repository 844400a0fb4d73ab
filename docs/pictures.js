/**
 * Takes the pictures of README.md and docs/ from the sandbox, in both languages: `npm run pictures`, or `npm run pictures -- setup
 * status` for some of them. The articles are the invented ones of tests/articles. Exits with 1 when one could not be taken.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'docs/pictures');
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const WIDE = { width: 1000, height: 1500 };
const WINDOW = { width: 1060, height: 1290 };
const SMALL = { width: 1000, height: 480 };
const TELEPHONE = { width: 375, height: 760 };

/** What each language's pictures need: its articles (the last is the newest by its date), its server, and what to type. */
const LANGUAGES = {
  fr: {
    articles: ['fr-01', 'fr-02', 'fr-03'],
    server: 'La Rédaction',
    channel: 'actualités',
    next: 'Suite',
    search: 'manifestations',
    text: 'À résumer pour demain.',
  },
  en: {
    articles: ['en-13', 'en-17', 'en-01'],
    server: 'The Newsroom',
    channel: 'news',
    next: 'Next',
    search: 'cod quotas',
    text: 'To be summed up for tomorrow.',
  },
};

/** By file name: goes there, and gives what is shown, an element of the page or the whole page. */
const PICTURES = {
  window: async ({ type, page }) => {
    await page.setViewportSize(WINDOW);
    await type('/briefing');
    return page;
  },
  briefing: ({ type }) => type('/briefing'),
  place: async ({ type, page, last }) => {
    const briefing = await type('/briefing');
    await briefing.getByRole('button', { name: /\(4\)$/ }).click();
    return settled(page, last);
  },
  timeline: ({ type }) => type('/timeline'),
  people: ({ type }) => type('/people'),
  search: ({ type, words }) => type('/search', { words: words.search }),
  menu: async ({ page, post }) => {
    await page.setViewportSize(SMALL);
    await page.locator('#channels .channel').nth(1).click();
    const message = await post();
    await message.hover();
    await message.locator('.message-more').click();
    return page.locator('#main');
  },
  setup: async ({ type, page, last, words }) => {
    const setup = await type('/setup');
    await setup.getByRole('combobox').first().click();
    await page.getByRole('option', { name: words.channel }).click();
    await last().getByRole('button', { name: words.next, exact: true }).click();
    await last().getByRole('combobox').nth(1).waitFor();
    return settled(page, last);
  },
  settings: ({ type }) => type('/settings'),
  status: async ({ type, words }) => {
    await type('/schedule add', { channel: words.channel, time: '08:00' });
    return type('/status');
  },
  article: async ({ page, open }) => {
    await open('/article add');
    await page.locator('dialog').waitFor();
    return page.locator('dialog');
  },
  telephone: async ({ type, page }) => {
    await page.setViewportSize(TELEPHONE);
    await type('/briefing');
    return page;
  },
};

/** Waits until the bot is no longer thinking and nothing moves, and gives the element. */
async function settled(page, locator) {
  // Nothing is to look as if somebody pointed at it.
  await page.mouse.move(1, 1);
  await page.locator('.thinking').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(400);
  return locator();
}

/** The bot in its sandbox, in a folder of its own, with one language's articles. */
async function startBot(language, folder) {
  const content = join(folder, 'content');
  mkdirSync(content);
  const lines = readFileSync(join(ROOT, `tests/articles/${language}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  for (const { id, date, text } of lines.map((line) => JSON.parse(line))) {
    if (!LANGUAGES[language].articles.includes(id)) continue;
    writeFileSync(join(content, `${id}.txt`), `---\n${date ? `published: ${date}\n` : ''}language: ${language}\n---\n${text}`);
  }
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, HTTP_PORT: '0', CONTENT_DIR: content, LOG_LEVEL: 'error' };
  const bot = spawn(process.execPath, [join(ROOT, 'dist/src/cli.js'), 'start'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    let out = '';
    bot.stdout.on('data', (chunk) => {
      out += chunk;
      const [, address] = /^Sandbox: (\S+)$/m.exec(out) ?? [];
      if (address) resolve(address);
    });
    bot.once('close', (code) => reject(new Error(`The bot ended with code ${code} before it gave its address`)));
  });
  return { url, stop: () => new Promise((resolve) => bot.once('close', resolve) && bot.kill('SIGTERM')) };
}

/** What pictures are made with, on a page that is in the language's server. */
async function openPage(browser, url, language) {
  const words = LANGUAGES[language];
  const page = await browser.newPage({
    viewport: WIDE,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    timezoneId: language === 'fr' ? 'Europe/Paris' : 'Europe/London',
  });
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  await page.getByRole('button', { name: words.server, exact: true }).first().click();
  const messages = page.locator('[data-message-id]');
  const last = () => messages.last();

  const open = async (command, options = {}) => {
    await page.locator('#message-box').fill(command);
    await page.locator(`.popup-line[data-value="${command.slice(1)}"]`).click();
    for (const [name, value] of Object.entries(options)) {
      await page.locator(`[data-option="${name}"] input`).fill(value);
      await page.keyboard.press('Escape');
    }
    await page.locator('.send').click();
  };
  const type = async (command, options) => {
    const before = await messages.count();
    await open(command, options);
    await messages.nth(before).waitFor();
    return settled(page, last);
  };
  const post = async () => {
    const before = await messages.count();
    const chooser = page.waitForEvent('filechooser');
    await page.locator('.add-files').click();
    const [line] = readFileSync(join(ROOT, `tests/articles/${language}.jsonl`), 'utf8').split('\n');
    const file = { name: 'article.txt', mimeType: 'text/plain', buffer: Buffer.from(JSON.parse(line).text) };
    await (await chooser).setFiles([file]);
    await page.locator('#message-box').fill(words.text);
    await page.keyboard.press('Enter');
    await messages.nth(before).waitFor();
    return messages.nth(before);
  };
  return { page, words, open, type, post, last };
}

async function takeAll(names) {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  let failed = 0;
  for (const language of Object.keys(LANGUAGES)) {
    const folder = mkdtempSync(join(tmpdir(), 'depeche-pictures-'));
    const bot = await startBot(language, folder);
    for (const name of names) {
      const made = await openPage(browser, bot.url, language);
      try {
        const shown = await PICTURES[name](made);
        await shown.screenshot({ path: join(FOLDER, `${name}.${language}.png`), animations: 'disabled' });
        console.log(`docs/pictures/${name}.${language}.png`);
      } catch (error) {
        failed += 1;
        console.error(`${name}.${language}.png could not be taken: ${error instanceof Error ? error.message : error}`);
      }
      await made.page.close();
    }
    await bot.stop();
    rmSync(folder, { recursive: true });
  }
  await browser.close();
  process.exitCode = failed > 0 ? 1 : 0;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PICTURES));
if (unknown.length > 0) {
  console.error(`There is no picture ${unknown.join(', ')}, but ${Object.keys(PICTURES).join(', ')}`);
  process.exitCode = 1;
} else await takeAll(asked.length > 0 ? asked : Object.keys(PICTURES));
