import type { WordMistake } from "./word-mistake";

/** A body, a check or a law that is no longer, and what has come in its place. */
type Outdated = readonly [pattern: string, since: string, fix: string];

const OUTDATED: readonly Outdated[] = [
  ["CRB|Criminal Records? Bureau", "became the Disclosure and Barring Service in 2012", "Write `DBS check`."],
  [
    "GSCC|General Social Care Council",
    "was closed in 2012",
    "For social workers in England write `Social Work England`.",
  ],
  [
    "LSCBs?|Local Safeguarding Children Boards?",
    "was replaced by safeguarding partnerships in 2019",
    "Write the name of the partnership.",
  ],
  [
    "statements? of special educational needs?",
    "was replaced by plans in 2014",
    "Write `education, health and care plan`.",
  ],
  [
    "Clinical Commissioning Groups?|CCGs?",
    "was replaced by an integrated care board in 2022",
    "Write `integrated care board`, or the name of the one here.",
  ],
  [
    "(?:Two|2) Ticks",
    "was replaced by the Disability Confident scheme in 2016",
    "Write `Disability Confident`.",
  ],
  [
    "Public Health England",
    "was closed in 2021",
    "Write `UK Health Security Agency`, or the name of the body that does this now.",
  ],
  [
    "final[- ]salary (?:pension )?scheme",
    "has been closed to new members for years: pensions of councils’ staff are a share of what they earned in each year",
    "Compare it with the pension fund’s own words, such as `career average`.",
  ],
  ["Vetting and Barring Scheme", "ended in 2012", "Write `Disclosure and Barring Service`."],
  [
    "SEN statements?|statements? of SEN",
    "was replaced by plans in 2014",
    "Write `education, health and care plan`.",
  ],
  [
    "DCSF|DfES|Department for Children, Schools and Families|Department for Education and Skills",
    "is now the Department for Education",
    "Write `Department for Education`.",
  ],
  [
    "The College of Social Work|TCSW",
    "was closed in 2015",
    "Name the body that does this now, or take it out.",
  ],
  ["Data Protection Act 1998", "was replaced in 2018", "Write `Data Protection Act 2018`."],
  ["Disability Discrimination Act(?: 1995| 2005)?", "was replaced in 2010", "Write `Equality Act 2010`."],
  [
    "Independent Safeguarding Authority|List 99",
    "was replaced in 2012",
    "Write `Disclosure and Barring Service`.",
  ],
];

const ANY = new RegExp(OUTDATED.map(([pattern]) => `\\b(${pattern})\\b`).join("|"), "gi");

/** Social workers in England left this body in December 2019; the Social Workers Regulations 2018 name the new one. */
const HCPC =
  /\b(?:HCPC|Health (?:and|&) Care Professions Council|Health Professions Council|HPC(?=[- ]regist))\b/g;
/** Words with which it is named as where somebody registers, or social work beside it. */
const AS_REGISTER = /\bregist|\bsocial work/i;
/** Others still register with it, and a text may tell how it was. */
const OF_OTHERS =
  /\b(?:occupational|psycholog|therap|dietit|dietic|paramedic|podiatr|radiograph|orthopt|prosthet|audiolog|biomedical|chiropod)/i;
const OF_THEN = /\b(?:since|until|before|former|previous|transfer|moved|20\d\d)/i;

/** A text that tells what came before. */
const TELLS_HISTORY =
  /\b(?:used to be|formerly|previously|now called|replaced|was called|were called|before 20\d\d|until 20\d\d)\b/i;

/**
 * Bodies, checks and laws that are no longer, in a text about what holds now.
 * @param file all that the file says: where it is about therapists, they do register with the HCPC
 */
export function outdatedNamesIn(text: string, file: string): WordMistake[] {
  if (TELLS_HISTORY.test(text)) return [];
  const outdated = [...text.matchAll(ANY)].map((match): WordMistake => {
    const [written, ...groups] = match;
    const [, since = "", fix = ""] = OUTDATED[groups.findIndex((group) => group !== undefined)] ?? [];
    const problem = `\`${written}\` ${since}.`;
    return { offset: match.index, written, advice: { rule: "outdated-name", problem, fix } };
  });
  if (!AS_REGISTER.test(text) || OF_THEN.test(text) || OF_OTHERS.test(text)) return outdated;
  if (!/\bsocial work/i.test(text) && OF_OTHERS.test(file)) return outdated;
  const hcpc = [...text.matchAll(HCPC)].map(
    ({ 0: written, index }): WordMistake => ({
      offset: index,
      written,
      advice: {
        rule: "outdated-name",
        problem: `Social workers in England have not registered with the \`${written}\` since 2019.`,
        fix: "Write `Social Work England`. Where another profession is meant that registers with it, such as occupational therapists, name it here.",
      },
    }),
  );
  return [...outdated, ...hcpc];
}
