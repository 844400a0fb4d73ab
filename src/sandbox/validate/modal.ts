import { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { invalidBody } from '../rest/errors.js';
import { duplicateFaults, textDisplay } from './components.js';
import { type AnyComponent, withIds } from './componentTree.js';
import { checkCounts, customId, fault, id, selects } from './selects.js';
import { parseBody } from './validate.js';

const required = z.boolean().nullish();

const input = z
  .looseObject({
    type: z.literal(ComponentType.TextInput),
    id,
    custom_id: customId,
    style: z.union([z.literal(1), z.literal(2)]),
    label: z.string().min(1).max(45).nullish(),
    value: z.string().max(4000).nullish(),
    placeholder: z.string().max(100).nullish(),
    min_length: z.int().min(0).max(4000).nullish(),
    max_length: z.int().min(1).max(4000).nullish(),
    required,
  })
  .check(({ value, issues }) => {
    const { min_length: min, max_length: max, value: text } = value;
    if (min != null && max != null && min > max)
      issues.push(fault('BASE_TYPE_MIN_LENGTH', 'The minimum length is greater than the maximum length', ['min_length']));
    if (text != null && text.length > (max ?? 4000))
      issues.push(fault('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`, ['value']));
  });

const upload = z.looseObject({
  type: z.literal(ComponentType.FileUpload),
  id,
  custom_id: customId,
  min_values: z.int().min(0).max(10).nullish(),
  max_values: z.int().min(1).max(10).nullish(),
  file_types: z.array(z.string()).max(10).nullish(),
  required,
});

const option = z.looseObject({
  value: z.string().min(1).max(100),
  label: z.string().min(1).max(100),
  description: z.string().max(100).nullish(),
  default: z.boolean().nullish(),
});

const radio = z
  .looseObject({
    type: z.literal(ComponentType.RadioGroup),
    id,
    custom_id: customId,
    options: z.array(option).min(2).max(10),
    required,
  })
  .check(({ value, issues }) => checkCounts({ value: { options: value.options }, issues }));

const boxes = z
  .looseObject({
    type: z.literal(ComponentType.CheckboxGroup),
    id,
    custom_id: customId,
    options: z.array(option).min(1).max(10),
    min_values: z.int().min(0).max(10).nullish(),
    max_values: z.int().min(1).max(10).nullish(),
    required,
  })
  .check(({ value, issues }) =>
    checkCounts({ value: { ...value, max_values: value.max_values ?? value.options.length }, issues }),
  );

const box = z.looseObject({
  type: z.literal(ComponentType.Checkbox),
  id,
  custom_id: customId,
  default: z.boolean().nullish(),
});

const label = z.looseObject({
  type: z.literal(ComponentType.Label),
  id,
  label: z.string().min(1).max(45),
  description: z.string().min(1).max(100).nullish(),
  component: z.discriminatedUnion('type', [input, ...selects, upload, radio, boxes, box]),
});

/** Text inputs in action rows are the older way; they carry their own label, and stand alone. */
const row = z.looseObject({
  type: z.literal(ComponentType.ActionRow),
  id,
  components: z.array(input).min(1).max(1),
});

const modal = z.looseObject({
  custom_id: customId,
  title: z.string().min(1).max(45),
  components: z
    .array(z.discriminatedUnion('type', [label, row, textDisplay]))
    .min(1)
    .max(5),
});

export interface ModalBody {
  custom_id: string;
  title: string;
  components: AnyComponent[];
}

/** The data of a modal, checked, each component with an id. */
export const parseModal = (data: unknown): ModalBody => {
  const { custom_id, title, components } = parseBody(modal, data);
  const faults = [
    ...components.flatMap((component, index) => {
      if (component.type === ComponentType.ActionRow && !component.components[0]?.label) {
        const path = ['components', index, 'components', 0, 'label'];
        return [{ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }];
      }
      if (component.type === ComponentType.Label && 'disabled' in component.component && component.component.disabled) {
        const path = ['components', index, 'component', 'disabled'];
        return [{ path, code: 'MODAL_DISABLED_COMPONENT_INVALID', message: 'Components in modals cannot be disabled' }];
      }
      return [];
    }),
    ...duplicateFaults(components as AnyComponent[]),
  ];
  if (faults.length > 0) throw invalidBody(faults);
  return { custom_id, title, components: withIds(components as AnyComponent[]) };
};
