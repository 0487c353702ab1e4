/** Query parameters, as Next or as the URL standard gives them. */
export type Parameters = URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Longest part of a parameter that is read, and shown again in a form, in characters. */
const LONGEST = 200;

/** Signs that nobody types, and that no XML may hold. */
const CONTROL_SIGNS = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** The values of a parameter that are not blank, each once, without control signs, cut to a length that a form can show. */
export function parameterValues(parameters: Parameters, name: string): readonly string[] {
  const given =
    parameters instanceof URLSearchParams
      ? parameters.getAll(name)
      : [Object.hasOwn(parameters, name) ? (parameters[name] ?? []) : []].flat();
  return [
    ...new Set(
      given
        .map((value) => value.replace(CONTROL_SIGNS, " ").trim().slice(0, LONGEST))
        .filter((value) => value !== ""),
    ),
  ];
}
