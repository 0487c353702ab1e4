/** The path of the rule in which something stands: `rules.0` of `rules.0.amount.byService.1`. */
export function rulePathOf(path: string): string {
  const end = path.indexOf(".", path.indexOf(".") + 1);
  return end === -1 ? path : path.slice(0, end);
}

/** Which rule of its benefit that is, as an editor counts: 1 of `rules.0.amount`. */
export function ruleNumberOf(path: string): number {
  return Number(path.split(".")[1] ?? "0") + 1;
}
