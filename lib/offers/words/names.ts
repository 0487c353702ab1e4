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

/** Words that say by themselves that a name is that of a place of work. */
const IS_PLACE =
  /\b(team|service|hub|unit|cent(re|er)|division|department|directorate|office|home|group|pod|clinic|network|academy|court)s?$/i;

/** A team or service inside a sentence: `the Court Team`; the noun is added to a name without one: `the MASH team`. */
export function placeName(names: Names, slug: string): string {
  const team = names.teams[slug]?.name;
  const name = team ?? names.services[slug];
  if (name === undefined) return plainSlug(slug);
  if (/^the /i.test(name)) return name;
  const whole = IS_PLACE.test(name) ? name : `${name} ${team === undefined ? "service" : "team"}`;
  return `the ${whole}`;
}

export function gradeName(names: Names, slug: string): string {
  return names.grades[slug] ?? plainSlug(slug);
}

/** A heading's words inside a sentence: `Social Worker` becomes `social worker`, `SEND Coach` `SEND coach`. */
function lowered(name: string): string {
  return name.replace(/\b[A-Z](?=[a-z'’])/g, (letter) => letter.toLowerCase());
}
