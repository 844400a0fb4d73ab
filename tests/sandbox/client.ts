import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { type Discord, type DiscordOptions, openDiscord } from '../../src/sandbox/discord.js';

/** The commands that these tests register. */
export const COMMANDS: RESTPutAPIApplicationCommandsJSONBody = [
  {
    name: 'briefing',
    name_localizations: { fr: 'dépêche' },
    description: 'A briefing',
    description_localizations: { fr: 'Une dépêche' },
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'article',
        name_localizations: { fr: 'texte' },
        description: 'Which',
        autocomplete: true,
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'For you only' },
    ],
  },
  {
    name: 'schedule',
    description: 'Schedules',
    default_member_permissions: '32',
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'add',
        description: 'Adds one',
        options: [{ type: ApplicationCommandOptionType.Channel, name: 'channel', description: 'Where', required: true }],
      },
    ],
  },
];

export const connect = async (
  discord: Discord,
  intents: GatewayIntentBits[] = [GatewayIntentBits.Guilds],
): Promise<Client<true>> => {
  const client = new Client({ intents, rest: { api: discord.apiUrl, version: '10' } });
  client.on(Events.Error, () => undefined);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return ready;
};

/** A stand-in with a logged-in client that has registered `commands` and handles every interaction with `handle`. */
export const bot = async (
  handle: (interaction: Interaction) => unknown,
  commands: RESTPutAPIApplicationCommandsJSONBody = COMMANDS,
  { intents, ...options }: DiscordOptions & { intents?: GatewayIntentBits[] } = {},
) => {
  const discord = await openDiscord(options);
  const client = await connect(discord, intents);
  await client.rest.put(Routes.applicationCommands(client.application.id), { body: commands });
  client.on(Events.InteractionCreate, (interaction) => void handle(interaction));
  return {
    discord,
    client,
    close: async () => {
      await client.destroy();
      await discord.close();
    },
  };
};

/** The same with COMMANDS, of which `answer` answers. */
export const joined = (
  answer: (interaction: ChatInputCommandInteraction) => unknown = () => undefined,
  options: DiscordOptions = {},
) => bot((interaction) => (interaction.isChatInputCommand() ? answer(interaction) : undefined), COMMANDS, options);
