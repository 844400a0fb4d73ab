import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  type Guild,
  type ModalSubmitInteraction,
} from 'discord.js';
import { LENGTHS } from '../src/briefing/length.js';
import { forAdmins, requireAdmin } from '../src/discord/admin/admin.js';
import { changeSetting } from '../src/discord/admin/changeSetting.js';
import { exportFile } from '../src/discord/admin/exportFile.js';
import { roleAccess } from '../src/discord/admin/roleAccess.js';
import { colourForm, eraseForm, TYPED, timezoneForm } from '../src/discord/admin/settingsForms.js';
import { MAX_ASKED } from '../src/discord/articles/articleOptions.js';
import { adminCommand, type SlashCommand } from '../src/discord/interactions/command.js';
import { type Context, contextOf } from '../src/discord/interactions/context.js';
import { typedIn } from '../src/discord/interactions/modal.js';
import { ReaderError } from '../src/discord/interactions/readerError.js';
import { deferReply, deferUpdate, openModal, respond, say } from '../src/discord/interactions/reply.js';
import { readColour } from '../src/discord/message/colour.js';
import { container, textDisplay } from '../src/discord/message/components.js';
import { clipText, plainLine } from '../src/discord/message/escape.js';
import { MESSAGE_CHANNELS } from '../src/discord/message/selects.js';
import { missingPermissions } from '../src/discord/posts/permissions.js';
import { defaultZone } from '../src/discord/schedules/defaultZone.js';
import { typedZone } from '../src/discord/schedules/typedZone.js';
import { AS_SERVER, MAX_MANAGER_ROLES, settingsView } from '../src/discord/views/settings.js';
import { isLocale } from '../src/locales/index.js';
import { recordChange } from '../src/store/changes.js';
import { eraseServer } from '../src/store/serverTables.js';
import type { Settings } from '../src/store/settings.js';

type Asked = ChatInputCommandInteraction<'cached'>;
type Chosen = AnySelectMenuInteraction<'cached'>;
type Pressed = ButtonInteraction<'cached'>;
type Submitted = ModalSubmitInteraction<'cached'>;

/** What a server's admins have set, on one panel. */
export const settings: SlashCommand = {
  data: adminCommand('settings'),
  execute: async (interaction, context) => {
    requireAdmin(interaction, context);
    await deferReply(interaction, true);
    await respond(interaction, context, await panel(interaction, context), true);
  },
  selects: {
    settings: forAdmins(async (interaction, [setting = ''], context) => {
      const read = Object.hasOwn(SELECTS, setting) ? SELECTS[setting] : undefined;
      const change = read?.(interaction.values, interaction.guild, context);
      if (!change) throw new ReaderError(context.t.errors.staleButton);
      await changeInPlace(interaction, context, change);
    }),
  },
  buttons: {
    settings: forAdmins(async (interaction, [action, value], context) => {
      switch (action) {
        case 'private':
          return changeInPlace(interaction, context, { private: value === 'true' });
        case 'timezone':
          return openModal(interaction, context, timezoneForm('settings', context.t));
        case 'colour':
          return openModal(interaction, context, colourForm(context.settings, context.t));
        case 'erase':
          return openModal(interaction, context, eraseForm(interaction.guild, context.t));
        case 'export':
          return exportAll(interaction, context);
        default:
          throw new ReaderError(context.t.errors.staleButton);
      }
    }),
  },
  modals: {
    settings: forAdmins(async (interaction, [setting], context) => {
      const typed = typedIn(interaction, TYPED);
      switch (setting) {
        case 'timezone':
          return changeInPlace(interaction, context, { timezone: typed.trim() === '' ? null : typedZone(typed, context) });
        case 'colour':
          return changeInPlace(interaction, context, { colour: typedColour(typed, context) });
        case 'erase':
          return eraseAll(interaction, context, typed);
        default:
          throw new ReaderError(context.t.errors.staleButton);
      }
    }),
  },
};

