import { allOf, counted } from "../../offers";

/** What becomes of a file that a draft changes. */
export interface Fate {
  /** What people call it. */
  readonly title: string;
  readonly is: "new" | "changed" | "renamed" | "taken away";
}

const fateIn = (fates: readonly Fate[], is: Fate["is"]) => fates.find((fate) => fate.is === is);

/** What drafts that go together do, as the end of a sentence: `Social Worker has another address, and 4 pages follow`. */
export function actWords(fates: readonly Fate[]): string {
  const first = fateIn(fates, "renamed") ?? fateIn(fates, "taken away") ?? fateIn(fates, "new");
  return first === undefined
    ? allOf(fates.map(({ title }) => title))
    : first.title + fateWords(first.is, fates.length - 1);
}

const FATES = {
  new: " is new",
  changed: "",
  renamed: " has another address",
  "taken away": " is taken off the site",
} as const;

/**
 * What becomes of a file, behind its title: ` has another address, and 4 pages follow`.
 * @param follow how many others are changed by that
 */
export function fateWords(is: Fate["is"], follow = 0): string {
  const others =
    follow === 0 ? "" : `, and ${counted(follow, "page")} ${follow === 1 ? "follows" : "follow"}`;
  return FATES[is] + others;
}

/** What drafts that go together do, as the first line of a commit says it. */
export function commitWords(fates: readonly Fate[]): string {
  const [renamed, gone, fresh] = (["renamed", "taken away", "new"] as const).map((is) => fateIn(fates, is));
  if (renamed !== undefined) return `Rename ${renamed.title}`;
  if (gone !== undefined) return `Take away ${gone.title}`;
  if (fresh !== undefined) return `Add ${fresh.title}`;
  return fates.map(({ title }) => `Change ${title}`).join(", ");
}
