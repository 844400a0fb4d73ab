import { randomBytes } from 'node:crypto';
import { type AutocompleteInteraction, DiscordAPIError, type Interaction, RESTJSONErrorCodes } from 'discord.js';
import { StoreLost } from '../store/storeLost.js';
import type { App } from './app.js';
import { type Choice, type Command, isSlashCommand, type OptionName, type SlashCommand } from './command.js';
import { bareContextOf, type Context, contextOf } from './context.js';
import { fromCustomId } from './customId.js';
import { plainLine } from './escape.js';
import { greetAdmin } from './greeting.js';
import { MAX_CHOICE, MAX_CHOICES } from './limits.js';
import { ReaderError } from './readerError.js';
import { type Answerable, say } from './reply.js';

type Act = (context: Context) => Promise<unknown>;

/**
 * Leads each interaction to the command it belongs to; the one boundary where errors become answers.
 * Resolves to true when Discord says that the interaction has been answered before.
 */
export function createDispatch(app: App) {
  const find = createFind(app.commands);
  return async function dispatch(interaction: Interaction): Promise<boolean> {
    if (interaction.isAutocomplete()) return autocomplete(interaction, find.slash.get(interaction.commandName), app);
    if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand())
      return answer(interaction, app, find.command(interaction), 'staleCommand');
    if (interaction.isMessageComponent() || interaction.isModalSubmit())
      return answer(interaction, app, find.part(interaction), 'staleButton');
    return false;
  };
}

/** What an interaction leads to; undefined: nothing that this version knows. */
function createFind(commands: readonly Command[]) {
  const slash = new Map(commands.filter(isSlashCommand).map((command) => [command.data.name, command]));
  const menus = new Map(commands.flatMap((command) => (isSlashCommand(command) ? [] : [[command.data.name, command] as const])));
  const buttons = new Map(commands.flatMap(({ buttons }) => Object.entries(buttons ?? {})));
  const selects = new Map(commands.flatMap(({ selects }) => Object.entries(selects ?? {})));
  const modals = new Map(commands.flatMap(({ modals }) => Object.entries(modals ?? {})));

  return {
    slash,
    command(interaction: Extract<Answerable, { commandName: string }>): Act | undefined {
      if (interaction.isMessageContextMenuCommand()) {
        const command = menus.get(interaction.commandName);
        return command && ((context) => command.execute(interaction, context));
      }
      const command = slash.get(interaction.commandName);
      if (!command?.data.default_member_permissions) return command && ((context) => command.execute(interaction, context));
      return async (context) => {
        await command.execute(interaction, context);
        await greetAdmin(interaction, context);
      };
    },
    part(interaction: Extract<Answerable, { customId: string }>): Act | undefined {
      const { kind, args } = fromCustomId(interaction.customId);
      if (interaction.isButton()) {
        const press = buttons.get(kind);
        return press && ((context) => press(interaction, args, context));
      }
      if (interaction.isModalSubmit()) {
        const submit = modals.get(kind);
        return submit && ((context) => submit(interaction, args, context));
      }
      const select = selects.get(kind);
      return select && ((context) => select(interaction, args, context));
    },
  };
}

async function answer(
  interaction: Answerable,
  app: App,
  act: Act | undefined,
  stale: 'staleCommand' | 'staleButton',
): Promise<boolean> {
  let context = bareContextOf(interaction, app);
  try {
    context = await contextOf(interaction, app);
    if (!act) throw new ReaderError(context.t.errors[stale]);
    await act(context);
  } catch (error) {
    if (isAnsweredBefore(error)) {
      app.log.debug(facts(interaction), 'An interaction had been answered before');
      return true;
    }
    try {
      await say(interaction, context, explain(error, interaction, context));
    } catch (failure) {
      app.log.warn({ error: failure }, 'An error could not be told to the reader');
    }
  }
  return false;
}

/** By another process, or by this one in a request whose answer was lost. */
const isAnsweredBefore = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;

/** What the reader is told. */
function explain(error: unknown, interaction: Answerable, { app, t }: Context): string {
  if (error instanceof ReaderError) return error.message;
  if (!(error instanceof StoreLost)) return recorded(error, interaction, app, t.errors.unexpected);
  app.log.warn({ error }, 'A command needs the store, which cannot be reached');
  return t.errors.storeLost;
}

/** Logs an unexpected error; the reader gets a reference that the log has too. */
function recorded(error: unknown, interaction: Answerable, { log }: App, sentence: (reference: string) => string): string {
  const reference = randomBytes(4).toString('hex');
  log.error({ reference, ...facts(interaction), error }, 'A command failed');
  return sentence(reference);
}

const facts = (interaction: Answerable) =>
  interaction.isCommand() ? { command: interaction.commandName } : { customId: interaction.customId };

async function autocomplete(interaction: AutocompleteInteraction, command: SlashCommand | undefined, app: App): Promise<boolean> {
  const { name, value } = interaction.options.getFocused(true);
  try {
    const context = await contextOf(interaction, app);
    const choices = (await command?.autocomplete?.[name as OptionName]?.(value, interaction, context)) ?? [];
    await interaction.respond(choices.slice(0, MAX_CHOICES).map(clipChoice));
  } catch (error) {
    if (isAnsweredBefore(error)) return true;
    // The list just stays empty: people can still type what they mean.
    app.log.warn({ command: interaction.commandName, option: name, error }, 'An autocompletion failed');
  }
  return false;
}

function clipChoice({ name, value }: Choice): Choice {
  const line = plainLine(name);
  // Half a surrogate pair at the cut goes too.
  const short =
    line.length > MAX_CHOICE
      ? `${line
          .slice(0, MAX_CHOICE - 1)
          .toWellFormed()
          .replace(/\ufffd$/, '')}…`
      : line;
  return { name: short, value: value.slice(0, MAX_CHOICE) };
}
