import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hasChromium, openChromium } from '../chromium.js';
import { type BotProcess, runCli, scratch } from './bot.js';

const title = hasChromium ? 'the sandbox' : 'the sandbox (skipped: no Chromium is installed)';

describe.skipIf(!hasChromium)(title, () => {
  let sandbox: BotProcess;
  let browser: Browser;
  let url = '';
  beforeAll(async () => {
    // What names the real Discord is there, and must be left aside.
    const env = {
      HTTP_PORT: '0',
      DISCORD_TOKEN: '',
      DISCORD_API_URL: 'http://127.0.0.1:9',
      DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none',
    };
    sandbox = runCli(['start'], env, scratch());
    url = await vi.waitFor(() => {
      const [, address] = /^Sandbox: (http:\/\/127\.0\.0\.1:\d+\/#\S+)$/m.exec(sandbox.out()) ?? [];
      if (!address) throw new Error(`No address yet:\n${sandbox.log()}`);
      return address;
    }, 30_000);
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser.close();
    expect(await sandbox.stop()).toBe(0);
  });

  const open = async (options: BrowserContextOptions): Promise<Page> => {
    const page = await (await browser.newContext(options)).newPage();
    await page.goto(url);
    return page;
  };
  const box = (page: Page) => page.getByRole('combobox').first();

  test('shows a briefing to somebody who types /briefing, and a place in the article to who presses its button', async () => {
    const page = await open({ locale: 'fr-FR' });
    await box(page).waitFor();
    await page.keyboard.type('/brief');
    await page.getByRole('option', { name: /^\/briefing/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const message = page.locator('[data-message-id]').last();
    await message.getByText("Le chef de l'OTAN confirme la présence de troupes nord-coréennes en Russie").waitFor();
    expect(await message.getByText("Mark Rutte, secrétaire général de l'OTAN").count()).toBeGreaterThan(0);

    await message.getByRole('button', { name: 'Voir dans l’article (4)' }).click();
    const place = page.locator('[data-message-id]').last();
    await place.getByText('Paragraphe 5 sur 12').waitFor();
    expect(await place.locator('strong').last().innerText()).toMatch(/^Aujourd'hui, je peux confirmer .* la région de Koursk$/);
    expect(await place.getByText('Vous seul', { exact: false }).count()).toBeGreaterThan(0);
  });

  test('answers in English to somebody who switches the language', async () => {
    const page = await open({ locale: 'fr-FR' });
    await page.getByRole('radio', { name: 'English' }).check({ force: true });
    await box(page).click();
    await page.keyboard.type('/figures');
    await page.getByRole('option', { name: /^\/figures/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('[data-message-id]').last().getByRole('button', { name: 'See in the article (1)' }).waitFor();
  });

  test('posts what an admin scheduled once the clock is moved to its moment', async () => {
    const page = await open({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });
    await box(page).waitFor();
    await page.keyboard.type('/programmation ajouter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('actu');
    await page.getByRole('option', { name: /actualités/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('08:00');
    await page.keyboard.press('Enter');
    await page.locator('[data-message-id]').getByText('Prochaine publication').waitFor();
    await page.getByRole('button', { name: /^Horloge/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: /08:00/ }).first().click();
    const channel = page.locator('#channels button', { hasText: 'actualités' });
    await vi.waitFor(async () => expect(await channel.getAttribute('aria-label')).toMatch(/non lu$/), 15_000);
    await page.keyboard.press('Escape');
    await channel.click();
    const post = page.locator('[data-message-id]').last();
    await post.getByText("Le chef de l'OTAN confirme la présence de troupes nord-coréennes en Russie").waitFor();
    expect(await post.innerText()).toContain('08:00');

    // What is no longer planned is no moment to jump to, though messages still show it.
    await page.getByRole('button', { name: /^Horloge/ }).click();
    const moments = page.getByRole('dialog').getByRole('button', { name: /08:00/ });
    await moments.first().waitFor();
    await page.keyboard.press('Escape');
    await box(page).click();
    await page.keyboard.type('/programmation supprimer');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: /#actualités/ }).click();
    await page.keyboard.press('Enter');
    await page.locator('[data-message-id]').getByText('Elle ne publiera plus rien').waitFor();
    await page.getByRole('button', { name: /^Horloge/ }).click();
    await vi.waitFor(async () => expect(await moments.count()).toBe(0), 10_000);
  });
});

test('A second sandbox in one folder says in one sentence what can be done', async () => {
  const folder = scratch();
  const first = runCli(['sandbox'], { HTTP_PORT: '0' }, folder);
  await vi.waitFor(() => expect(first.out()).toContain('Sandbox: http://127.0.0.1:'), 30_000);
  const second = runCli(['sandbox'], { HTTP_PORT: '0' }, folder);
  expect(await second.ended).toBe(1);
  expect(second.log()).toContain('A sandbox is open in this folder already. Use that one, end it first');
  expect(second.log()).not.toContain('DATABASE_URL');
  expect(await first.stop()).toBe(0);
  const third = runCli(['sandbox'], { HTTP_PORT: '0' }, folder);
  await vi.waitFor(() => expect(third.out()).toContain('Sandbox: http://127.0.0.1:'), 30_000);
  expect(await third.stop()).toBe(0);
});
