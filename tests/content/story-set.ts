import { type ContentSet, withFile } from "./content-set";

export const STORY = "riverton/stories/amira.mdx";

/** A story with all that one may have, without a mistake. */
export const AMIRA = `---
name: Amira
role: social-worker
team: family-team
order: 1
summary: I came for a year, and have stayed for nine.
published: 2026-10-12
consent:
  given: 2026-10-01
  for: [words, recording]
recording:
  label: Watch Amira's day
  link: https://www.example.org/amira
  transcript: |
    I start early.

    The first visit is at nine.
reviewed: 2026-11-01
---

I start at eight. The first visit is the one that I like best.
`;

/** The small council with the story, a text in it replaced. */
export function telling(from = "", to = ""): ContentSet {
  if (!AMIRA.includes(from)) throw new Error(`The story does not hold ${JSON.stringify(from)}.`);
  return withFile(
    STORY,
    AMIRA.replace(from, () => to),
  );
}
