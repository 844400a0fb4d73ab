import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { box, chooseFiles, describePage, messages } from './chromiumPage.js';
import { PAGE_BOT } from './pageBot.js';

/** Drops or pastes a file, as the browser tells of it. */
const give = (page: Page, selector: string, events: string[], name: string): Promise<void> =>
  page.evaluate(`(() => {
    const files = new DataTransfer();
    files.items.add(new File(['Bonjour'], ${JSON.stringify(name)}, { type: 'text/plain' }));
    const target = document.querySelector(${JSON.stringify(selector)});
    for (const type of ${JSON.stringify(events)}) {
      const options = { bubbles: true, cancelable: true };
      target.dispatchEvent(type === 'paste'
        ? new ClipboardEvent(type, { ...options, clipboardData: files })
        : new DragEvent(type, { ...options, dataTransfer: files }));
    }
  })()`);

describePage('Files on the sandbox’s page', PAGE_BOT, ({ open }) => {
  test('A message is sent with files that were chosen, pasted and dropped, and each can be downloaded', async () => {
    const page = await open();
    await chooseFiles(page, () => page.getByRole('button', { name: 'Ajouter des fichiers' }).click(), {
      'port.txt': 'Le port de Nantes rouvre.',
      'autre.txt': 'Non',
    });
    await give(page, '#message-box', ['paste'], 'colle.txt');
    await give(page, '#scroller', ['dragover', 'drop'], 'depose.txt');
    const waiting = page.getByRole('list', { name: 'Fichiers à envoyer' });
    await expect.poll(() => waiting.getByRole('listitem').count()).toBe(4);
    await page.getByRole('button', { name: 'Retirer autre.txt' }).click();
    await box(page).fill('À lire');
    await page.keyboard.press('Enter');
    const message = messages(page).filter({ hasText: 'À lire' });
    await message.waitFor();
    expect(await waiting.isVisible()).toBe(false);
    expect(await message.locator('.file-words').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^port\.txt\s+25\so$/)]),
    );
    expect(await message.locator('.file').count()).toBe(3);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      message.getByRole('link', { name: 'Télécharger port.txt' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toBe('Le port de Nantes rouvre.');
    await message.getByRole('button', { name: /^Que faire/ }).click();
    await page.getByRole('menuitem', { name: 'Lire ceci' }).click();
    await messages(page).getByText('port.txt, 25').waitFor();
  });

  test('A command takes a file: chosen, dropped, named when it is missing', async () => {
    const page = await open();
    await box(page).fill('/take');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByText('Cette option est obligatoire.').waitFor();
    await chooseFiles(page, () => page.keyboard.press('Enter'), { 'port.txt': 'Le port' });
    await expect.poll(() => page.getByRole('combobox', { name: 'fichier' }).inputValue()).toBe('port.txt');
    await give(page, '#scroller', ['dragover', 'drop'], 'depose.txt');
    await expect.poll(() => page.getByRole('combobox', { name: 'fichier' }).inputValue()).toBe('depose.txt');
    await page.keyboard.press('Enter');
    await messages(page).getByText('Pris : depose.txt, 7, sans titre').waitFor();
  });

  test('Too many files are refused with a sentence, and sent once some are taken out', async () => {
    const page = await open();
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`f${at}.txt`, 'x']));
    await chooseFiles(page, () => page.getByRole('button', { name: 'Ajouter des fichiers' }).click(), many);
    await page.getByText('10 fichiers au plus.').waitFor();
    const before = await messages(page).count();
    await box(page).press('Enter');
    await page.getByRole('button', { name: 'Retirer f10.txt' }).click();
    expect(await page.getByText('10 fichiers au plus.').count()).toBe(0);
    expect(await messages(page).count()).toBe(before);
    await box(page).press('Enter');
    await expect.poll(() => messages(page).last().locator('.file').count()).toBe(10);
  });

  test('A picture is shown, and whoever read the newest message still does when it has come', async () => {
    const page = await open({ viewport: { width: 1000, height: 420 } });
    await page.evaluate(`(async () => {
      const canvas = document.createElement('canvas');
      canvas.width = 300;
      canvas.height = 200;
      canvas.getContext('2d').fillRect(0, 0, 300, 200);
      const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
      const files = new DataTransfer();
      files.items.add(new File([blob], 'vue.png', { type: 'image/png' }));
      document.querySelector('#message-box').dispatchEvent(
        new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: files }),
      );
    })()`);
    await page.getByText('vue.png').waitFor();
    await box(page).press('Enter');
    const picture = messages(page).last().locator('img.picture');
    await picture.waitFor();
    await expect.poll(() => page.evaluate('document.querySelector("[data-message-id] img.picture").naturalWidth')).toBe(300);
    await expect
      .poll(() => page.evaluate('scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight'))
      .toBeLessThanOrEqual(1);
  });
});
