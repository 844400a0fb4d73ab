import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APITextDisplayComponent,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';

/** Discord's limits for modals. */
const MAX_MODAL_TITLE = 45;
const MAX_LABEL = 45;
const MAX_DESCRIPTION = 100;

export interface TextField {
  customId: string;
  label: string;
  description?: string;
  /** Several lines. */
  long?: boolean;
  required?: boolean;
  /** At most 4,000. */
  maxLength: number;
  /** What stands there already. */
  value?: string | null;
}

/** A field of a modal to type in, under its label. */
export const textField = ({
  customId,
  label,
  description,
  long = false,
  required = false,
  maxLength,
  value,
}: TextField): APILabelComponent => ({
  type: ComponentType.Label,
  label: label.slice(0, MAX_LABEL),
  ...(description ? { description: description.slice(0, MAX_DESCRIPTION) } : {}),
  component: {
    type: ComponentType.TextInput,
    custom_id: customId,
    style: long ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required,
    max_length: maxLength,
    ...(value ? { value: value.slice(0, maxLength) } : {}),
  },
});

/** A form over the conversation, of at most five fields. */
export const modal = (
  customId: string,
  title: string,
  components: (APILabelComponent | APITextDisplayComponent)[],
): APIModalInteractionResponseCallbackData => ({ custom_id: customId, title: title.slice(0, MAX_MODAL_TITLE), components });

/** What was typed into a field; empty where the form has no such field. */
export const typedIn = ({ fields }: ModalSubmitInteraction, customId: string): string =>
  fields.fields.has(customId) ? fields.getTextInputValue(customId) : '';
