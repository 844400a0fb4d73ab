import {
  type ButtonInteraction,
  ButtonStyle,
  type ChatInputCommandInteraction,
  ComponentType,
  Events,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { buttonsOf, type DiscordOptions, textOf } from '../../src/sandbox/discord.js';
import { joined } from './client.js';
import { call } from './raw.js';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const join = async (answer?: (interaction: ChatInputCommandInteraction) => unknown, options?: DiscordOptions) => {
  const all = await joined(answer, options);
  open.push(all.close);
  return all;
};

/** The code with which Discord refused, or null. */
const codeOf = (promise: Promise<unknown>): Promise<number | null> =>
  promise.then(
    () => null,
    (error: { code: number }) => error.code,
  );

/** Answers on the wire, without the library's own checks. */
const callback = (discord: Parameters<typeof call>[0], { id, token }: Pick<Interaction, 'id' | 'token'>, body: unknown) =>
  call(discord, 'POST', `/interactions/${id}/${token}/callback`, body);

const row = (...ids: string[]) => ({
  type: ComponentType.ActionRow as const,
  components: ids.map((custom_id) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Primary as const,
    label: custom_id,
    custom_id,
  })),
});

describe('Answers that Discord refuses', () => {
  test('a second one', async () => {
    let code: number | null = null;
    const { discord } = await join(async (interaction) => {
      await interaction.reply('Une');
      const again = await callback(discord, interaction, { type: 4, data: { content: 'Deux' } });
      code = again.body.code ?? null;
      await interaction.editReply('Fin');
    });
    await discord.user().command('briefing');
    await discord.waitFor(() => discord.messages('général')[0]?.content === 'Fin');
    expect(code).toBe(40060);
    expect(discord.messages('général')).toHaveLength(1);
  });

  test('a late one', async () => {
    const codes: (number | null)[] = [];
    const { discord } = await join(
      async (interaction) => {
        await new Promise((resolve) => setTimeout(resolve, 120));
        codes.push(await codeOf(interaction.reply('Trop tard')));
      },
      { deadlines: { answer: 50 } },
    );
    const answer = await discord.user().command('briefing');
    expect(answer).toMatchObject({ error: 'The application did not respond', firstAfter: null });
    await discord.waitFor(() => codes.length === 1);
    expect(codes).toEqual([10062]);
    expect(discord.messages('général')).toEqual([]);
  });

  test('an edit after the life of the token', async () => {
    const codes: (number | null)[] = [];
    const { discord } = await join(
      async (interaction) => {
        await interaction.deferReply();
        await new Promise((resolve) => setTimeout(resolve, 250));
        codes.push(await codeOf(interaction.editReply('Trop tard')), await codeOf(interaction.followUp('Trop tard')));
      },
      { deadlines: { token: 200 } },
    );
    const answer = await discord.user().command('briefing', {}, { timeout: 400 });
    expect(answer).toMatchObject({ deferred: true, error: 'The application is still thinking' });
    expect(codes).toEqual([50027, 50027]);
  });

  test('one to an interaction that does not exist, and a follow-up before the first answer', async () => {
    const codes: unknown[] = [];
    const { discord } = await join(async (interaction) => {
      codes.push((await callback(discord, { id: '1', token: interaction.token }, { type: 5 })).body.code);
      codes.push((await callback(discord, { id: interaction.id, token: 'guessed' }, { type: 5 })).body.code);
      codes.push(
        (await call(discord, 'POST', `/webhooks/${discord.state.bot.id}/${interaction.token}`, { content: 'x' })).body.code,
      );
      await interaction.reply('Fin');
    });
    await discord.user().command('briefing');
    expect(codes).toEqual([10062, 10062, 10015]);
  });

  test('one of a kind that does not fit, or whose body is wrong; a right one is still taken after it', async () => {
    const codes: unknown[] = [];
    const { discord } = await join(async (interaction) => {
      for (const body of [
        { type: 7, data: { content: 'x' } },
        { type: 8, data: { choices: [] } },
        { type: 1 },
        {},
        { type: 4, data: { content: 'x'.repeat(2001) } },
      ]) {
        codes.push((await callback(discord, interaction, body)).body.code);
      }
      codes.push((await callback(discord, interaction, { type: 4, data: {} })).body.code);
      await interaction.reply('Fin');
    });
    expect((await discord.user().command('briefing')).message?.content).toBe('Fin');
    expect(codes).toEqual([50035, 50035, 50035, 50035, 50035, 50006]);
  });

  test('26 choices, or one of 101 characters', async () => {
    const codes: unknown[] = [];
    const { discord, client } = await join();
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const choice = (name: string) => ({ name, value: name });
      codes.push((await callback(discord, interaction, { type: 5 })).body.code);
      codes.push(
        (await callback(discord, interaction, { type: 8, data: { choices: Array.from({ length: 26 }, () => choice('x')) } })).body
          .code,
      );
      codes.push((await callback(discord, interaction, { type: 8, data: { choices: [choice('x'.repeat(101))] } })).body.code);
      await interaction.respond([choice('x')]);
    });
    expect(await discord.user().autocomplete('briefing', {}, 'article')).toEqual([{ name: 'x', value: 'x' }]);
    expect(codes).toEqual([50035, 50035, 50035]);
  });
});

