/** Parameters of an address as Next gives them, or as the browser does. */
export type Parameters = URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>;

/** As much of a parameter as is read, and shown again in a form. */
const LONGEST = 200;

/** The values of a parameter that are not blank, each once, cut to a length that a form can show. */
export function parameterValues(parameters: Parameters, name: string): readonly string[] {
  const given =
    parameters instanceof URLSearchParams
      ? parameters.getAll(name)
      : [Object.hasOwn(parameters, name) ? (parameters[name] ?? []) : []].flat();
  return [...new Set(given.map((value) => value.trim().slice(0, LONGEST)).filter((value) => value !== ""))];
}
