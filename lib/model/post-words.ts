import type { DocumentData } from "./document-types";

/** The terms of a post, as its file states them. */
type Post = Pick<DocumentData<"vacancy">, "contract" | "lasts" | "hours" | "weeklyHours" | "place">;
type FullWeek = DocumentData<"council">["fullTimeWeeklyHours"];

/** Where the work is done, on one line; `not stated` where the council does not say. */
export function placeWords({ place }: Pick<Post, "place">): string {
  if (place === "not stated") return place;
  return [place.street, place.town, place.postcode].filter((part) => part !== undefined).join(", ");
}

/** The contract, with how long it lasts where that is stated: `fixed term, 12 months`. */
export function contractWords({ contract, lasts }: Pick<Post, "contract" | "lasts">): string {
  return lasts === "not stated" ? contract : contract === "not stated" ? lasts : `${contract}, ${lasts}`;
}

/** The hours of the post: `part time, 22 hours a week`. */
export function hoursWords({ hours, weeklyHours }: Pick<Post, "hours" | "weeklyHours">): string {
  if (weeklyHours === "not stated") return hours;
  const week = `${weeklyHours} hours a week`;
  return hours === "not stated" ? week : `${hours}, ${week}`;
}

/** What a post is and where, in the words by which people look for it: its contract, hours and place, as far as stated. */
export function postWords(post: Post, fullWeek: FullWeek): readonly string[] {
  const stated = [contractWords(post), hoursWords(post), placeWords(post)];
  return [...stated.filter((words) => words !== "not stated"), ...kindsOfPost(post, fullWeek)];
}

/** What a post may be, in the words by which people look for one; those of the model are among them, or it does not compile. */
export const KINDS_OF_POST = [
  "permanent",
  "fixed term",
  "temporary",
  "casual",
  "full time",
  "part time",
  "job share",
] as const;
export type KindOfPost = (typeof KINDS_OF_POST)[number];

/** What people and adverts call each besides. */
export const OTHER_WORDS_FOR_KINDS: Readonly<Record<KindOfPost, readonly string[]>> = {
  permanent: ["perm"],
  "fixed term": ["ftc"],
  temporary: ["temp"],
  casual: ["zero hours", "zero hour", "bank staff", "relief", "sessional"],
  "full time": ["fulltime", "ft"],
  "part time": ["parttime", "pt"],
  "job share": ["jobshare", "job sharing"],
};

/** How much of a week a post is: either where both are offered, and by its hours where nothing else says it. */
function kindsOfHours({ hours, weeklyHours }: Post, fullWeek: FullWeek): readonly KindOfPost[] {
  switch (hours) {
    case "full time or part time":
      return ["full time", "part time"];
    case "job share":
      return ["job share", "part time"];
    case "not stated":
      if (weeklyHours === "not stated" || fullWeek === "not stated") return [];
      return [weeklyHours < fullWeek ? "part time" : "full time"];
    default:
      return [hours];
  }
}

/**
 * What a post is known to be: `fixed term`, `part time`.
 * @param fullWeek hours of a full week, where the council states them
 */
export function kindsOfPost(post: Post, fullWeek: FullWeek): readonly KindOfPost[] {
  const { contract } = post;
  return [...(contract === "not stated" ? [] : [contract]), ...kindsOfHours(post, fullWeek)];
}
