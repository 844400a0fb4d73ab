import { type APIModalInteractionResponseCallbackData, ComponentType, type ModalSubmitInteraction } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { bot } from './client.js';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const field = (label: string, component: object) => ({ type: 18, label, component });
const options = ['un', 'deux', 'trois'].map((value) => ({ value, label: value.toUpperCase() }));
const EVERY_KIND = {
  custom_id: 'all',
  title: 'Tout',
  components: [
    field('Qui', { type: ComponentType.UserSelect, custom_id: 'user' }),
    field('Rôles', { type: ComponentType.RoleSelect, custom_id: 'roles', max_values: 2, required: false }),
    field('Un seul', { type: ComponentType.RadioGroup, custom_id: 'radio', options }),
    field('Plusieurs', { type: ComponentType.CheckboxGroup, custom_id: 'boxes', options, min_values: 2, max_values: 2 }),
    field('Sûr', { type: ComponentType.Checkbox, custom_id: 'box', default: true }),
  ],
};
const CHOICE = {
  custom_id: 'choice',
  title: 'Choix',
  components: [
    field('Lequel', {
      type: ComponentType.StringSelect,
      custom_id: 'choice',
      options: [{ ...options[0], default: true }, options[1]],
    }),
    field('Qui que ce soit', { type: ComponentType.MentionableSelect, custom_id: 'both', required: false }),
    field('Fichiers', { type: ComponentType.FileUpload, custom_id: 'files', max_values: 2, file_types: ['.txt', '.md'] }),
    { type: 1, components: [{ type: 4, custom_id: 'old', style: 1, label: 'Ancien', required: false }] },
  ],
};

/** A bot that opens this modal, the modal, and what comes of it. */
const opening = async (modal: object) => {
  const seen: ModalSubmitInteraction[] = [];
  const { discord, close } = await bot((interaction) => {
    if (interaction.isChatInputCommand()) return interaction.showModal(modal as APIModalInteractionResponseCallbackData);
    if (!interaction.isModalSubmit()) return;
    seen.push(interaction);
    return interaction.reply('Reçu');
  });
  closing.push(close);
  return { discord, modal: (await discord.user().command('briefing')).modal, seen };
};

/** The values that an interaction carries, by custom id, as they came. */
const valuesOf = (interaction: ModalSubmitInteraction | undefined) =>
  Object.fromEntries(
    interaction?.fields.fields.map((one) => [one.customId, 'values' in one ? one.values : 'value' in one ? one.value : null]) ??
      [],
  );

test('Fields of every kind come back with what was chosen, and whom it names', async () => {
  const { discord, modal, seen } = await opening(EVERY_KIND);
  const role = discord.guild().roles.find(({ name }) => name === 'Rédaction')?.id;
  const fields = { Qui: ['noa'], roles: ['Rédaction'], radio: 'DEUX', Plusieurs: ['un', 'trois'], Sûr: false };
  expect((await discord.user().submit(modal, fields)).message?.content).toBe('Reçu');
  const user = discord.user({ role: 'editor' }).user.id;
  expect(valuesOf(seen[0])).toEqual({ user: [user], roles: [role], radio: 'deux', boxes: ['un', 'trois'], box: false });
  expect(seen[0]?.fields.getSelectedUsers('user')?.first()?.username).toBe('noa');
  expect(seen[0]?.fields.getSelectedRoles('roles')?.first()?.name).toBe('Rédaction');
});

test('What is left as it was opened comes back so', async () => {
  const { discord, modal, seen } = await opening(CHOICE);
  await discord.user().submit(modal, { files: [discord.file('a.txt', 'A'), discord.file('b.md', 'B')] });
  expect(valuesOf(seen[0])).toMatchObject({ choice: ['un'], both: [], old: '' });
  expect(seen[0]?.fields.getUploadedFiles('files')?.map(({ name }) => name)).toEqual(['a.txt', 'b.md']);
});

test.each([
  [EVERY_KIND, {}, '"user" takes 1 values, not 0'],
  [EVERY_KIND, { Qui: ['nobody'] }, '"nobody" cannot be chosen in "user"'],
  [EVERY_KIND, { Qui: ['noa'] }, 'The field "Un seul" is required'],
  [EVERY_KIND, { Qui: ['noa'], radio: 'quatre' }, 'The field "Un seul" has no choice "quatre"'],
  [EVERY_KIND, { Qui: ['noa'], radio: 'un', boxes: ['un'] }, 'The field "Plusieurs" takes 2 to 2, not 1'],
  [EVERY_KIND, { Qui: ['noa'], radio: 'un', boxes: ['un', 'six'] }, 'The field "Plusieurs" has no choice "six"'],
  [CHOICE, {}, 'The field "Fichiers" is required'],
])('Discord’s client sees to it that fields of a modal are filled in: %#', async (form, fields, sentence) => {
  const { discord, modal } = await opening(form);
  await expect(discord.user().submit(modal, fields)).rejects.toThrow(sentence);
});

test('A file of another kind than a modal asks for is not taken', async () => {
  const { discord, modal } = await opening(CHOICE);
  const submit = (...names: string[]) => discord.user().submit(modal, { files: names.map((name) => discord.file(name, 'x')) });
  await expect(submit('a.pdf')).rejects.toThrow('The field "Fichiers" takes only .txt, .md');
  await expect(submit('a.txt', 'b.txt', 'c.txt')).rejects.toThrow('The field "Fichiers" takes 1 to 2, not 3');
});
