import { randomBytes } from 'node:crypto';
import { GatewayCloseCodes, GatewayDispatchEvents, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { guildPayload, unavailable } from './world/payloads.js';
import { announce, type State } from './world/state.js';

const HEARTBEAT = 41_250;
/** Dispatches that a lost session keeps for its return. */
const REPLAY = 1000;

/** Intents that Discord gives only to applications for which they were switched on; here they are off. */
const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

const identifySchema = z.looseObject({
  token: z.string(),
  intents: z.int(),
  properties: z.looseObject({}),
  shard: z.tuple([z.int(), z.int().min(1)]).optional(),
});
const resumeSchema = z.looseObject({ token: z.string(), session_id: z.string(), seq: z.int() });
const packetSchema = z.looseObject({ op: z.int(), d: z.unknown().optional() });

interface Dispatch {
  op: GatewayOpcodes.Dispatch;
  t: GatewayDispatchEvents;
  s: number;
  d: unknown;
}

export interface Session {
  id: string;
  intents: number;
  shard: readonly [number, number];
  seq: number;
  sent: Dispatch[];
  socket: WebSocket | null;
}

export interface Dispatched {
  event: GatewayDispatchEvents;
  data: unknown;
  /** The server it belongs to: decides the shard. Null: shard 0. */
  guildId: string | null;
  /** The intents of which one must be held; 0: everybody gets it. */
  intents: number;
  /** Changes the payload for a session, by its intents. */
  shape?: (data: unknown, intents: number) => unknown;
}

/** The gateway: sessions of the bot, what is sent to them, and ways to disturb them. */
export const createGateway = (state: State, url: () => string, privileged = 0) => {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();

  const owns = ({ shard: [id, count] }: Session, guildId: string | null): boolean =>
    guildId === null ? id === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === id;

  const send = (session: Session, t: Dispatch['t'], d: unknown): void => {
    const packet: Dispatch = { op: GatewayOpcodes.Dispatch, t, s: ++session.seq, d };
    session.sent.push(packet);
    if (session.sent.length > REPLAY) session.sent.shift();
    session.socket?.send(JSON.stringify(packet));
  };

  const connected = (): Session[] => [...sessions.values()].filter(({ socket }) => socket !== null);
  const tellOnline = (): void => announce(state, { type: 'online', online: connected().length > 0 });

  const identify = (socket: WebSocket, data: unknown): Session | null => {
    const parsed = identifySchema.safeParse(data);
    if (!parsed.success) return end(socket, GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
    const { token, intents, shard = [0, 1] } = parsed.data;
    if (token.replace(/^Bot /, '') !== state.token)
      return end(socket, GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    if (shard[0] >= shard[1]) return end(socket, GatewayCloseCodes.InvalidShard, 'Invalid shard.');
    if (intents & PRIVILEGED & ~privileged) return end(socket, GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).');
    const session: Session = { id: randomBytes(16).toString('hex'), intents, shard, seq: 0, sent: [], socket };
    sessions.set(session.id, session);
    const guilds = [...state.guilds.values()].filter((guild) => guild.members.has(state.bot.id) && owns(session, guild.id));
    send(session, GatewayDispatchEvents.Ready, {
      v: 10,
      user: { ...state.bot, verified: true, mfa_enabled: true, email: null, flags: 0 },
      guilds: guilds.map(({ id }) => unavailable(id)),
      session_id: session.id,
      resume_gateway_url: url(),
      shard,
      application: { id: state.bot.id, flags: 0 },
    });
    if (intents & GatewayIntentBits.Guilds) {
      for (const guild of guilds) send(session, GatewayDispatchEvents.GuildCreate, guildPayload(state, guild));
    }
    tellOnline();
    return session;
  };

  const resume = (socket: WebSocket, data: unknown): Session | null => {
    const parsed = resumeSchema.safeParse(data);
    if (!parsed.success) return end(socket, GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
    const { token, session_id, seq } = parsed.data;
    if (token.replace(/^Bot /, '') !== state.token)
      return end(socket, GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    const session = sessions.get(session_id);
    const oldest = session?.sent[0]?.s ?? 1;
    if (!session || seq > session.seq || seq < oldest - 1) {
      socket.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false }));
      return null;
    }
    session.socket?.terminate();
    session.socket = socket;
    for (const packet of session.sent.filter(({ s }) => s > seq)) socket.send(JSON.stringify(packet));
    send(session, GatewayDispatchEvents.Resumed, { _trace: [] });
    tellOnline();
    return session;
  };

  const end = (socket: WebSocket, code: GatewayCloseCodes, reason: string): null => {
    socket.close(code, reason);
    return null;
  };

  server.on('connection', (socket: WebSocket) => {
    let session: Session | null = null;
    socket.send(JSON.stringify({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: HEARTBEAT, _trace: [] } }));
    socket.on('error', () => socket.terminate());
    socket.on('message', (raw) => {
      let packet: z.infer<typeof packetSchema>;
      try {
        packet = packetSchema.parse(JSON.parse(String(raw)));
      } catch {
        end(socket, GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
        return;
      }
      if (packet.op === GatewayOpcodes.Heartbeat) socket.send(JSON.stringify({ op: GatewayOpcodes.HeartbeatAck, d: null }));
      else if (packet.op === GatewayOpcodes.Identify) {
        if (session) end(socket, GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
        else session = identify(socket, packet.d);
      } else if (packet.op === GatewayOpcodes.Resume) session = resume(socket, packet.d);
      else if (!session) end(socket, GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
      else if (packet.op !== GatewayOpcodes.PresenceUpdate) end(socket, GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
    });
    socket.on('close', (code) => {
      if (session?.socket !== socket) return;
      session.socket = null;
      // A client that says goodbye with 1000 or 1001 ends its session; any other close leaves it to be resumed.
      if (code === 1000 || code === 1001) sessions.delete(session.id);
      tellOnline();
    });
  });

  return {
    server,
    sessions,
    online: () => connected().length > 0,
    /** Whether somebody gets what is dispatched, now or on coming back. */
    reachable: () => sessions.size > 0,

    dispatch: ({ event, data, guildId, intents, shape }: Dispatched): void => {
      for (const session of sessions.values()) {
        if (!owns(session, guildId) || (intents !== 0 && !(session.intents & intents))) continue;
        send(session, event, shape ? shape(data, session.intents) : data);
      }
    },

    /** Cuts every connection: as a lost network does, by asking for a reconnect (op 7), or by ending the sessions (op 9). */
    drop: (how: 'cut' | 'reconnect' | 'invalidate' = 'cut'): void => {
      for (const session of connected()) {
        if (how === 'cut') session.socket?.terminate();
        else if (how === 'reconnect') session.socket?.send(JSON.stringify({ op: GatewayOpcodes.Reconnect, d: null }));
        else {
          sessions.delete(session.id);
          session.socket?.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false }));
        }
      }
    },

    close: (): void => {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
};

export type Gateway = ReturnType<typeof createGateway>;
