import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { box, chooseFiles, describePage, messages, say, send } from './chromiumPage.js';
import { lowContrasts } from './contrast.js';
import { PAGE_BOT } from './pageBot.js';

/** Shows one thing after another, and calls `look` while each is there. */
const walk = async (page: Page, look: (what: string) => Promise<unknown>): Promise<void> => {
  await say(page, 'Un mot de **Sacha**');
  await box(page).fill('/');
  await page.getByRole('option').first().waitFor();
  await look('the list of commands');
  const menus = await send(page, '/menus');
  await menus.getByRole('combobox', { name: 'Jours' }).click();
  await page.getByText('Choisissez-en de 1 à 2').waitFor();
  await look('an open select menu');
  await page.keyboard.press('Escape');
  await send(page, '/post');
  await messages(page).last().getByText('Fait').waitFor();
  await menus.getByRole('button', { name: 'Que faire du message de Dépêche' }).click();
  await look('a message’s menu');
  await page.keyboard.press('Escape');
  await chooseFiles(page, () => page.getByRole('button', { name: 'Ajouter des fichiers' }).click(), { 'notes.txt': 'Bonjour' });
  await look('a waiting file');
  await box(page).press('Enter');
  await messages(page).last().getByText('notes.txt').waitFor();
  for (const form of ['/form', '/options']) {
    await box(page).fill(form);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const modal = page.getByRole('dialog');
    await modal.getByRole('button', { name: 'Envoyer' }).click();
    await modal.getByRole('alert').first().waitFor();
    await look(`the modal of ${form}`);
    await page.keyboard.press('Escape');
  }
};

describePage('The look of the sandbox’s page', PAGE_BOT, ({ open }) => {
  test.each(['light', 'dark'] as const)('Every word stands out from its ground in the %s theme', async (colorScheme) => {
    const page = await open({ colorScheme });
    await walk(page, async (what) => expect(await lowContrasts(page), what).toEqual([]));
    await page.getByRole('button', { name: 'La Rédaction : réglages' }).click();
    expect(await lowContrasts(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#reader button').click();
    expect(await lowContrasts(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Horloge/ }).click();
    expect(await lowContrasts(page)).toEqual([]);
  });

  test('At a telephone’s width nothing is cut off, and the channels are behind a button', async () => {
    const page = await open({ viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true });
    await walk(page, async (what) => {
      const wide = await page.evaluate(`[...document.querySelectorAll('body *')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sidebar, .unseen, .choice'))
        .filter((element) => element.getBoundingClientRect().right > 375.5)
        .map((element) => element.className)`);
      expect(wide, what).toEqual([]);
    });
    const channels = page.getByRole('navigation', { name: 'Salons' });
    expect(await channels.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Afficher les serveurs et les salons' }).click();
    await channels.getByRole('button', { name: 'actualités' }).click();
    await expect.poll(() => channels.isVisible()).toBe(false);
    expect(await page.locator('#heading').innerText()).toBe('actualités');
  });

  test('At a telephone’s width the button of a message covers no words, and those in the empty box fade out at its end', async () => {
    const page = await open({ viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true });
    const menus = await send(page, '/menus');
    const [line, more] = [menus.locator('.used'), menus.locator('.message-more')];
    const [left, right] = [await line.boundingBox(), await more.boundingBox()];
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
    const fades = () => page.evaluate<string>("getComputedStyle(document.querySelector('#message-box')).maskImage");
    expect(await fades()).toContain('gradient');
    await box(page).fill('Bonjour');
    expect(await fades()).toBe('none');
  });

  test('An answer moves nothing that stands above it, and a menu opened in a message does not change its height', async () => {
    const page = await open();
    const menus = await send(page, '/menus');
    const field = menus.getByRole('combobox', { name: 'Longueur' });
    const before = await menus.boundingBox();
    await field.click();
    await page.getByRole('listbox', { name: 'Longueur' }).waitFor();
    expect(await menus.boundingBox()).toEqual(before);
    await page.getByRole('option', { name: 'Long', exact: true }).click();
    await page.locator('[aria-busy="true"]').waitFor();
    expect((await menus.boundingBox())?.height).toBe(before?.height);
    await messages(page).getByText('length : long').waitFor();
    expect((await menus.boundingBox())?.height).toBe(before?.height);
  });
});
