import { randomBytes } from 'node:crypto';
import type { AutocompleteInteraction, Interaction } from 'discord.js';
import { StoreLost } from '../../store/storeLost.js';
import { createTellAdmin } from '../admin/tellAdmin.js';
import { plainLine } from '../message/escape.js';
import { MAX_CHOICE, MAX_CHOICES } from '../message/limits.js';
import { acknowledgeAfter } from './acknowledge.js';
import { createAllowance, USUAL_COST } from './allowance.js';
import { isAnsweredBefore } from './answeredBefore.js';
import type { App } from './app.js';
import { booleanOption, type Choice, type Command, isSlashCommand, type OptionName, type SlashCommand } from './command.js';
import { bareContextOf, type Context, contextOf, UNKNOWN_SETTINGS } from './context.js';
import { fromCustomId } from './customId.js';
import { ReaderError } from './readerError.js';
import { type Answerable, sayError } from './reply.js';

/** What an interaction leads to. */
interface Act {
  run(context: Context): Promise<unknown>;
  /** What it takes of the allowance of whoever asks. */
  cost: number;
  /** Whether its answer is for the reader alone, as far as that is known before. */
  isPrivate(context: Context): boolean;
}

/**
 * How long a command may take before it is acknowledged for it, in milliseconds. Discord waits for 3 seconds in all, of which the
 * question who may answer takes up to 1.2.
 */
const ACKNOWLEDGE_AFTER = 1_000;

/**
 * Leads each interaction to the command it belongs to; the one boundary where errors become answers.
 * Resolves to true when Discord says that the interaction has been answered before.
 */
export function createDispatch(app: App) {
  const find = createFind(app.commands, createTellAdmin());
  const allowance = createAllowance();

  /** @throws {ReaderError} when they asked for too much lately */
  function requireAllowance({ user, guildId }: Answerable, { t }: Context, cost: number): void {
    const wait = allowance.take(user.id, guildId, cost, app.now());
    if (wait) throw new ReaderError(t.errors.tooFast[wait.who](Math.ceil(wait.until / 1000)));
  }

  async function answer(interaction: Answerable, act: Act | undefined, stale: 'staleCommand' | 'staleButton'): Promise<boolean> {
    let context = { ...bareContextOf(interaction, app), settings: UNKNOWN_SETTINGS };
    const callOff = acknowledgeAfter(
      ACKNOWLEDGE_AFTER,
      interaction,
      () => act?.isPrivate(context) ?? true,
      (error) => app.log.warn({ ...facts(interaction), error }, 'A command that takes long could not be acknowledged'),
    );
    try {
      if (!act) throw new ReaderError(context.t.errors[stale]);
      requireAllowance(interaction, context, act.cost);
      context = await contextOf(interaction, app);
      await act.run(context);
    } catch (error) {
      if (isAnsweredBefore(error)) {
        app.log.debug(facts(interaction), 'An interaction had been answered before');
        return true;
      }
      try {
        await sayError(interaction, context, explain(error, interaction, context));
      } catch (failure) {
        app.log.warn({ error: failure }, 'An error could not be told to the reader');
      }
    } finally {
      callOff();
    }
    return false;
  }

  return async function dispatch(interaction: Interaction): Promise<boolean> {
    if (interaction.isAutocomplete()) return autocomplete(interaction, find.slash.get(interaction.commandName), app);
    if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand())
      return answer(interaction, find.command(interaction), 'staleCommand');
    if (interaction.isMessageComponent() || interaction.isModalSubmit())
      return answer(interaction, find.part(interaction), 'staleButton');
    return false;
  };
}

/** What an interaction leads to; undefined: nothing that this version knows. */
function createFind(commands: readonly Command[], tellAdmin: ReturnType<typeof createTellAdmin>) {
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
        return command && act((context) => command.execute(interaction, context), command.cost);
      }
      const command = slash.get(interaction.commandName);
      if (!command) return undefined;
      if (command.data.default_member_permissions)
        return act(async (context) => {
          await command.execute(interaction, context);
          await tellAdmin(interaction, context);
        }, command.cost);
      const isPrivate = ({ settings }: Context): boolean => booleanOption(interaction, 'private') ?? settings.private;
      return act((context) => command.execute(interaction, context), command.cost, isPrivate);
    },
    part(interaction: Extract<Answerable, { customId: string }>): Act | undefined {
      const { kind, args } = fromCustomId(interaction.customId);
      if (interaction.isButton()) {
        const press = buttons.get(kind);
        return press && act((context) => press(interaction, args, context));
      }
      if (interaction.isModalSubmit()) {
        const submit = modals.get(kind);
        // What somebody has typed is not lost.
        return submit && act((context) => submit(interaction, args, context), 0);
      }
      const select = selects.get(kind);
      return select && act((context) => select(interaction, args, context));
    },
  };
}

const act = (run: Act['run'], cost = USUAL_COST, isPrivate: Act['isPrivate'] = () => true): Act => ({ run, cost, isPrivate });

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
