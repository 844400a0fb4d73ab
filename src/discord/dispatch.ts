import { randomBytes } from 'node:crypto';
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  RESTJSONErrorCodes,
} from 'discord.js';
import { StoreLost } from '../store/storeLost.js';
import type { App } from './app.js';
import type { Choice, Command, OptionName } from './command.js';
import { fromCustomId } from './customId.js';
import { plainLine } from './escape.js';
import { MAX_CHOICE, MAX_CHOICES } from './limits.js';
import { ReaderError } from './readerError.js';
import { say, sentencesFor } from './reply.js';

/**
 * Leads each interaction to the command it belongs to; the one boundary where errors become answers.
 * Resolves to true when Discord says that the interaction has been answered before.
 */
export function createDispatch(app: App) {
  const byName = new Map(app.commands.map((command) => [command.data.name, command]));
  const buttons = new Map(app.commands.flatMap(({ buttons }) => Object.entries(buttons ?? {})));

  return async function dispatch(interaction: Interaction): Promise<boolean> {
    if (interaction.isAutocomplete()) return autocomplete(interaction, byName.get(interaction.commandName), app);
    if (interaction.isChatInputCommand())
      return answer(interaction, app, () => {
        const command = byName.get(interaction.commandName);
        if (!command) throw new ReaderError(sentencesFor(interaction).errors.staleCommand);
        return command.execute(interaction, app);
      });
    if (interaction.isButton())
      return answer(interaction, app, () => {
        const { kind, args } = fromCustomId(interaction.customId);
        const press = buttons.get(kind);
        if (!press) throw new ReaderError(sentencesFor(interaction).errors.staleButton);
        return press(interaction, args, app);
      });
    return false;
  };
}

async function answer(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  app: App,
  act: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await act();
  } catch (error) {
    if (isAnsweredBefore(error)) return true;
    try {
      await say(interaction, explain(error, interaction, app));
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
function explain(error: unknown, interaction: ChatInputCommandInteraction | ButtonInteraction, app: App): string {
  if (error instanceof ReaderError) return error.message;
  if (!(error instanceof StoreLost)) return recorded(error, interaction, app);
  app.log.warn({ error }, 'A command needs the store, which cannot be reached');
  return sentencesFor(interaction).errors.storeLost;
}

/** Logs an unexpected error; the reader gets a reference that the log has too. */
function recorded(error: unknown, interaction: ChatInputCommandInteraction | ButtonInteraction, { log }: App): string {
  const reference = randomBytes(4).toString('hex');
  const used = interaction.isButton() ? { button: interaction.customId } : { command: interaction.commandName };
  log.error({ reference, ...used, error }, 'A command failed');
  return sentencesFor(interaction).errors.unexpected(reference);
}

async function autocomplete(interaction: AutocompleteInteraction, command: Command | undefined, app: App): Promise<boolean> {
  const { name, value } = interaction.options.getFocused(true);
  try {
    const choices = (await command?.autocomplete?.[name as OptionName]?.(value, interaction, app)) ?? [];
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
