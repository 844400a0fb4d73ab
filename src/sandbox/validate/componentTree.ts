/** Any component, as far as walking through a message needs. */
export interface AnyComponent {
  type: number;
  id?: number;
  custom_id?: string | null;
  content?: string;
  components?: AnyComponent[];
  accessory?: AnyComponent;
  /** Of a label. */
  component?: AnyComponent;
  [key: string]: unknown;
}

/** Every component, the nested ones and accessories too, in the order in which they are shown. */
export const walk = (
  components: readonly AnyComponent[],
  base: (string | number)[] = [],
): { component: AnyComponent; path: (string | number)[] }[] =>
  components.flatMap((component, index) => {
    const path = [...base, index];
    return [
      { component, path },
      ...walk(component.components ?? [], [...path, 'components']),
      ...(['accessory', 'component'] as const).flatMap((key) => {
        const only = component[key];
        return only ? [{ component: only, path: [...path, key] }] : [];
      }),
    ];
  });

/** Components as Discord gives them back: each with an id that is unique among them. */
export const withIds = (components: readonly AnyComponent[]): AnyComponent[] => {
  const copy = structuredClone([...components]);
  const taken = new Set(walk(copy).map(({ component }) => component.id));
  let next = 1;
  for (const { component } of walk(copy)) {
    if (component.id) continue;
    while (taken.has(next)) next++;
    component.id = next;
    taken.add(next);
  }
  return copy;
};
