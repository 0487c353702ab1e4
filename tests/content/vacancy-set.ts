import { type ContentSet, changed, withFile } from "./content-set";

export const VACANCY = "riverton/vacancies/family-team.mdx";

/** A vacancy with all that one may have, without a mistake. */
export const ADVERT = `---
name: Social Worker, Family Team
role: social-worker
teams: [family-team]
summary: You would visit families in their homes.
reference: RV-7
opens: 2026-11-02 09:00
closes: 2026-12-01 12:00
place: {street: 1 River Street, town: Riverton, postcode: RV1 1AA}
contract: fixed term
lasts: 12 months
hours: part time
weeklyHours: 18.5
pay: that of the role
interviews: 2026-12-09
send: The form, and a letter.
ask: {label: Ask the team manager, link: "mailto:manager@example.org", telephone: 01632 960 155}
apply: https://jobs.example.org/RV-7
reviewed: 2026-11-01
---

You would have eight children to look out for.
`;

const COUNCIL = changed(
  "riverton/council.mdx",
  "apply: not stated",
  "apply: not stated\napplyHosts: [jobs.example.org]",
);

/** The small council with the vacancy, a text in it replaced. */
export function advertising(from = "", to = ""): ContentSet {
  if (!ADVERT.includes(from)) throw new Error(`The vacancy does not hold ${JSON.stringify(from)}.`);
  return withFile(
    VACANCY,
    ADVERT.replace(from, () => to),
    COUNCIL,
  );
}

/** The same where 37 hours are full time, of which the vacancy is half. */
export function advertisingHalf(from = "", to = ""): ContentSet {
  const week = ["fullTimeWeeklyHours: not stated", "fullTimeWeeklyHours: 37"] as const;
  return changed("riverton/council.mdx", ...week, advertising(from, to));
}

/** The same with a second vacancy. */
export function advertisingTwo(from: string, to: string): ContentSet {
  return { ...advertising(), "riverton/vacancies/second.mdx": ADVERT.replace(from, () => to) };
}
