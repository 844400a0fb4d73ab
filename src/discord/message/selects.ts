import {
  type APIChannelSelectComponent,
  type APIComponentInContainer,
  type APIRoleSelectComponent,
  type APISelectMenuOption,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js';

/** How many values may be chosen. */
interface Range {
  min: number;
  max: number;
}

const ONE: Range = { min: 1, max: 1 };

/** A row to choose from a list in; `chosen` are the values that are chosen already. */
export const optionSelect = (
  customId: string,
  options: readonly Pick<APISelectMenuOption, 'label' | 'value' | 'description'>[],
  chosen: readonly string[],
  { min, max }: Range = ONE,
  placeholder?: string,
): APIComponentInContainer => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: customId,
      ...(placeholder ? { placeholder } : {}),
      min_values: min,
      max_values: max,
      options: options.map((each) => ({ ...each, default: chosen.includes(each.value) })),
    },
  ],
});

/** A row to choose roles of the server in. */
export const roleSelect = (
  customId: string,
  chosen: readonly string[],
  { min, max }: Range,
  placeholder: string,
): APIComponentInContainer => {
  const select: APIRoleSelectComponent = {
    type: ComponentType.RoleSelect,
    custom_id: customId,
    placeholder,
    min_values: min,
    max_values: max,
    default_values: chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
  };
  return { type: ComponentType.ActionRow, components: [select] };
};

/** Channels that messages can be posted in. */
export const MESSAGE_CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

/** A row to choose one channel for messages in. */
export const channelSelect = (
  customId: string,
  chosen: string | null,
  placeholder: string,
  { min, max }: Range = ONE,
): APIComponentInContainer => {
  const select: APIChannelSelectComponent = {
    type: ComponentType.ChannelSelect,
    custom_id: customId,
    placeholder,
    channel_types: [...MESSAGE_CHANNELS],
    min_values: min,
    max_values: max,
    default_values: chosen === null ? [] : [{ id: chosen, type: SelectMenuDefaultValueType.Channel }],
  };
  return { type: ComponentType.ActionRow, components: [select] };
};
