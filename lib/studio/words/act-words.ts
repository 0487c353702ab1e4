import { allOf, counted } from "../../offers";

/** What becomes of a file that a draft changes. */
export interface Fate {
  /** What people call it. */
  readonly title: string;
  readonly is: "new" | "changed" | "taken away";
}

/** What drafts that go together do, as the end of a sentence: `Social Worker has another address, and 4 pages follow`. */
export function actWords(fates: readonly Fate[]): string {
  const [fresh, gone] = (["new", "taken away"] as const).map((is) => fates.find((fate) => fate.is === is));
  const others = fates.length - [fresh, gone].filter((fate) => fate !== undefined).length;
  const follow =
    others === 0 ? "" : `, and ${counted(others, "page")} ${others === 1 ? "follows" : "follow"}`;
  if (fresh !== undefined && gone !== undefined) return `${fresh.title} has another address${follow}`;
  if (gone !== undefined) return `${gone.title} is taken off the site${follow}`;
  if (fresh !== undefined) return `${fresh.title} is new${follow}`;
  return allOf(fates.map(({ title }) => title));
}

/** The same as the first line of a commit says it. */
export function commitWords(fates: readonly Fate[]): string {
  const [fresh, gone] = (["new", "taken away"] as const).map((is) => fates.find((fate) => fate.is === is));
  if (fresh !== undefined && gone !== undefined) return `Rename ${fresh.title}`;
  if (gone !== undefined) return `Take away ${gone.title}`;
  if (fresh !== undefined) return `Add ${fresh.title}`;
  return fates.map(({ title }) => `Change ${title}`).join(", ");
}
