import { forAdmins, requireAdmin } from '../src/discord/admin/admin.js';
import { articleChoices, articleOption, lengthOption } from '../src/discord/articles/articleOptions.js';
import { adminCommand, type SlashCommand } from '../src/discord/interactions/command.js';
import { deferReply, deferUpdate, say } from '../src/discord/interactions/reply.js';
import {
  askedPosting,
  channelOption,
  languageOption,
  mentionOption,
  publishOption,
  silentOption,
  tagChoices,
  tagOption,
} from '../src/discord/schedules/postingOptions.js';
import { cancelledPhrase, confirmPost, previewChosen, previewPost } from '../src/discord/schedules/publishing.js';

/** A post by hand: shown first, then on the way of all posts. */
export const publish: SlashCommand = {
  data: adminCommand('publish', [
    channelOption(true),
    articleOption,
    lengthOption,
    languageOption,
    tagOption,
    publishOption,
    mentionOption,
    silentOption,
  ]),
  autocomplete: { article: articleChoices, tag: tagChoices },
  execute: async (interaction, context) => {
    requireAdmin(interaction, context);
    await deferReply(interaction, true);
    await previewPost(interaction, context, await askedPosting(interaction, context));
  },
  buttons: {
    publish: forAdmins((interaction, args, context) => confirmPost(interaction, args, context)),
    'publish-cancel': forAdmins(async (interaction, _, context) => {
      await deferUpdate(interaction);
      await say(interaction, context, await cancelledPhrase(interaction, context));
    }),
  },
  selects: {
    /** Of an article that was just added to the library. */
    'publish-where': forAdmins((interaction, args, context) => previewChosen(interaction, args, context)),
  },
};
