import { Client, Events, GatewayIntentBits } from 'discord.js';
import { commands } from '../../commands/index.js';
import { serve } from '../delivery/children.js';

/** A bot of the same commands that only echoes: what discord.js and the machine take at least. */
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: process.env.DISCORD_API_URL ?? '' } });
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply(`/${interaction.commandName}`);
});
const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
await client.login(process.env.DISCORD_TOKEN);
await ready;
await client.application?.commands.set(commands.map(({ data }) => data));

const answers = {};
export type Echo = typeof answers;
serve(answers);