/** What a select's values set; null: no select of this version gives such values. */
const SELECTS: Record<string, (values: string[], guild: Guild, context: Context) => Partial<Settings> | null> = {
  locale: ([value = '']) => (value === AS_SERVER ? { locale: null } : isLocale(value) ? { locale: value } : null),
  length: ([value]) => {
    const length = LENGTHS.find((each) => each === value);
    return length ? { length } : null;
  },
  managerRoles: (values, guild, { t }) => {
    if (values.includes(guild.roles.everyone.id)) throw new ReaderError(t.settings.everyone);
    if (values.length > MAX_MANAGER_ROLES || !values.every((role) => guild.roles.cache.has(role))) return null;
    return { managerRoles: values };
  },
  noticeChannelId: ([value], guild) => {
    if (value === undefined) return { noticeChannelId: null };
    const channel = guild.channels.cache.get(value);
    return MESSAGE_CHANNELS.some((type) => type === channel?.type) ? { noticeChannelId: value } : null;
  },
};

/** Nothing typed is the bot's own colour. @throws {ReaderError} for what is none */
function typedColour(typed: string, { t }: Context): number | null {
  if (typed.trim() === '') return null;
  const colour = readColour(typed);
  if (colour === null) throw new ReaderError(t.settings.noColour(clipText(typed, MAX_ASKED)));
  return colour;
}

/** Changes settings, and shows the panel as it is then. */
async function changeInPlace(interaction: Chosen | Pressed | Submitted, { app }: Context, change: Partial<Settings>) {
  await deferUpdate(interaction);
  await changeSetting(interaction, app, change);
  const context = await contextOf(interaction, app);
  await respond(interaction, context, await panel(interaction, context), true);
}

async function panel(interaction: Asked | Chosen | Pressed | Submitted, context: Context) {
  const { app, settings, t } = context;
  const { guild } = interaction;
  const admin = app.commands.filter(({ data }) => data.default_member_permissions).map(({ data }) => data.name);
  const roles = settings.managerRoles.filter((role) => guild.roles.cache.has(role));
  const notices = guild.channels.cache.get(settings.noticeChannelId ?? '');
  const me = guild.members.me ?? (await guild.members.fetchMe());
  return settingsView(
    {
      guild,
      settings,
      access: roles.length === 0 ? [] : await roleAccess(guild, roles, admin),
      missing: notices ? missingPermissions(notices.permissionsFor(me), t) : [],
      defaultZone: defaultZone(interaction, context),
      now: app.now(),
    },
    t,
  );
}

async function exportAll(interaction: Pressed, context: Context): Promise<void> {
  const { app, t } = context;
  const { guildId, user } = interaction;
  await deferReply(interaction, true);
  await recordChange(app.store.db, guildId, { at: app.now(), userId: user.id, what: 'data.export', object: null });
  const file = await exportFile(app, guildId);
  if (!file) throw new ReaderError(t.settings.exportTooLarge);
  const components = [
    container([textDisplay(t.settings.exported), { type: ComponentType.File, file: { url: `attachment://${file.name}` } }]),
  ];
  await respond(interaction, context, components, true, [file]);
}

/** Erases everything once the server's name was typed; who did so, and when, is all that is kept. */
async function eraseAll(interaction: Submitted, context: Context, typed: string): Promise<void> {
  const { app, t } = context;
  const { guildId, user } = interaction;
  const name = plainLine(interaction.guild.name).trim();
  if (plainLine(typed).trim().toLowerCase() !== name.toLowerCase())
    throw new ReaderError(t.settings.notErased(clipText(name, MAX_ASKED)));
  await deferUpdate(interaction);
  await app.store.db.transaction().execute(async (trx) => {
    await eraseServer(trx, guildId);
    await recordChange(trx, guildId, { at: app.now(), userId: user.id, what: 'data.erase', object: null });
  });
  app.log.info({ guildId }, 'Erased the data of a server');
  await say(interaction, await contextOf(interaction, app), t.settings.erased);
}
