import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { box, chooseFiles, describePage, focused, messages } from './chromiumPage.js';
import { PAGE_BOT } from './pageBot.js';

const openForm = async (page: Page, command: string) => {
  await box(page).fill(command);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const modal = page.getByRole('dialog');
  await modal.waitFor();
  return modal;
};

describePage('Modals on the sandbox’s page', PAGE_BOT, ({ open }) => {
  test('A form is not sent before every field is right, and each problem is said at its field', async () => {
    const page = await open();
    const modal = await openForm(page, '/form');
    expect(await modal.getByRole('heading').innerText()).toBe('Ajouter un article');
    expect(await modal.locator('strong').innerText()).toBe('reste');
    await modal.getByText('Comme dans les listes').waitFor();
    await modal.getByRole('button', { name: 'Envoyer' }).click();
    expect(await modal.getByRole('alert').allInnerTexts()).toEqual(['Ce champ est obligatoire.', 'Ce champ est obligatoire.']);
    expect(await page.evaluate('document.activeElement.dataset.customId')).toBe('title');
    await modal.getByRole('textbox', { name: 'Titre' }).fill('Le port');
    await modal.getByRole('textbox', { name: 'Texte' }).fill('Court');
    await modal.getByText('7 / 40').waitFor();
    await page.keyboard.press('Tab');
    await modal.getByRole('button', { name: 'Envoyer' }).click();
    expect(await modal.getByRole('alert').allInnerTexts()).toEqual(['Au moins 10 caractères.']);
    await modal.getByRole('textbox', { name: 'Texte' }).fill('Le port de Nantes rouvre.');
    expect(await modal.getByRole('alert').count()).toBe(0);
    await modal.getByRole('combobox', { name: 'Longueur' }).click();
    await page.getByRole('option', { name: 'Long', exact: true }).click();
    await chooseFiles(page, () => modal.getByRole('button', { name: 'Fichier' }).click(), { 'port.txt': 'Bonjour' });
    await modal.getByText('port.txt').waitFor();
    await modal.getByRole('button', { name: 'Envoyer' }).click();
    await messages(page).getByText('Reçu : Le port, long, port.txt, 7').waitFor();
    expect(await modal.count()).toBe(0);
  });

  test('The focus stays in the form, and Escape and Cancel leave it', async () => {
    const page = await open();
    const modal = await openForm(page, '/form');
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement === document.body || !!document.activeElement.closest("dialog")')).toBe(
        true,
      );
    }
    await modal.getByRole('combobox', { name: 'Longueur' }).click();
    await page.keyboard.press('Escape');
    expect(await modal.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await modal.count()).toBe(0);
    expect(await focused(page)).toContain('Envoyer un message');
    await openForm(page, '/form');
    await modal.getByRole('button', { name: 'Annuler' }).click();
    expect(await modal.count()).toBe(0);
  });

  test('A form that gets no answer stays, with what was typed', async () => {
    const page = await open();
    const modal = await openForm(page, '/form');
    await modal.getByRole('textbox', { name: 'Titre' }).fill('Muet');
    await modal.getByRole('textbox', { name: 'Texte' }).fill('Le port de Nantes rouvre.');
    await page.keyboard.press('Tab');
    await modal.getByRole('button', { name: 'Envoyer' }).click();
    await modal.locator('[aria-busy="true"]').waitFor();
    await modal.getByText('Une erreur est survenue. Réessayez.').waitFor();
    await modal.getByRole('textbox', { name: 'Titre' }).fill('Le port');
    await modal.getByRole('button', { name: 'Envoyer' }).click();
    await messages(page).getByText('Reçu : Le port, medium,').waitFor();
  });

  test('Radio buttons, boxes and menus of roles are filled in by keyboard', async () => {
    const page = await open();
    const modal = await openForm(page, '/options');
    await modal.getByRole('button', { name: 'Envoyer' }).click();
    expect(await modal.getByRole('alert').allInnerTexts()).toEqual(['Ce champ est obligatoire.', 'Ce champ est obligatoire.']);
    await modal.getByRole('radiogroup', { name: 'Langue' }).getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    const parts = modal.getByRole('group', { name: 'Parties' });
    await parts.getByRole('checkbox', { name: 'Citations' }).press(' ');
    await parts.getByRole('checkbox', { name: 'Noms' }).press(' ');
    expect(await parts.getByRole('checkbox', { name: 'Chiffres' }).isDisabled()).toBe(true);
    await modal.getByRole('checkbox', { name: 'Sans bruit' }).press(' ');
    await modal.getByRole('combobox', { name: 'Rôle' }).press('ArrowDown');
    await page.getByRole('option', { name: 'Rédaction en chef' }).waitFor();
    await page.keyboard.press('Escape');
    await modal.getByRole('button', { name: 'Envoyer' }).click();
    await messages(page).getByText('Choisi : en, citations, noms, true').waitFor();
  });
});
