import { type APIApplication, type REST, Routes } from 'discord.js';
import type { Config } from '../../config.js';
import type { Command } from '../interactions/command.js';
import { createRest, explainFailure } from './client.js';
import { registerCommands } from './register.js';

/** The application behind a token. @throws an error with a sentence when Discord refuses the token or cannot be reached */
export const fetchApplication = (config: Config, token: string): Promise<{ id: string; name: string }> =>
  explained(config, fetchFrom(createRest(config, token)));

/** Tells Discord the commands. @throws an error with a sentence when Discord refuses them or cannot be reached */
export const registerFor = (config: Config, token: string, commands: readonly Command[]): Promise<void> => {
  const rest = createRest(config, token);
  return explained(
    config,
    fetchFrom(rest).then(({ id }) => registerCommands(rest, id, commands)),
  );
};

const fetchFrom = async (rest: REST) => (await rest.get(Routes.currentApplication())) as APIApplication;

async function explained<T>(config: Config, request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    throw new Error(explainFailure(error, config), { cause: error });
  }
}
