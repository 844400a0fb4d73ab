import { ComponentType } from 'discord-api-types/v10';
import type { Resolver } from '../interactions/resolve.js';
import type { AnyComponent } from '../validate/componentTree.js';

const refuse = (sentence: string): never => {
  throw new Error(sentence);
};

interface Option {
  label: string;
  value: string;
  default?: boolean;
}

export const SELECTS: readonly number[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

/** What a select calls itself: its placeholder, or its custom id. */
export const selectName = ({ placeholder, custom_id }: AnyComponent): string => String(placeholder ?? custom_id);

/** One chosen value as it is sent, given as such, by an option's label, or by a name; null: it cannot be chosen. */
const wireValue = (component: AnyComponent, given: string, resolver: Resolver): string | null => {
  switch (component.type) {
    case ComponentType.StringSelect:
      return (
        ((component.options ?? []) as Option[]).find(({ value, label }) => value === given || label === given)?.value ?? null
      );
    case ComponentType.UserSelect:
      return resolver.user(given);
    case ComponentType.RoleSelect:
      return resolver.role(given);
    case ComponentType.MentionableSelect:
      return resolver.user(given) ?? resolver.role(given);
    default:
      return resolver.channel(given, component.channel_types as number[] | undefined);
  }
};

const preset = ({ options, default_values }: AnyComponent): string[] => [
  ...((options ?? []) as Option[]).filter((option) => option.default).map(({ value }) => value),
  ...((default_values ?? []) as { id: string }[]).map(({ id }) => id),
];

/**
 * The values that a select sends; what was chosen beforehand where none are given. Throws a sentence where Discord's client would
 * not let them be chosen.
 * @param optional nothing may be chosen, whatever the numbers say, as in a modal's field that is not required
 * @param force send what is given, offered or not
 */
export const chosenValues = (
  component: AnyComponent,
  given: readonly string[] | undefined,
  resolver: Resolver,
  { force = false, optional = false }: { force?: boolean; optional?: boolean } = {},
): string[] => {
  const values = [...new Set(given ?? preset(component))].map((one) => {
    const value = wireValue(component, one, resolver);
    if (value === null && !force) refuse(`"${one}" cannot be chosen in "${selectName(component)}"`);
    return value ?? one;
  });
  const [least, most] = [Number(component.min_values ?? 1), Number(component.max_values ?? 1)];
  const fits = (values.length >= least && values.length <= most) || (optional && values.length === 0);
  if (!fits && !force)
    refuse(`"${selectName(component)}" takes ${least === most ? least : `${least} to ${most}`} values, not ${values.length}`);
  return values;
};
