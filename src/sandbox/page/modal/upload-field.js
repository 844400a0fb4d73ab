import { acceptDrops, chooseFiles, createFileList, filesProblem } from '../controls/files.js';
import { h } from '../dom.js';
import { icon } from '../icons.js';

/**
 * Files to drop or to choose.
 * @param {import('discord-api-types/v10').APIFileUploadComponent} component
 * @param {import('./fields.js').FieldNeeds} needs
 * @returns {import('./fields.js').Field}
 */
export function createUploadField(component, { labelId, noteIds, words, locale, upload, changed }) {
  const { custom_id: customId, min_values: least = 1, max_values: most = 1, file_types: types = [] } = component;
  const required = component.required !== false;
  const list = createFileList({ context: () => ({ words, locale }), changed });
  /** @param {File[]} files a single file takes the place of the one before */
  const add = (files) => {
    if (files.length === 0) return;
    most === 1 ? list.set(files.slice(-1)) : list.add(files);
    changed();
  };
  const button = h(
    'button',
    {
      class: 'upload-button',
      type: 'button',
      id: `${labelId}-input`,
      'data-custom-id': customId,
      'aria-labelledby': `${labelId} ${labelId}-input`,
      'aria-describedby': noteIds,
      click: () => chooseFiles({ several: most > 1, types, take: add }),
    },
    icon('upload'),
    h('span', {}, words.dropOrChoose(most)),
    types.length > 0 ? h('small', {}, types.join(', ')) : null,
  );
  const element = h('div', { class: 'upload' }, button, list.element);
  acceptDrops(element, add);
  return {
    customId,
    element,
    required,
    value: () => Promise.all(list.files().map(upload)),
    problem: () => {
      const files = list.files();
      if (files.length === 0) return required && least > 0 ? words.fieldRequired : undefined;
      if (files.length < least) return words.atLeastFiles(least);
      return filesProblem(files, most, words);
    },
    focus: () => button.focus(),
  };
}
