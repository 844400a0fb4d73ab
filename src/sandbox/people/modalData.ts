import { extname } from 'node:path';
import { type APIAttachment, ComponentType } from 'discord-api-types/v10';
import type { Resolver } from '../interactions/resolve.js';
import type { AnyComponent } from '../validate/componentTree.js';
import { chosenValues } from './selecting.js';

/**
 * By a field's custom id or its label: the text of an input; the values of a select or of checkboxes; files as `discord.file()`
 * gives them; the value of radio buttons; whether a single box is checked. A field that is left out stays as it was opened.
 */
export type Fields = Record<string, string | boolean | null | APIAttachment | readonly (string | APIAttachment)[]>;

interface Field {
  component: AnyComponent;
  label: string;
}

const refuse = (sentence: string): never => {
  throw new Error(sentence);
};

/** The fields of a modal, each with what stands above it. */
const fieldsOf = (components: readonly AnyComponent[]): Field[] =>
  components.flatMap((top): Field[] => {
    const labelled = (component: AnyComponent, label: unknown): Field => ({
      component,
      label: typeof label === 'string' ? label : '',
    });
    if (top.component) return [labelled(top.component, top.label)];
    return (top.components ?? []).map((component) => labelled(component, component.label));
  });

const list = (given: Fields[string] | undefined): (string | APIAttachment)[] | undefined => {
  if (given === undefined || typeof given === 'boolean') return undefined;
  if (given === null) return [];
  return Array.isArray(given) ? [...given] : [given as string | APIAttachment];
};

interface Option {
  value: string;
  label: string;
  default?: boolean;
}

/** An option's value, given as such or by its label. */
const optionValue = (component: AnyComponent, given: string | APIAttachment): string =>
  (component.options as Option[]).find(({ value, label }) => value === given || label === given)?.value ?? String(given);

const preset = (component: AnyComponent): string[] =>
  ((component.options ?? []) as Option[]).filter((option) => option.default).map(({ value }) => value);

/** What is wrong with how many a field has, as a sentence's end; null: nothing. */
const countFault = (component: AnyComponent, count: number, most: number): string | null => {
  if (count === 0) return component.required !== false && component.min_values !== 0 ? 'is required' : null;
  const [least, max] = [Number(component.min_values ?? 1), Number(component.max_values ?? most)];
  return count < least || count > max ? `takes ${least} to ${max}, not ${count}` : null;
};

const wrongType = (component: AnyComponent, { filename }: APIAttachment): boolean => {
  const types = (component.file_types ?? []) as string[];
  return types.length > 0 && types.every((type) => type.startsWith('.') && extname(filename).toLowerCase() !== type);
};

/** What one field sends. */
const fill = (
  { component, label }: Field,
  given: Fields[string] | undefined,
  resolver: Resolver,
  force: boolean,
): { value: string | boolean | null } | { values: string[] } => {
  const check = (wrong: boolean, sentence: string): void => {
    if (wrong && !force) refuse(`The field "${label}" ${sentence}`);
  };
  const count = (number: number, most: number): void => {
    const fault = countFault(component, number, most);
    check(fault !== null, fault ?? '');
  };
  switch (component.type) {
    case ComponentType.TextInput: {
      const text = given ?? component.value ?? '';
      if (typeof text !== 'string') return refuse(`The field "${label}" takes a text`);
      check(text.trim() === '' && component.required !== false, 'is required');
      check(text !== '' && text.length < Number(component.min_length ?? 0), `takes at least ${component.min_length} characters`);
      check(text.length > Number(component.max_length ?? 4000), `takes at most ${component.max_length ?? 4000} characters`);
      return { value: text };
    }
    case ComponentType.Checkbox:
      return { value: typeof given === 'boolean' ? given : component.default === true };
    case ComponentType.RadioGroup: {
      const chosen = list(given) ?? preset(component);
      const [value = null] = chosen.map((one) => optionValue(component, one));
      check(value === null && component.required !== false, 'is required');
      check(value !== null && !(component.options as Option[]).some((one) => one.value === value), `has no choice "${value}"`);
      return { value };
    }
    case ComponentType.CheckboxGroup: {
      const values = (list(given) ?? preset(component)).map((one) => optionValue(component, one));
      const unknown = values.find((value) => !(component.options as Option[]).some((one) => one.value === value));
      check(unknown !== undefined, `has no choice "${unknown}"`);
      count(values.length, (component.options as Option[]).length);
      return { values };
    }
    case ComponentType.FileUpload: {
      const files = list(given) ?? [];
      count(files.length, 1);
      for (const file of files)
        check(
          typeof file === 'object' && wrongType(component, file),
          `takes only ${(component.file_types as string[])?.join(', ')}`,
        );
      return { values: files.map(resolver.file) };
    }
    default: {
      const chosen = (list(given) ?? undefined)?.map((one) => (typeof one === 'string' ? one : one.id));
      return { values: chosenValues(component, chosen, resolver, { force, optional: component.required === false }) };
    }
  }
};

/** The components of a submitted modal, filled in. Throws a sentence where Discord's client would not send it. */
export const submitted = (components: readonly AnyComponent[], fields: Fields, resolver: Resolver, force: boolean): unknown[] => {
  const known = fieldsOf(components);
  const matches = ({ component, label }: Field, name: string): boolean => component.custom_id === name || label === name;
  const forged = Object.keys(fields).filter((name) => !known.some((field) => matches(field, name)));
  if (forged.length > 0 && !force)
    refuse(`There is no field "${forged[0]}", but ${JSON.stringify(known.map(({ label }) => label))}`);

  const filled = (component: AnyComponent, label: string): unknown => {
    const field = { component, label };
    const given = Object.entries(fields).find(([name]) => matches(field, name))?.[1];
    return {
      type: component.type,
      id: component.id,
      custom_id: component.custom_id,
      ...fill(field, given, resolver, force),
    };
  };
  return [
    ...components.map(({ type, id, label, component, components: inner }) => {
      if (component) return { type, id, component: filled(component, String(label)) };
      if (inner) return { type, id, components: inner.map((one) => filled(one, String(one.label))) };
      return { type, id };
    }),
    ...forged.map((name, index) => ({
      type: ComponentType.Label,
      id: 1000 + 2 * index,
      component: { type: ComponentType.TextInput, id: 1001 + 2 * index, custom_id: name, value: String(fields[name]) },
    })),
  ];
};
