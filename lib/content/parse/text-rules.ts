/** The components that text may hold, and what each must be given. The whole list: nothing else is rendered. */
export const COMPONENTS = {
  Figure: { attributes: ["of"], example: '<Figure of="grade-8.maximum" />' },
  Term: { attributes: ["of"], example: '<Term of="plo" />' },
} as const;

export type ComponentName = keyof typeof COMPONENTS;

/** Narrows a name to that of a component. */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(COMPONENTS, name);
}

/** A citation as it stands in plain text; the first group is the component, the second what it cites. */
export const CITATION = /<(Figure|Term)\s+of=(?:"([^"<>]*)"|'([^'<>]*)')\s*\/>/g;
