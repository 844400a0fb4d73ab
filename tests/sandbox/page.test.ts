import { type Client, type Interaction, MessageFlags, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { become, box, describePage, messages, say } from './chromiumPage.js';

const TITLES = ['Le port de Nantes rouvre', 'Une comète passe en mai', 'La Loire déborde'];

const COMMANDS: RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    name: 'read',
    name_localizations: { fr: 'lire' },
    description: 'Reads an article',
    description_localizations: { fr: 'Lit un article' },
    options: [
      {
        type: 3,
        name: 'article',
        name_localizations: { fr: 'texte' },
        description: 'Which',
        description_localizations: { fr: 'Lequel' },
        required: true,
        autocomplete: true,
      },
      { type: 5, name: 'private', name_localizations: { fr: 'privé' }, description: 'For you only' },
    ],
  },
  { name: 'silence', description: 'Never answers' },
  {
    name: 'post',
    description: 'Posts',
    default_member_permissions: '32',
    options: [
      {
        type: 1,
        name: 'to',
        description: 'Posts to a channel',
        options: [{ type: 7, name: 'channel', description: 'Where', required: true }],
      },
    ],
  },
];

const button = (custom_id: string, label: string) => ({ type: 2, style: 1, custom_id, label }) as const;

const answer = async (interaction: Interaction, client: Client<true>): Promise<void> => {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    const found = TITLES.filter((title) => title.toLowerCase().includes(typed));
    await interaction.respond(found.map((name) => ({ name, value: `article-${TITLES.indexOf(name)}` })));
  } else if (interaction.isChatInputCommand() && interaction.commandName === 'read') {
    const ephemeral = interaction.options.getBoolean('private') === true;
    await interaction.deferReply(ephemeral ? { flags: MessageFlags.Ephemeral } : {});
    await new Promise((resolve) => setTimeout(resolve, 300));
    const title = TITLES[Number(interaction.options.getString('article', true).replace('article-', ''))] ?? 'introuvable';
    await interaction.editReply({
      flags: MessageFlags.IsComponentsV2,
      components: [
        {
          type: 17,
          accent_color: 0x2266aa,
          components: [
            { type: 10, content: `## ${title}\n-# ${interaction.locale}, <t:4070908800:F>` },
            { type: 14, divider: true },
            { type: 9, components: [{ type: 10, content: 'Une **phrase**.' }], accessory: button('open', 'Voir') },
            { type: 1, components: [button('more', 'Suite'), button('mute', 'Muet')] },
          ],
        },
      ],
    });
  } else if (interaction.isChatInputCommand() && interaction.commandName === 'post') {
    const read = client.application.commands.cache.find(({ name }) => name === 'read');
    await interaction.reply(`Salon <#${interaction.options.getChannel('channel', true).id}>, puis </read:${read?.id}>`);
  } else if (interaction.isButton() && interaction.customId === 'more') {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await interaction.reply({ content: `La suite, en ${interaction.locale}`, flags: MessageFlags.Ephemeral });
  }
};

const readArticle = async (page: Page): Promise<void> => {
  const before = await messages(page).count();
  await box(page).fill('/read');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Une comète' }).click();
  await page.keyboard.press('Enter');
  await messages(page).nth(before).getByRole('heading', { name: 'Une comète' }).waitFor();
};

