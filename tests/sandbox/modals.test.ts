import {
  type APIModalInteractionResponseCallbackData,
  ChannelType,
  type ChatInputCommandInteraction,
  ComponentType,
  Events,
  type Interaction,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import type { Discord } from '../../src/sandbox/discord.js';
import { joined } from './client.js';
import { call, faultsOf } from './raw.js';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const FORM: APIModalInteractionResponseCallbackData = {
  custom_id: 'form',
  title: 'Un article',
  components: [
    { type: ComponentType.TextDisplay, content: 'Ce qui suit est **gardé**.' },
    {
      type: ComponentType.Label,
      label: 'Texte',
      description: 'Jusqu’à 4 000 signes',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'text',
        style: TextInputStyle.Paragraph,
        min_length: 3,
        max_length: 20,
      },
    },
    {
      type: ComponentType.Label,
      label: 'Titre',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'title',
        style: TextInputStyle.Short,
        required: false,
        value: 'Sans titre',
      },
    },
    {
      type: ComponentType.Label,
      label: 'Salon',
      component: {
        type: ComponentType.ChannelSelect,
        custom_id: 'channel',
        channel_types: [ChannelType.GuildText],
        required: false,
      },
    },
    {
      type: ComponentType.Label,
      label: 'Fichier',
      component: { type: ComponentType.FileUpload, custom_id: 'file', required: false },
    },
  ],
};

interface Handlers {
  open?: (interaction: ChatInputCommandInteraction | MessageComponentInteraction) => unknown;
  submit?: (interaction: ModalSubmitInteraction) => unknown;
}

/** A bot that opens FORM at each command and button, and answers what is sent. */
const bot = async ({ open, submit = (interaction) => interaction.reply('Reçu') }: Handlers = {}) => {
  const all = await joined((interaction) => (open ?? (() => interaction.showModal(FORM)))(interaction));
  closing.push(all.close);
  all.client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isMessageComponent()) void (open ?? (() => interaction.showModal(FORM)))(interaction);
    if (interaction.isModalSubmit()) void submit(interaction);
  });
  return all.discord;
};

const opened = async (discord: Discord) => (await discord.user().command('briefing')).modal;

test('A command opens a modal, whose fields come back as they were filled in', async () => {
  let seen: unknown;
  const discord = await bot({
    submit: (interaction) => {
      const { fields } = interaction;
      seen = {
        text: fields.getTextInputValue('text'),
        title: fields.getTextInputValue('title'),
        channel: fields.getSelectedChannels('channel')?.map((channel) => channel?.name),
        file: fields.getUploadedFiles('file')?.map(({ name, size }) => [name, size]),
        message: interaction.message,
      };
      return interaction.reply({ content: 'Reçu', flags: 'Ephemeral' });
    },
  });
  const reader = discord.user();
  const first = await reader.command('briefing');
  expect([first.message, first.modal?.title, first.error]).toEqual([undefined, 'Un article', undefined]);
  const answer = await reader.submit(first.modal, {
    text: 'Un texte',
    Salon: ['#actualités'],
    file: [discord.file('notes.txt', 'quatre')],
  });
  expect([answer.message?.content, answer.ephemeral]).toEqual(['Reçu', true]);
  expect(seen).toEqual({
    text: 'Un texte',
    title: 'Sans titre',
    channel: ['actualités'],
    file: [['notes.txt', 6]],
    message: null,
  });
  await expect(reader.submit(first.modal, { text: 'encore' })).rejects.toThrow('This modal is closed');
  expect(discord.unexpected).toEqual([]);
});

test.each([
  [{}, 'The field "Texte" is required'],
  [{ text: 'ab' }, 'The field "Texte" takes at least 3 characters'],
  [{ text: 'a'.repeat(21) }, 'The field "Texte" takes at most 20 characters'],
  [{ text: 'abc', Salon: ['annonces'] }, '"annonces" cannot be chosen in "channel"'],
  [{ text: 'abc', other: 'x' }, 'There is no field "other"'],
] as const)('Discord’s client does not send %j', async (fields, sentence) => {
  const discord = await bot();
  const modal = await opened(discord);
  await expect(discord.user().submit(modal, fields)).rejects.toThrow(sentence);
});

test('Forged fields and forged modals reach the bot', async () => {
  const seen: unknown[] = [];
  const discord = await bot({
    submit: (interaction) => {
      seen.push([
        interaction.customId,
        interaction.fields.fields.map((field) => ('value' in field ? field.value : field.values)),
      ]);
      return interaction.reply('Reçu');
    },
  });
  const modal = await opened(discord);
  const reader = discord.user();
  await reader.submit(modal, { text: 'a'.repeat(5000), Salon: ['1'], other: 'x' }, { force: true });
  await reader.submit({ id: '1', custom_id: 'erase:1', title: '', components: [] }, { sure: 'yes' }, { force: true });
  expect(seen).toEqual([
    ['form', ['a'.repeat(5000), 'Sans titre', ['1'], [], 'x']],
    ['erase:1', ['yes']],
  ]);
});

