/** Any part of a JSON Schema. */
type Json = unknown;

/** Below this many letters a reference would save nothing. */
const WORTH_A_NAME = 200;

/**
 * Moves every large part of a JSON Schema that occurs more than once to `definitions`. Parts are
 * named by number: editors' tools show what they hold, not what they are called.
 */
export function withDefinitions(schema: Readonly<Record<string, Json>>): Record<string, Json> {
  const uses = new Map<string, number>();
  count(schema, uses);
  const names = new Map<string, string>();
  for (const [text, times] of uses) if (times > 1) names.set(text, `part-${names.size + 1}`);
  const definitions = Object.fromEntries(
    [...names].map(([text, name]) => [name, inner(JSON.parse(text), names)]),
  );
  const whole = inner(schema, names);
  return { ...Object(whole), ...(names.size > 0 && { definitions }) };
}

function isPart(value: Json): value is object {
  return typeof value === "object" && value !== null && ("anyOf" in value || "properties" in value);
}

function count(value: Json, uses: Map<string, number>): void {
  if (typeof value !== "object" || value === null) return;
  const text = JSON.stringify(value);
  if (isPart(value) && text.length > WORTH_A_NAME) {
    const times = (uses.get(text) ?? 0) + 1;
    uses.set(text, times);
    // What stands inside a part that is named already is counted there.
    if (times > 1) return;
  }
  for (const below of Object.values(value)) count(below, uses);
}

function inner(value: Json, names: ReadonlyMap<string, string>): Json {
  if (Array.isArray(value)) return value.map((item) => named(item, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, named(below, names)]));
}

function named(value: Json, names: ReadonlyMap<string, string>): Json {
  const name = isPart(value) ? names.get(JSON.stringify(value)) : undefined;
  return name === undefined ? inner(value, names) : { $ref: `#/definitions/${name}` };
}