describePage('The sandbox’s page', { commands: COMMANDS, answer }, ({ open, sandbox, bot }) => {
  test('A command is found, filled in with the bot’s suggestions and sent by keyboard alone', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/');
    const list = page.getByRole('listbox');
    await expect.poll(() => list.getByRole('option').count()).toBe(3);
    expect(await list.innerText()).toContain('/lire');
    expect(await list.innerText()).toContain('Lit un article');
    await page.keyboard.type('li');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('texte');
    await page.keyboard.type('com');
    await list.getByRole('option', { name: 'Une comète passe en mai' }).waitFor();
    await expect.poll(() => page.locator('[aria-selected="true"]').innerText()).toBe('Une comète passe en mai');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Autres options de /lire');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('privé');
    await page.keyboard.type('fau');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const answer = messages(page).last();
    await answer.getByText('Dépêche réfléchit…').waitFor();
    await answer.getByRole('heading', { name: 'Une comète passe en mai' }).waitFor();
    expect(await answer.innerText()).toContain('Vous avez utilisé /lire');
    expect(await answer.innerText()).toContain('fr, jeudi 1 janvier 2099 à 01:00');
    expect(await answer.locator('.container').getAttribute('style')).toContain('#2266aa');
  });

  test('A missing option is named, and Escape leaves the command', async () => {
    const page = await open();
    await page.getByRole('combobox').fill('/post');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByText('Cette option est obligatoire.').waitFor();
    expect(await page.getByRole('combobox', { name: 'channel' }).getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('combobox').getAttribute('id')).toBe('message-box');
  });

  test('A bare link to a message stands as its channel and leads there; one that the reader cannot see stays a link', async () => {
    const page = await open();
    const { guild, channel } = { guild: '1300000000000001000', channel: '1300000000000001011' };
    const own = await say(page, `https://discord.com/channels/${guild}/${channel}/1 https://discord.com/channels/${guild}/1/2`);
    await own.getByRole('link').waitFor();
    expect(await own.getByRole('link').count()).toBe(1);
    await own.getByRole('button', { name: '#actualités › 💬' }).click();
    await expect.poll(() => page.locator('#heading').innerText()).toBe('actualités');
  });

  test('Channels and commands are mentions that lead there, and a plain message is sent', async () => {
    const page = await open();
    await page.getByRole('combobox').fill('/post to ');
    await page.getByRole('option', { name: 'actualités' }).click();
    await page.keyboard.press('Enter');
    const answer = messages(page).last();
    const channel = answer.getByRole('button', { name: /^#/ });
    const opened = (await channel.innerText()).slice(1);
    await answer.getByRole('button', { name: '/read' }).click();
    await page.getByRole('combobox', { name: 'texte' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await channel.click();
    expect(await page.locator('#heading').innerText()).toBe(opened);
    const own = await say(page, 'Bonjour **à tous**');
    await own.locator('strong', { hasText: 'à tous' }).waitFor();
  });

  test('A pressed button is busy, then its ephemeral answer is shown to its reader only, until dismissed', async () => {
    const page = await open();
    await readArticle(page);
    const button = messages(page).last().getByRole('button', { name: 'Suite' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-custom-id="more"][aria-busy="true"]').waitFor();
    const answer = messages(page).filter({ hasText: 'La suite, en fr' });
    await answer.waitFor();
    await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.dataset.customId')).toBe('more');
    expect(await answer.innerText()).toContain('Vous seul(e) pouvez voir ceci');
    await answer.getByRole('button', { name: /^En réponse à Dépêche — Une comète passe en mai/ }).click();
    await page.locator('.found').getByRole('heading', { name: 'Une comète' }).waitFor();
    await become(page, 'Camille');
    await expect.poll(() => answer.count()).toBe(0);
    await become(page, 'Sacha');
    await answer.getByRole('button', { name: 'Masquer le message' }).click();
    expect(await answer.count()).toBe(0);
  });

  test('A button and a command that get no answer say so', async () => {
    const page = await open();
    await readArticle(page);
    await messages(page).last().getByRole('button', { name: 'Muet' }).click();
    await messages(page).getByText('Cette interaction a échoué').waitFor();
    await box(page).fill('/silence');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('L’application n’a pas répondu').waitFor();
  });

  test('The page and the commands speak the language that is chosen, and a member sees no admin’s command', async () => {
    const page = await open();
    await page.getByRole('radio', { name: 'English' }).check({ force: true });
    await page.getByRole('combobox', { name: /^Message #/ }).fill('/');
    await page.getByRole('option', { name: '/read' }).waitFor();
    await page.getByRole('option', { name: '/post to' }).waitFor();
    await become(page, 'Camille');
    await page.getByRole('combobox', { name: /^Message #/ }).focus();
    await expect.poll(() => page.getByRole('option').count()).toBe(2);
    expect(await page.getByRole('option', { name: '/post to' }).count()).toBe(0);
    expect(await page.evaluate('document.documentElement.lang')).toBe('en-US');
  });

  test('Who speaks a language that the page does not is asked in English, and the bot is told their own', async () => {
    const page = await open();
    await page.getByRole('radio', { name: 'Deutsch' }).check({ force: true });
    await page.getByRole('combobox', { name: /^Message #/ }).waitFor();
    await readArticle(page);
    await messages(page).last().getByText('de, ').waitFor();
  });

  test('Servers, channels and the conversation with the bot are reached by arrow keys', async () => {
    const page = await open();
    await page.locator('#servers [aria-current]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The Newsroom' }).waitFor();
    await page.locator('#channels [aria-current]').focus();
    const before = await page.locator('#heading').innerText();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#heading').innerText()).not.toBe(before);
    await page.getByRole('button', { name: 'Messages privés' }).click();
    await page.getByRole('combobox', { name: 'Envoyer un message dans @Dépêche' }).waitFor();
  });

  test('A post in another channel marks it as unread until it is opened', async () => {
    const page = await open();
    const channel = page.locator('#channels [data-channel-id]').nth(1);
    const posted = bot().channels.cache.get((await channel.getAttribute('data-channel-id')) ?? '');
    if (posted?.isSendable()) await posted.send('Du nouveau ||tout de suite||');
    await expect.poll(() => channel.getAttribute('aria-label')).toMatch(/, non lu$/);
    await channel.click();
    await messages(page).last().getByText('Du nouveau').waitFor();
    expect(await channel.getAttribute('aria-label')).not.toContain('non lu');
    expect(await messages(page).last().innerText()).not.toContain('tout de suite');
    await page.getByRole('button', { name: 'Divulgâcheur : afficher' }).click();
    await messages(page).last().getByText('tout de suite').waitFor();
  });

  test('The clock moves by an hour, and to a moment that a message shows', async () => {
    const page = await open();
    await readArticle(page);
    await page.getByRole('button', { name: /^Horloge/ }).click();
    await page.getByRole('button', { name: '+1 h' }).click();
    await page.getByText('En avance de 1 h sur l’heure réelle.').waitFor();
    expect(sandbox().now() - Date.now()).toBeGreaterThan(3_590_000);
    await page.getByRole('button', { name: /1 janvier 2099/ }).click();
    await expect.poll(() => Math.abs(sandbox().now() - 4_070_908_800_000)).toBeLessThan(30_000);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('Without its key the page says what is missing', async () => {
    const page = await open();
    await page.goto('about:blank');
    await page.goto(sandbox().url.replace(/#.*/, ''));
    await page.getByText('Il manque la clé à cette adresse').waitFor();
  });
});
