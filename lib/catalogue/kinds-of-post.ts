import type { Vacancy } from "./types";

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

type Post = Pick<Vacancy, "contract" | "hours" | "weeklyHours"> & {
  readonly council: Pick<Vacancy["council"], "fullTimeWeeklyHours">;
};

/** How much of a week a post is: either where both are offered, and by its hours where nothing else says it. */
function kindsOfHours({ hours, weeklyHours, council: { fullTimeWeeklyHours } }: Post): readonly KindOfPost[] {
  switch (hours) {
    case "full time or part time":
      return ["full time", "part time"];
    case "job share":
      return ["job share", "part time"];
    case "not stated":
      if (weeklyHours === "not stated" || fullTimeWeeklyHours === "not stated") return [];
      return [weeklyHours < fullTimeWeeklyHours ? "part time" : "full time"];
    default:
      return [hours];
  }
}

/** What a post is known to be: `fixed term`, `part time`. */
export function kindsOfPost(post: Post): readonly KindOfPost[] {
  const { contract } = post;
  return [...(contract === "not stated" ? [] : [contract]), ...kindsOfHours(post)];
}
