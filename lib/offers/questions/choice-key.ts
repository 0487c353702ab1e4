/** The key under which a person's choice is kept: the place of the rule. */
export function choiceKey(benefit: string, path: string): string {
  return `${benefit}.${path}`;
}
