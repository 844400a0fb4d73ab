import type { APIMessageTopLevelComponent } from 'discord.js';
import type { SlashCommand } from './command.js';
import type { Context } from './context.js';
import { show, turn } from './share.js';

type ListView = (args: string[], context: Context) => Promise<APIMessageTopLevelComponent[]>;

/** The two kinds of buttons of a list: what opens it leaves the message where it stands; what turns its pages changes a private one in place. */
export const listButtons = (kind: string, view: ListView): NonNullable<SlashCommand['buttons']> => ({
  [kind]: async (interaction, args, context) => show(interaction, context, await view(args, context), true),
  [pageOf(kind)]: async (interaction, args, context) => turn(interaction, context, await view(args, context)),
});

/** The kind of the buttons that turn the pages of a list. */
export const pageOf = (kind: string): string => `${kind}-page`;
