import { expect, test } from 'vitest';
import { become, describePage, focused, messages, say, send } from './chromiumPage.js';
import { PAGE_BOT } from './pageBot.js';

describePage('Menus on the sandbox’s page', PAGE_BOT, ({ open }) => {
  test('A select menu is opened, narrowed and chosen from by keyboard alone, and its choice goes to the bot at once', async () => {
    const page = await open();
    const menu = (await send(page, '/menus')).getByRole('combobox', { name: 'Longueur' });
    expect(await menu.inputValue()).toBe('Moyen');
    await menu.focus();
    await page.keyboard.press('ArrowDown');
    const list = page.getByRole('listbox', { name: 'Longueur' });
    expect(await list.getByRole('option').allInnerTexts()).toEqual(['Court\nTrois phrases', 'Moyen', 'Long']);
    expect(await list.getByRole('option', { selected: true }).innerText()).toBe('Moyen');
    await page.keyboard.type('tröis');
    await expect.poll(() => list.getByRole('option').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.locator('[data-custom-id="length"][aria-busy="true"]').waitFor();
    await messages(page).getByText('length : short').waitFor();
    await expect.poll(() => menu.inputValue()).toBe('Court');
    expect(await focused(page)).toBe('Longueur');
  });

  test('Of a menu for several no more than the most are taken, and they are sent when it is left; Escape sends nothing', async () => {
    const page = await open();
    const menu = (await send(page, '/menus')).getByRole('combobox', { name: 'Jours' });
    await menu.click();
    const list = page.getByRole('listbox', { name: 'Jours' });
    await list.getByRole('option', { name: 'Mardi' }).click();
    await page.getByText('Choisissez-en de 1 à 2 · 2 choisis').waitFor();
    await list.getByRole('option', { name: 'Jeudi' }).click({ force: true });
    expect(await list.getByRole('option', { selected: true }).allInnerTexts()).toEqual(['Lundi', 'Mardi']);
    await page.keyboard.press('Escape');
    expect(await menu.inputValue()).toBe('Lundi');
    await menu.click();
    await list.getByRole('option', { name: 'Lundi' }).click();
    await list.getByRole('option', { name: 'Jeudi' }).click();
    await page.getByRole('button', { name: 'Terminé' }).click();
    await messages(page).getByText('days : day-3').waitFor();
    expect(
      await messages(page)
        .getByText(/^days : /)
        .count(),
    ).toBe(1);
  });

  test('Menus of channels and of people and roles offer what is there; one that may be empty is cleared; one that is off stays shut', async () => {
    const page = await open();
    const answer = await send(page, '/menus');
    await answer.getByRole('combobox', { name: 'Salon' }).click();
    expect(await page.getByRole('listbox', { name: 'Salon' }).getByRole('option').allInnerTexts()).toEqual(['#\nannonces']);
    await page.keyboard.press('Escape');
    const who = answer.getByRole('combobox', { name: 'Qui' });
    await who.click();
    await page.keyboard.type('noa');
    await page.keyboard.press('Enter');
    await expect.poll(() => who.inputValue()).toBe('Noa');
    await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
    await answer.getByRole('button', { name: 'Effacer le choix' }).click();
    await messages(page)
      .getByText(/^who :\s*$/)
      .waitFor();
    const off = answer.getByRole('combobox', { name: 'Éteint' });
    expect(await off.isDisabled()).toBe(true);
    await off.click({ force: true });
    expect(await page.getByRole('listbox', { name: 'Éteint' }).isVisible()).toBe(false);
  });

  test('A message’s menu is reached by its button, the pointer and the keyboard, and offers the bot’s commands', async () => {
    const page = await open();
    const message = await say(page, 'Le port rouvre');
    await message.getByRole('button', { name: 'Que faire du message de Sacha' }).focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('menu', { name: 'Que faire du message de Sacha' });
    expect(await menu.getByRole('menuitem').allInnerTexts()).toEqual(['Lire ceci', 'Copier le texte']);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Que faire du message de Sacha');
    await message.click({ button: 'right' });
    await page.keyboard.press('Enter');
    const answer = messages(page).filter({ hasText: 'Lu : Le port rouvre' });
    await answer.waitFor();
    expect(await answer.innerText()).toContain('Vous avez utilisé Lire ceci');
    await answer.getByRole('button', { name: 'Que faire du message de Dépêche' }).click();
    expect(await menu.getByRole('menuitem', { name: 'Lire ceci' }).count()).toBe(0);
  });

  test('Where the bot is not in the server, only who has installed it is offered its commands', async () => {
    const page = await open();
    await become(page, 'Robin');
    expect(await page.locator('#heading').innerText()).toBe('comptoir');
    const answer = await send(page, '/menus');
    await answer.getByRole('combobox', { name: 'Longueur' }).waitFor();
    await page.getByRole('button', { name: 'Le Café : réglages' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Dépêche installé pour vous', checked: true }).click();
    await page.locator('#message-box').fill('/');
    await page.getByText('Dépêche n’a aucune commande pour vous ici.').waitFor();
    await page.locator('#message-box').fill('');
    await page.getByRole('button', { name: 'Le Café : réglages' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Dépêche installé pour vous', checked: false }).click();
    await page.locator('#message-box').fill('/');
    await page.getByRole('option', { name: '/menus' }).waitFor();
  });
});
