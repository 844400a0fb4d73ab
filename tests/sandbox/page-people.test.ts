import { ChannelType } from 'discord.js';
import { expect, test } from 'vitest';
import { become, box, describePage, messages, say, send } from './chromiumPage.js';
import { PAGE_BOT } from './pageBot.js';

describePage('People and places on the sandbox’s page', PAGE_BOT, ({ open, bot }) => {
  test('Each person sees their own servers, channels and conversations', async () => {
    const page = await open();
    const servers = page.getByRole('navigation', { name: 'Serveurs' }).getByRole('button');
    expect(await servers.count()).toBe(4);
    await become(page, 'Robin');
    expect(await servers.allInnerTexts()).toEqual(['', 'LC']);
    await servers.first().click();
    const directs = page.getByRole('navigation', { name: 'Messages privés' }).locator('.channel');
    expect(await directs.allInnerTexts()).toEqual(['Dépêche', 'C\nCamille']);
    await directs.last().click();
    await say(page, 'Bonjour Camille');
    await become(page, 'Camille');
    await page.getByRole('button', { name: 'Robin', exact: true }).click();
    await messages(page).filter({ hasText: 'Bonjour Camille' }).getByText('Robin').waitFor();
  });

  test('In the conversation with the bot its commands work', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Messages privés' }).click();
    const answer = await send(page, '/menus');
    await answer.getByRole('combobox', { name: 'Longueur' }).waitFor();
  });

  test('A message that names the reader stands out, a silent one says so, and what came meanwhile is marked as new', async () => {
    const page = await open();
    await send(page, '/post');
    const pinging = messages(page).filter({ hasText: 'Pour @Sacha' });
    await pinging.waitFor();
    expect(await pinging.getAttribute('class')).toContain('pinged');
    const silent = messages(page).filter({ hasText: 'Sans bruit' });
    await silent.getByRole('img', { name: 'Ce message n’a notifié personne' }).waitFor();
    await silent.locator('.mention.coloured', { hasText: /^@Rédaction/ }).waitFor();
    expect(await silent.getAttribute('class')).not.toContain('pinged');
    await become(page, 'Camille');
    expect(await pinging.getAttribute('class')).not.toContain('pinged');
    await page.getByRole('button', { name: 'actualités' }).click();
    const channel = bot().channels.cache.find((each) => 'name' in each && each.name === 'général');
    if (channel?.isSendable()) await channel.send('Arrivé entre-temps');
    await page.getByRole('button', { name: 'général, non lu' }).click();
    const mark = page.locator('.new');
    await mark.waitFor();
    expect(await page.evaluate('document.querySelector(".new").nextElementSibling.innerText')).toContain('Arrivé entre-temps');
    await page.getByRole('button', { name: 'actualités' }).click();
    await page.getByRole('button', { name: 'général' }).click();
    expect(await mark.count()).toBe(0);
  });

  test('An edited message and a published one say so, in the reader’s language', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'annonces' }).click();
    const channel = bot().channels.cache.find(({ type }) => type === ChannelType.GuildAnnouncement);
    if (!channel?.isSendable()) throw new Error('The bot sees no announcement channel');
    const message = await channel.send('Première version');
    await message.edit('Deuxième version');
    await message.crosspost();
    const shown = messages(page).filter({ hasText: 'Deuxième version' });
    await shown.getByText('(modifié)').waitFor();
    await shown.getByText('Publié').waitFor();
    await page.getByRole('radio', { name: 'English' }).check({ force: true });
    await shown.getByText('(edited)').waitFor();
    await shown.getByText('Published').waitFor();
  });

  test('A forum shows its posts with their tags, and each opens as a thread', async () => {
    const page = await open();
    const forum = bot().channels.cache.find(({ type }) => type === ChannelType.GuildForum);
    if (forum?.type !== ChannelType.GuildForum) throw new Error('The bot sees no forum');
    const [tag] = forum.availableTags;
    await page.locator(`[data-channel-id="${forum.id}"]`).click();
    await page.getByText('Rien n’a encore été publié ici.').waitFor();
    const appliedTags = tag ? [tag.id] : [];
    const post = await forum.threads.create({
      name: 'Le port rouvre',
      appliedTags,
      message: { content: 'Le **texte** du jour' },
    });
    const card = page.locator(`.post[data-channel-id="${post.id}"]`);
    await card.getByText('1 message').waitFor();
    expect(await card.innerText()).toContain(tag?.name);
    await card.click();
    await messages(page).getByText('texte').waitFor();
    expect(await page.locator('#heading').innerText()).toBe('Le port rouvre');
    await page.locator(`#channels [data-channel-id="${post.id}"][aria-current]`).waitFor();
    await say(page, 'Merci');
  });

  test('Staff throws the bot out, invites it again, gives a role, and opens its admin commands to one', async () => {
    const page = await open();
    const settings = page.getByRole('button', { name: 'La Rédaction : réglages' });
    const present = page.getByRole('menuitemcheckbox', { name: 'Dépêche est dans ce serveur' });
    await settings.click();
    await present.click();
    await box(page).fill('/');
    await page.getByText('Dépêche n’a aucune commande pour vous ici.').waitFor();
    await box(page).fill('');
    await settings.click();
    await present.click();
    await box(page).fill('/');
    await page.getByRole('option', { name: '/post' }).waitFor();
    await box(page).fill('');
    await settings.click();
    await page
      .getByRole('group', { name: /^Intégrations/ })
      .getByRole('menuitemcheckbox', { name: '@Rédaction', exact: true })
      .click();
    await settings.click();
    await page
      .getByRole('group', { name: 'Membres ayant @Rédaction', exact: true })
      .getByRole('menuitemcheckbox', { name: 'Camille' })
      .click();
    await become(page, 'Camille');
    await box(page).fill('/po');
    await page.getByRole('option', { name: '/post' }).waitFor();
    await settings.click();
    expect(await page.getByRole('menuitemcheckbox').allInnerTexts()).toEqual([expect.stringContaining('installé pour vous')]);
  });

  test('Who leaves a server no longer sees it, and who was made its admin is offered admin commands', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'The Newsroom' }).click();
    const settings = page.getByRole('button', { name: 'The Newsroom : réglages' });
    await settings.click();
    await page
      .getByRole('group', { name: 'Membres ayant @Editor in chief' })
      .getByRole('menuitemcheckbox', { name: 'Noa' })
      .click();
    await settings.click();
    await page.getByRole('group', { name: 'Membres', exact: true }).getByRole('menuitemcheckbox', { name: 'Sacha' }).click();
    const servers = page.getByRole('navigation', { name: 'Serveurs' });
    await expect.poll(() => servers.getByRole('button', { name: 'The Newsroom' }).count()).toBe(0);
    await become(page, 'Noa');
    await servers.getByRole('button', { name: 'The Newsroom' }).click();
    await box(page).fill('/po');
    await page.getByRole('option', { name: '/post' }).waitFor();
  });
});
