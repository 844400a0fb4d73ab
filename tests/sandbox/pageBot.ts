import {
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  type Client,
  ComponentType,
  type Interaction,
  InteractionContextType,
  MessageFlags,
  type RESTPutAPIApplicationCommandsJSONBody,
  TextInputStyle,
} from 'discord.js';

/** A small bot with everything that the page shows: menus, forms, files, posts. */

const everywhere = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

const COMMANDS: RESTPutAPIApplicationCommandsJSONBody = [
  { name: 'menus', description: 'Shows menus', ...everywhere },
  { name: 'form', description: 'Opens a form' },
  { name: 'options', description: 'Opens a form of choices' },
  { name: 'post', description: 'Posts to this channel', default_member_permissions: '32' },
  {
    name: 'take',
    description: 'Takes a file',
    options: [
      { type: 11, name: 'file', name_localizations: { fr: 'fichier' }, description: 'Which', required: true },
      { type: 3, name: 'title', description: 'Its title' },
    ],
  },
  { name: 'Read this', name_localizations: { fr: 'Lire ceci' }, type: ApplicationCommandType.Message, ...everywhere },
];

const LENGTHS = [
  { label: 'Court', value: 'short', description: 'Trois phrases' },
  { label: 'Moyen', value: 'medium', default: true },
  { label: 'Long', value: 'long' },
];
const DAYS = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi'].map((label, at) => ({ label, value: `day-${at}`, default: at === 0 }));

const row = <T>(component: T) => ({ type: ComponentType.ActionRow as const, components: [component] });

const MENUS = [
  row({ type: ComponentType.StringSelect, custom_id: 'length', options: LENGTHS, placeholder: 'Longueur' } as const),
  row({ type: ComponentType.StringSelect, custom_id: 'days', options: DAYS, max_values: 2, placeholder: 'Jours' } as const),
  row({
    type: ComponentType.ChannelSelect,
    custom_id: 'channel',
    channel_types: [ChannelType.GuildAnnouncement],
    placeholder: 'Salon',
  } as const),
  row({ type: ComponentType.MentionableSelect, custom_id: 'who', min_values: 0, placeholder: 'Qui' } as const),
  row({ type: ComponentType.StringSelect, custom_id: 'off', options: LENGTHS, disabled: true, placeholder: 'Éteint' } as const),
];

const label = <T>(label: string, component: T, description?: string) => ({
  type: ComponentType.Label as const,
  label,
  component,
  ...(description ? { description } : {}),
});

const FORM: APIModalInteractionResponseCallbackData = {
  custom_id: 'form',
  title: 'Ajouter un article',
  components: [
    { type: ComponentType.TextDisplay, content: 'Le texte **reste** ici.' },
    label(
      'Titre',
      { type: ComponentType.TextInput, custom_id: 'title', style: TextInputStyle.Short, max_length: 40 },
      'Comme dans les listes',
    ),
    label('Texte', { type: ComponentType.TextInput, custom_id: 'text', style: TextInputStyle.Paragraph, min_length: 10 }),
    label('Longueur', { type: ComponentType.StringSelect, custom_id: 'length', options: LENGTHS }),
    label('Fichier', { type: ComponentType.FileUpload, custom_id: 'file', required: false }),
  ],
};

const OPTIONS: APIModalInteractionResponseCallbackData = {
  custom_id: 'options',
  title: 'Réglages',
  components: [
    label('Langue', {
      type: ComponentType.RadioGroup,
      custom_id: 'language',
      options: [
        { label: 'Français', value: 'fr' },
        { label: 'Anglais', value: 'en', description: 'English' },
      ],
    }),
    label('Parties', {
      type: ComponentType.CheckboxGroup,
      custom_id: 'parts',
      max_values: 2,
      options: ['Citations', 'Chiffres', 'Noms'].map((name) => ({ label: name, value: name.toLowerCase() })),
    }),
    label('Sans bruit', { type: ComponentType.Checkbox, custom_id: 'silent' }),
    label('Rôle', { type: ComponentType.RoleSelect, custom_id: 'role', required: false }),
  ],
};

const answer = async (interaction: Interaction): Promise<unknown> => {
  const whisper = (content: string) =>
    interaction.isRepliable() && interaction.reply({ content, flags: MessageFlags.Ephemeral, allowedMentions: { parse: [] } });
  if (interaction.isMessageContextMenuCommand()) {
    const { content, attachments } = interaction.targetMessage;
    return whisper(`Lu : ${content} (${attachments.map(({ name, size }) => `${name}, ${size}`).join(' ; ')})`);
  }
  if (interaction.isAnySelectMenu()) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return whisper(`${interaction.customId} : ${interaction.values.join(', ')}`);
  }
  if (interaction.isModalSubmit()) {
    const { fields } = interaction;
    if (interaction.customId === 'options') {
      const parts = [fields.getRadioGroup('language'), ...fields.getCheckboxGroup('parts'), fields.getCheckbox('silent')];
      return whisper(`Choisi : ${parts.join(', ')}`);
    }
    // A form that asks for it gets no answer.
    if (fields.getTextInputValue('title') === 'Muet') return undefined;
    const files = fields.getUploadedFiles('file')?.map(({ name, size }) => `${name}, ${size}`) ?? [];
    const chosen = fields.getStringSelectValues('length').join();
    return whisper(`Reçu : ${fields.getTextInputValue('title')}, ${chosen}, ${files.join()}`);
  }
  if (!interaction.isChatInputCommand()) return undefined;
  const { commandName, options, channel, guild } = interaction;
  if (commandName === 'menus') return interaction.reply({ components: MENUS });
  if (commandName === 'form') return interaction.showModal(FORM);
  if (commandName === 'options') return interaction.showModal(OPTIONS);
  if (commandName === 'take') {
    const file = options.getAttachment('file', true);
    return whisper(`Pris : ${file.name}, ${file.size}, ${options.getString('title') ?? 'sans titre'}`);
  }
  if (channel?.isSendable())
    await channel.send({ content: `Pour <@${interaction.user.id}>`, allowedMentions: { users: [interaction.user.id] } });
  if (channel?.isSendable())
    await channel.send({
      content: `Sans bruit, <@&${guild?.roles.cache.find(({ color }) => color !== 0)?.id}>`,
      flags: MessageFlags.SuppressNotifications,
      allowedMentions: { parse: [] },
    });
  return whisper('Fait');
};

export const PAGE_BOT: { commands: typeof COMMANDS; answer: (interaction: Interaction, client: Client<true>) => unknown } = {
  commands: COMMANDS,
  answer,
};