test('A modal that a button opened may change the message of the button', async () => {
  const discord = await bot({
    submit: async (interaction) => {
      if (interaction.isFromMessage()) await interaction.update({ content: `${interaction.fields.getTextInputValue('text')}` });
    },
  });
  const reader = discord.user();
  const { id } = discord.channel('général');
  const body = {
    content: 'Avant',
    components: [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'b', label: 'Changer' }] }],
  };
  await call(discord, 'POST', `/channels/${id}/messages`, body);
  const [message] = discord.messages('général');
  if (!message) throw new Error('There is no message');
  const { modal } = await reader.press(message, 'Changer');
  const answer = await reader.submit(modal, { text: 'Après' });
  expect([answer.message?.id, answer.message?.content]).toEqual([message.id, 'Après']);
});

test.each([
  ['a title that is too long', { title: 'x'.repeat(46) }, ['title BASE_TYPE_MAX_LENGTH']],
  ['no components', { components: [] }, ['components BASE_TYPE_MIN_LENGTH']],
  [
    'six components',
    { components: Array.from({ length: 6 }, () => ({ type: 10, content: 'x' })) },
    ['components BASE_TYPE_MAX_LENGTH'],
  ],
  ['a button', { components: [{ type: 2, style: 1, custom_id: 'b', label: 'x' }] }, ['components.0.type UNION_TYPE_CHOICES']],
  [
    'long labels',
    {
      components: [
        { type: 18, label: 'x'.repeat(46), description: 'x'.repeat(101), component: { type: 4, custom_id: 'a', style: 1 } },
      ],
    },
    ['components.0.label BASE_TYPE_MAX_LENGTH', 'components.0.description BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'a text input over its limits',
    {
      components: [
        {
          type: 18,
          label: 'x',
          component: { type: 4, custom_id: 'a', style: 3, max_length: 4001, placeholder: 'x'.repeat(101) },
        },
      ],
    },
    [
      'components.0.component.style UNION_TYPE_CHOICES',
      'components.0.component.placeholder BASE_TYPE_MAX_LENGTH',
      'components.0.component.max_length NUMBER_TYPE_MAX',
    ],
  ],
  [
    'one custom id twice',
    { components: ['x', 'y'].map((label) => ({ type: 18, label, component: { type: 4, custom_id: 'a', style: 1 } })) },
    ['components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
  ],
  [
    'an old text input without a label',
    { components: [{ type: 1, components: [{ type: 4, custom_id: 'a', style: 1 }] }] },
    ['components.0.components.0.label BASE_TYPE_REQUIRED'],
  ],
])('Discord refuses a modal with %s', async (_name, change, faults) => {
  let answered: Awaited<ReturnType<typeof call>> | undefined;
  const discord: Discord = await bot({
    open: async (interaction) => {
      const data = { custom_id: 'form', title: 'x', components: [{ type: 10, content: 'x' }], ...change };
      answered = await call(discord, 'POST', `/interactions/${interaction.id}/${interaction.token}/callback`, { type: 9, data });
      await interaction.reply('Non');
    },
  });
  await discord.user().command('briefing', {}, { first: true });
  expect([answered?.status, answered?.body.code]).toEqual([400, 50035]);
  expect(faultsOf(answered?.body.errors)).toEqual(faults.map((fault) => `data.${fault}`));
});

test('A modal is a first answer only, and none to a modal', async () => {
  const codes: unknown[] = [];
  const data = { custom_id: 'form', title: 'x', components: [{ type: 10, content: 'x' }] };
  const modal = (interaction: Interaction) =>
    call(discord, 'POST', `/interactions/${interaction.id}/${interaction.token}/callback`, { type: 9, data });
  const discord: Discord = await bot({
    open: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.showModal(FORM);
      codes.push((await modal(interaction)).body.code);
    },
    submit: async (interaction) => {
      codes.push((await modal(interaction)).body.code);
      await interaction.reply('Reçu');
    },
  });
  const { modal: form } = await discord.user().command('briefing');
  await discord.user().submit(form, { text: 'abc' });
  expect(codes).toEqual([40060, 50035]);
});

test('A modal that the bot does not answer stays open, and one that somebody else was shown is not theirs', async () => {
  let answers = 0;
  const discord = await bot({
    submit: (interaction) => (answers++ === 0 ? undefined : interaction.reply('Reçu')),
  });
  const modal = await opened(discord);
  await expect(discord.user({ role: 'editor' }).submit(modal, { text: 'abc' })).rejects.toThrow('noa does not see this modal');
  expect((await discord.user().submit(modal, { text: 'abc' })).error).toBe('The application did not respond');
  expect((await discord.user().submit(modal, { text: 'abc' })).message?.content).toBe('Reçu');
});
