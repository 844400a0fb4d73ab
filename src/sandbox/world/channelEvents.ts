import { GatewayDispatchEvents, GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Gateway } from '../gateway.js';
import type { SandboxMessage } from '../window/protocol.js';
import { toApi } from './messages.js';
import { channelPayload, memberPayload } from './payloads.js';
import { channelPermissions } from './permissions.js';
import { announce, type Channel, type State } from './state.js';

const EVENTS = {
  create: { channel: GatewayDispatchEvents.ChannelCreate, thread: GatewayDispatchEvents.ThreadCreate },
  update: { channel: GatewayDispatchEvents.ChannelUpdate, thread: GatewayDispatchEvents.ThreadUpdate },
  delete: { channel: GatewayDispatchEvents.ChannelDelete, thread: GatewayDispatchEvents.ThreadDelete },
} as const;

/** Of a message that names the bot, it gets the text without any intent. */
const mentions = (payload: unknown, id: string): boolean =>
  ((payload as Partial<SandboxMessage>).mentions ?? []).some((user) => user.id === id);

/** Tells the bot of channels and messages as far as its intents allow: without MessageContent, messages of others have no text. */
export const channelEvents = (state: State, gateway: Gateway) => {
  const dispatch = (event: GatewayDispatchEvents, channel: Channel, data: unknown, author?: SandboxMessage['author']): void => {
    if (!(channelPermissions(state, channel, state.bot.id) & PermissionFlagsBits.ViewChannel)) return;
    const guild = channel.guildId === null ? undefined : state.guilds.get(channel.guildId);
    gateway.dispatch({
      event,
      data: {
        ...(data as object),
        ...(guild ? { guild_id: guild.id, ...(author ? { member: memberPayload(guild, author) } : {}) } : {}),
      },
      guildId: channel.guildId,
      intents: guild ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages,
      shape: (payload, intents) =>
        !guild ||
        !author ||
        author.id === state.bot.id ||
        mentions(payload, state.bot.id) ||
        intents & GatewayIntentBits.MessageContent
          ? payload
          : { ...(payload as object), content: '', embeds: [], attachments: [], components: [] },
    });
  };
  return {
    created: (channel: Channel, message: SandboxMessage) =>
      dispatch(GatewayDispatchEvents.MessageCreate, channel, toApi(message), message.author),
    changed: (channel: Channel, message: SandboxMessage) =>
      dispatch(GatewayDispatchEvents.MessageUpdate, channel, toApi(message), message.author),
    channel: (event: keyof typeof EVENTS, channel: Channel) => {
      gateway.dispatch({
        event: EVENTS[event][channel.thread ? 'thread' : 'channel'],
        data: { ...channelPayload(state, channel), ...(channel.thread && event === 'create' ? { newly_created: true } : {}) },
        guildId: channel.guildId,
        intents: GatewayIntentBits.Guilds,
      });
      announce(state, { type: 'world' });
    },
    deleted: (channel: Channel, id: string) =>
      dispatch(GatewayDispatchEvents.MessageDelete, channel, { id, channel_id: channel.id }),
  };
};

export type ChannelEvents = ReturnType<typeof channelEvents>;
