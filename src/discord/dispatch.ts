import { randomBytes } from 'node:crypto';
import type { AutocompleteInteraction, ButtonInteraction, ChatInputCommandInteraction, Interaction } from 'discord.js';
import type { App } from './app.js';
import type { Choice, Command, OptionName } from './command.js';
import { fromCustomId } from './customId.js';
import { MAX_CHOICE, MAX_CHOICES } from './limits.js';
import { ReaderError } from './readerError.js';
import { say, sentencesFor } from './reply.js';

/** Leads each interaction to the command it belongs to; the one boundary where errors become answers. */
export function createDispatch(app: App) {
  const byName = new Map(app.commands.map((command) => [command.data.name, command]));
  const buttons = new Map(app.commands.flatMap(({ buttons }) => Object.entries(buttons ?? {})));

  return async function dispatch(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) await autocomplete(interaction, byName.get(interaction.commandName), app);
    else if (interaction.isChatInputCommand())
      await answer(interaction, app, () => {
        const command = byName.get(interaction.commandName);
        if (!command) throw new ReaderError(sentencesFor(interaction).errors.staleButton);
        return command.execute(interaction, app);
      });
    else if (interaction.isButton())
      await answer(interaction, app, () => {
        const { kind, args } = fromCustomId(interaction.customId);
        const press = buttons.get(kind);
        if (!press) throw new ReaderError(sentencesFor(interaction).errors.staleButton);
        return press(interaction, args, app);
      });
  };
}

async function answer(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  app: App,
  act: () => Promise<unknown>,
): Promise<void> {
  try {
    await act();
  } catch (error) {
    const sentence = error instanceof ReaderError ? error.message : recorded(error, interaction, app);
    try {
      await say(interaction, sentence);
    } catch (failure) {
      app.log.warn({ error: failure }, 'An error could not be told to the reader');
    }
  }
}

/** Logs an unexpected error; the reader gets a reference that the log has too. */
function recorded(error: unknown, interaction: ChatInputCommandInteraction | ButtonInteraction, { log }: App): string {
  const reference = randomBytes(4).toString('hex');
  const used = interaction.isButton() ? { button: interaction.customId } : { command: interaction.commandName };
  log.error({ reference, ...used, error }, 'A command failed');
  return sentencesFor(interaction).errors.unexpected(reference);
}

async function autocomplete(interaction: AutocompleteInteraction, command: Command | undefined, app: App): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  try {
    const choices = (await command?.autocomplete?.[name as OptionName]?.(value, interaction, app)) ?? [];
    await interaction.respond(choices.slice(0, MAX_CHOICES).map(clipChoice));
  } catch (error) {
    // The list just stays empty: people can still type what they mean.
    app.log.warn({ command: interaction.commandName, option: name, error }, 'An autocompletion failed');
  }
}

const clipChoice = ({ name, value }: Choice): Choice => ({
  name:
    name.length > MAX_CHOICE
      ? `${name
          .slice(0, MAX_CHOICE - 1)
          .toWellFormed()
          .replace(/\ufffd$/, '')}…`
      : name,
  value,
});
