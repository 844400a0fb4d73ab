import { ApplicationCommandOptionType, ApplicationCommandType, Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { type Fault, invalidBody } from '../rest/errors.js';
import { parseBody } from './validate.js';

const TOTAL = 8000;
const COUNTS: Record<number, number> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const lowerCase = (name: string): boolean => name === name.toLowerCase();
const slashName = z
  .string()
  .regex(NAME)
  .refine(lowerCase, { params: { code: 'APPLICATION_COMMAND_INVALID_NAME' }, error: 'Command name is invalid' });
const description = z.string().min(1).max(100);
const localized = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(Locale), value).nullish();

const choice = z.looseObject({
  name: z.string().min(1).max(100),
  name_localizations: localized(z.string().min(1).max(100)),
  value: z.union([z.string().max(100), z.number()]),
});

const optionBase = {
  type: z.enum(ApplicationCommandOptionType),
  name: slashName,
  name_localizations: localized(slashName),
  description,
  description_localizations: localized(description),
  required: z.boolean().nullish(),
  autocomplete: z.boolean().nullish(),
  choices: z.array(choice).max(25).nullish(),
};

const leaf = z.looseObject(optionBase);
const group = z.looseObject({ ...optionBase, options: z.array(leaf).max(25).nullish() });
const option = z.looseObject({ ...optionBase, options: z.array(group).max(25).nullish() });

const shared = {
  default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  nsfw: z.boolean().nullish(),
  contexts: z.array(z.union([z.literal(0), z.literal(1), z.literal(2)])).nullish(),
  integration_types: z.array(z.union([z.literal(0), z.literal(1)])).nullish(),
};
const menuName = z.string().min(1).max(32);
const menu = {
  name: menuName,
  name_localizations: localized(menuName),
  description: z.literal('').nullish(),
  ...shared,
};

const command = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal(ApplicationCommandType.ChatInput),
    name: slashName,
    name_localizations: localized(slashName),
    description,
    description_localizations: localized(description),
    options: z.array(option).max(25).nullish(),
    ...shared,
  }),
  z.looseObject({ type: z.literal(ApplicationCommandType.User), ...menu }),
  z.looseObject({ type: z.literal(ApplicationCommandType.Message), ...menu }),
]);

export type CommandBody = z.infer<typeof command>;

interface Part {
  name?: string | undefined;
  description?: string | null | undefined;
  name_localizations?: Record<string, string> | null | undefined;
  description_localizations?: Record<string, string> | null | undefined;
  choices?:
    | { name: string; value: string | number; name_localizations?: Record<string, string> | null | undefined }[]
    | null
    | undefined;
  options?: Part[] | null | undefined;
  required?: boolean | null | undefined;
  autocomplete?: boolean | null | undefined;
  type?: number | undefined;
}

const longest = (text: string | null | undefined, localizations: Record<string, string> | null | undefined): number =>
  Math.max(text?.length ?? 0, ...Object.values(localizations ?? {}).map(({ length }) => length));

/** Characters of a command as Discord sums them: names, descriptions and choice values, each with its longest localization. */
const size = (part: Part): number =>
  longest(part.name, part.name_localizations) +
  longest(part.description, part.description_localizations) +
  (part.choices ?? []).reduce(
    (sum, { name, value, name_localizations }) => sum + longest(name, name_localizations) + String(value).length,
    0,
  ) +
  (part.options ?? []).reduce((sum, inner) => sum + size(inner), 0);

const SUB = [ApplicationCommandOptionType.Subcommand, ApplicationCommandOptionType.SubcommandGroup];
const isSub = ({ type }: Part): boolean => SUB.some((sub) => sub === type);

const optionFaults = (options: readonly Part[], path: (string | number)[]): Fault[] =>
  options.flatMap((option, index) => {
    const at = [...path, index];
    const faults: Fault[] = [];
    if (options.findIndex(({ name }) => name === option.name) !== index) {
      faults.push({
        path: [...at, 'name'],
        code: 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
        message: 'Option name is not unique',
      });
    }
    if (isSub(option) !== options.some(isSub)) {
      faults.push({
        path: at,
        code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        message: 'Sub-command and sub-command group option types are mutually exclusive to all other types',
      });
    }
    if (option.required && options.slice(0, index).some(({ required }) => !required) && !isSub(option)) {
      faults.push({
        path: at,
        code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        message: 'Required options must be placed before non-required options',
      });
    }
    if (option.autocomplete && option.choices?.length) {
      faults.push({
        path: [...at, 'autocomplete'],
        code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID',
        message: 'Autocomplete may not be set to true if choices are present',
      });
    }
    return [...faults, ...optionFaults(option.options ?? [], [...at, 'options'])];
  });

/** The body of the registration of all commands; a command without a type is one for the chat. */
export const parseCommands = (body: unknown): CommandBody[] => {
  const typed = Array.isArray(body)
    ? body.map((one) => (one && typeof one === 'object' ? { type: ApplicationCommandType.ChatInput, ...one } : one))
    : body;
  const commands = parseBody(z.array(command), typed);
  const faults = commands.flatMap((one, index): Fault[] => {
    const part: Part = one;
    const same = commands.findIndex(({ name, type }) => name === one.name && type === one.type);
    const before = commands.slice(0, index).filter(({ type }) => type === one.type).length;
    return [
      ...optionFaults(part.options ?? [], [index, 'options']),
      ...(same !== index
        ? [
            {
              path: [index, 'name'],
              code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
              message: 'Application command names must be unique',
            },
          ]
        : []),
      ...(size(part) > TOTAL
        ? [{ path: [index], code: 'APPLICATION_COMMAND_TOO_LARGE', message: `Command exceeds maximum size (${TOTAL})` }]
        : []),
      ...(before >= (COUNTS[one.type] ?? 0)
        ? [
            {
              path: [index],
              code: 'BASE_TYPE_MAX_LENGTH',
              message: `Only ${COUNTS[one.type]} commands of this type are allowed.`,
            },
          ]
        : []),
    ];
  });
  if (faults.length > 0) throw invalidBody(faults);
  return commands;
};
