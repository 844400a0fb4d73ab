import { type InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Interaction } from '../interactions/answers.js';
import type { Interactions } from '../interactions/interactions.js';
import { dropMessage, toApi } from '../world/messages.js';
import { announce, type State } from '../world/state.js';
import { refusal } from './errors.js';
import type { Route } from './rest.js';

/** Answers to interactions: the first through its callback, the rest through the application's webhook. */
export const interactionRoutes = (state: State, interactions: Interactions): Route[] => {
  const own = (webhook: string | undefined): void => {
    if (webhook !== state.bot.id) throw refusal('UnknownWebhook');
  };

  const resource = (interaction: Interaction, type: InteractionResponseType) => ({
    interaction: {
      id: interaction.id,
      type: interaction.type,
      response_message_id: interaction.original?.id ?? null,
      response_message_loading: ((interaction.original?.flags ?? 0) & MessageFlags.Loading) !== 0,
      response_message_ephemeral: ((interaction.original?.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    },
    resource: { type, ...(interaction.original ? { message: toApi(interaction.original) } : {}) },
  });

  const messagePath = '/webhooks/:webhook/:token/messages/:message';
  const limit = { limit: 5, per: 2000 };

  return [
    {
      method: 'POST',
      path: '/interactions/:interaction/:token/callback',
      tokenInPath: true,
      handle: ({ params, query, body, files }) => {
        const { interaction, type } = interactions.respond(params.interaction ?? '', params.token ?? '', body, files);
        return query.get('with_response') === 'true' ? resource(interaction, type) : undefined;
      },
    },
    {
      method: 'POST',
      path: '/webhooks/:webhook/:token',
      tokenInPath: true,
      limit,
      handle: ({ params, body, files }) => {
        own(params.webhook);
        return toApi(interactions.followUp(params.token ?? '', body ?? {}, files));
      },
    },
    {
      method: 'GET',
      path: messagePath,
      tokenInPath: true,
      handle: ({ params }) => {
        own(params.webhook);
        return toApi(interactions.message(params.token ?? '', params.message ?? '').message);
      },
    },
    {
      method: 'PATCH',
      path: messagePath,
      tokenInPath: true,
      limit,
      handle: ({ params, body, files }) => {
        own(params.webhook);
        const { interaction, message } = interactions.message(params.token ?? '', params.message ?? '');
        return toApi(interactions.edit(interaction, message, body ?? {}, files));
      },
    },
    {
      method: 'DELETE',
      path: messagePath,
      tokenInPath: true,
      limit,
      handle: ({ params }) => {
        own(params.webhook);
        const { interaction, message } = interactions.message(params.token ?? '', params.message ?? '');
        if (message === interaction.original) interaction.pending = false;
        dropMessage(state, message);
        announce(state, { type: 'interaction' });
        return undefined;
      },
    },
  ];
};
