import { ApplicationCommandOptionType, Client, Events, GatewayIntentBits } from 'discord.js';
import { serve } from './children.js';
import { type Memory, memoryInUse, processorTime } from './usage.js';

/** What one writes first with discord.js: a client with the bot's intents, a command with a deferral, and posts all at once. */

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: process.env.DISCORD_API_URL ?? '' } });
client.on(Events.InteractionCreate, async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await interaction.deferReply();
  await interaction.editReply('No schedules.');
});
const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve)).then(processorTime);
await client.login(process.env.DISCORD_TOKEN);

const answers = {
  /** Gives the processor's milliseconds until it was. */
  ready: (): Promise<number> => ready,
  memory: (): Promise<Memory> => memoryInUse(),
  register: async (): Promise<void> => {
    const list = { type: ApplicationCommandOptionType.Subcommand as const, name: 'list', description: 'Shows the schedules' };
    await client.application?.commands.set([{ name: 'schedule', description: 'Schedules', options: [list] }]);
  },
  /** Gives the number of posts that failed. */
  post: async ({ channels, content }: { channels: string[]; content: string }): Promise<number> => {
    const posts = channels.map(async (id) => {
      const channel = client.channels.cache.get(id);
      if (!channel?.isSendable()) throw new Error(`The channel ${id} is not known`);
      await channel.send({ content });
    });
    return (await Promise.allSettled(posts)).filter(({ status }) => status === 'rejected').length;
  },
};
export type Plain = typeof answers;
serve(answers);
