import type { Names } from "../rules/offer";

/** A slug as words, for a name that nobody has given: `market-supplement` becomes `market supplement`. */
function plainSlug(slug: string): string {
  return slug.replaceAll("-", " ");
}

/** `social workers`. */
export function rolePlural(names: Names, slug: string): string {
  return lowered(names.roles[slug]?.plural ?? plainSlug(slug));
}

/** `social worker`. */
export function roleName(names: Names, slug: string): string {
  return lowered(names.roles[slug]?.name ?? plainSlug(slug));
}

/** A team or service inside a sentence: `the Court Team`. */
export function placeName(names: Names, slug: string): string {
  const name = names.teams[slug]?.name ?? names.services[slug];
  if (name === undefined) return plainSlug(slug);
  return /^the /i.test(name) ? name : `the ${name}`;
}

export function gradeName(names: Names, slug: string): string {
  return names.grades[slug] ?? plainSlug(slug);
}

/** A heading's words inside a sentence: `Social Worker` becomes `social worker`, `SEND Coach` `SEND coach`. */
function lowered(name: string): string {
  return name.replace(/\b[A-Z](?=[a-z'’])/g, (letter) => letter.toLowerCase());
}
