import { ChannelType, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';

export const customId = z.string().min(1).max(100);
export const id = z.int().min(0).nullish();
export const emoji = z.looseObject({ id: z.string().nullish(), name: z.string().nullish() });

/** A fault that a schema's check finds. */
export const fault = (code: string, message: string, path: (string | number)[]) => ({
  code: 'custom' as const,
  message,
  path,
  params: { code },
  input: undefined,
});

const selectBase = {
  id,
  custom_id: customId,
  placeholder: z.string().max(150).nullish(),
  min_values: z.int().min(0).max(25).nullish(),
  max_values: z.int().min(1).max(25).nullish(),
  disabled: z.boolean().nullish(),
};

const option = z.looseObject({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().nullish(),
});

interface Counted {
  min_values?: number | null | undefined;
  max_values?: number | null | undefined;
  options?: readonly { value: string; default?: boolean | null | undefined }[];
  default_values?: readonly unknown[] | null | undefined;
}

/** Whether a select's numbers fit each other: how many can be chosen, how many there are, how many are chosen beforehand. */
export const checkCounts = ({ value, issues }: z.core.ParsePayload<Counted>): void => {
  const { min_values, max_values, options, default_values } = value;
  const [min, max] = [min_values ?? 1, max_values ?? 1];
  if (min > max)
    issues.push(fault('SELECT_COMPONENT_MIN_VALUES_INVALID', 'min_values must be at most max_values', ['min_values']));
  if (options && max > options.length && max_values != null)
    issues.push(fault('SELECT_COMPONENT_INVALID_MAX_VALUES', 'max_values must be at most the number of options', ['max_values']));
  const defaults = options ? options.filter((one) => one.default).length : (default_values ?? []).length;
  if (defaults > max)
    issues.push(
      fault('SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', `At most ${max} values can be chosen beforehand`, [
        options ? 'options' : 'default_values',
      ]),
    );
  for (const [index, one] of (options ?? []).entries()) {
    if (options?.findIndex(({ value }) => value === one.value) !== index)
      issues.push(
        fault('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used', [
          'options',
          index,
          'value',
        ]),
      );
  }
};

const defaults = (...types: string[]) =>
  z
    .array(z.looseObject({ id: z.string().regex(/^\d{1,20}$/), type: z.enum(types) }))
    .max(25)
    .nullish();

/** Every kind of select, as rows of messages and labels of modals hold them. */
export const selects = [
  z
    .looseObject({ type: z.literal(ComponentType.StringSelect), ...selectBase, options: z.array(option).min(1).max(25) })
    .check(checkCounts),
  z
    .looseObject({ type: z.literal(ComponentType.UserSelect), ...selectBase, default_values: defaults('user') })
    .check(checkCounts),
  z
    .looseObject({ type: z.literal(ComponentType.RoleSelect), ...selectBase, default_values: defaults('role') })
    .check(checkCounts),
  z
    .looseObject({
      type: z.literal(ComponentType.MentionableSelect),
      ...selectBase,
      default_values: defaults('user', 'role'),
    })
    .check(checkCounts),
  z
    .looseObject({
      type: z.literal(ComponentType.ChannelSelect),
      ...selectBase,
      default_values: defaults('channel'),
      channel_types: z.array(z.enum(ChannelType)).nullish(),
    })
    .check(checkCounts),
] as const;
