import { forAdmins, requireAdmin } from '../src/discord/admin.js';
import { articleChoices, articleOption, lengthOption } from '../src/discord/articleOptions.js';
import { adminCommand, type SlashCommand } from '../src/discord/command.js';
import {
  askedPosting,
  channelOption,
  languageOption,
  mentionOption,
  publishOption,
  silentOption,
  tagChoices,
  tagOption,
} from '../src/discord/postingOptions.js';
import { cancelledPhrase, confirmPost, previewChosen, previewPost } from '../src/discord/publishing.js';
import { say, thinkAloud, updateAloud } from '../src/discord/reply.js';

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
    await thinkAloud(interaction, true);
    await previewPost(interaction, context, await askedPosting(interaction, context));
  },
  buttons: {
    publish: forAdmins((interaction, args, context) => confirmPost(interaction, args, context)),
    'publish-cancel': forAdmins(async (interaction, _, context) => {
      await updateAloud(interaction);
      await say(interaction, context, await cancelledPhrase(interaction, context));
    }),
  },
  selects: {
    /** Of an article that was just added to the library. */
    'publish-where': forAdmins((interaction, args, context) => previewChosen(interaction, args, context)),
  },
};