test('The clock of the sandbox makes nobody late when it is moved', async () => {
  let time = Date.now();
  const { discord } = await join(
    async (interaction) => {
      await interaction.deferReply();
      time += 3_600_000;
      await interaction.editReply('À temps');
    },
    { now: () => time },
  );
  expect((await discord.user().command('briefing')).message?.content).toBe('À temps');
});

test('An answer is given back to a bot that asks for it', async () => {
  let seen: unknown;
  const { discord } = await join(async (interaction) => {
    const { resource } = await interaction.reply({ content: 'Bonjour', withResponse: true });
    seen = [resource?.message?.content, (await interaction.fetchReply()).content];
    await interaction.deleteReply();
  });
  await discord.user().command('briefing');
  await discord.waitFor(() => discord.messages('général').length === 0);
  expect(seen).toEqual(['Bonjour', 'Bonjour']);
});

test('The first follow-up after a deferral is the deferred answer, as private as the deferral was', async () => {
  const { discord } = await join(async (interaction) => {
    await interaction.deferReply();
    await interaction.followUp({ content: 'Un', flags: MessageFlags.Ephemeral });
    await interaction.followUp({ content: 'Deux', flags: MessageFlags.Ephemeral });
  });
  const answer = await discord.user().command('briefing');
  expect(answer).toMatchObject({ ephemeral: false, message: { content: 'Un' } });
  const second = await discord.waitFor(() => discord.messages('général')[1]);
  expect([second.content, second.visible_to]).toEqual(['Deux', discord.user().user.id]);
});

test('An ephemeral answer is in no history', async () => {
  const { discord } = await join((interaction) => interaction.reply({ content: 'Entre nous', flags: MessageFlags.Ephemeral }));
  const { message } = await discord.user().command('briefing');
  expect((await call(discord, 'GET', `/channels/${message?.channel_id}/messages`)).body).toEqual([]);
  expect((await call(discord, 'GET', `/channels/${message?.channel_id}/messages/${message?.id}`)).body.code).toBe(10008);
});

test('A button changes its message, or answers beside it', async () => {
  const { discord, client } = await join((interaction) =>
    interaction.reply({ content: 'Choisissez', components: [row('change', 'tell', 'later')] }),
  );
  const pressed: ButtonInteraction[] = [];
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isButton()) return;
    pressed.push(interaction);
    if (interaction.customId === 'change') await interaction.update('Changé');
    if (interaction.customId === 'tell') await interaction.reply({ content: 'Dit', flags: MessageFlags.Ephemeral });
    if (interaction.customId === 'later') {
      await interaction.deferUpdate();
      await interaction.editReply({ content: 'Plus tard', components: [] });
    }
  });
  const reader = discord.user({ locale: 'fr' });
  const { message } = await reader.command('briefing');
  if (!message) throw new Error('No message');
  const other = discord.user({ role: 'admin', locale: 'en-US' });
  expect(await reader.press(message, 'change')).toMatchObject({ message: { id: message.id, content: 'Changé' } });
  expect(await other.press(message, 'tell')).toMatchObject({
    ephemeral: true,
    message: { content: 'Dit', visible_to: other.user.id },
  });
  expect(await reader.press(message, 'later')).toMatchObject({
    deferred: true,
    message: { id: message.id, content: 'Plus tard' },
  });
  expect(pressed.map(({ locale }) => locale)).toEqual(['fr', 'en-US', 'fr']);
  expect(pressed[0]?.message.content).toBe('Changé');
  await expect(reader.press(message, 'change')).rejects.toThrow('The message has no button "change"');
  expect(discord.unexpected).toEqual([]);
});

test('Only who sees an ephemeral message can press its buttons', async () => {
  const { discord } = await join((interaction) =>
    interaction.reply({ content: 'x', components: [row('a')], flags: MessageFlags.Ephemeral }),
  );
  const { message } = await discord.user().command('briefing');
  if (!message) throw new Error('No message');
  await expect(discord.user({ role: 'admin' }).press(message, 'a')).rejects.toThrow('sacha does not see this message');
});

test('What a reader sees is read as text and as buttons, however deep it lies', async () => {
  const { discord } = await join((interaction) =>
    interaction.reply({
      flags: MessageFlags.IsComponentsV2,
      components: [
        {
          type: ComponentType.Container,
          components: [
            { type: ComponentType.TextDisplay, content: '# Titre' },
            {
              type: ComponentType.Section,
              components: [{ type: ComponentType.TextDisplay, content: 'Phrase' }],
              accessory: { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Voir', custom_id: 'see' },
            },
            row('more'),
          ],
        },
      ],
    }),
  );
  const { message } = await discord.user().command('briefing');
  if (!message) throw new Error('No message');
  expect(textOf(message)).toBe('# Titre\nPhrase');
  expect(buttonsOf(message).map(({ label, customId }) => `${label} ${customId}`)).toEqual(['Voir see', 'more more']);
});
