import type { WordMistake } from "./word-mistake";

/** The years of the acts and regulations that texts of children's services name, as legislation.gov.uk gives their titles. */
const YEARS: Readonly<Record<string, readonly string[]>> = {
  "Adoption and Children Act": ["2002"],
  "Apprenticeships, Skills, Children and Learning Act": ["2009"],
  "Care Act": ["2014"],
  "Care Standards Act": ["2000"],
  "Children Act": ["1908", "1948", "1958", "1975", "1989", "2004"],
  "Children and Adoption Act": ["2006"],
  "Children and Families Act": ["2014"],
  "Children and Social Work Act": ["2017"],
  "Children and Young Persons Act": ["1933", "1963", "1969", "2008"],
  "Children \\(Leaving Care\\) Act": ["2000"],
  "Crime and Disorder Act": ["1998"],
  "Data Protection Act": ["1984", "1998", "2018"],
  "Domestic Abuse Act": ["2021"],
  "Equality Act": ["2006", "2010"],
  "Female Genital Mutilation Act": ["2003"],
  "Freedom of Information Act": ["2000"],
  "Human Rights Act": ["1998"],
  "Legal Aid, Sentencing and Punishment of Offenders Act": ["2012"],
  "Mental Capacity Act": ["2005"],
  "Mental Health Act": ["1959", "1983", "2007", "2025"],
  "Modern Slavery Act": ["2015"],
  "Rehabilitation of Offenders Act": ["1974"],
  "Safeguarding Vulnerable Groups Act": ["2006"],
  "Working Time Regulations": ["1998"],
};

const NAMES = Object.entries(YEARS);
const LAW = new RegExp(`\\b(?:${NAMES.map(([name]) => `(${name})`).join("|")}),? ((?:19|20)\\d\\d)\\b`, "gi");

/** Guidance that is written anew every few years, with the year of one edition. */
const EDITION =
  /\b(Working Together to Safeguard Children|Working Together|Keeping Children Safe in Education),? (?:\()?20\d\d\b(?!-)/g;

/** Acts of a year in which there was none of the name, and editions of guidance that are replaced every few years. */
export function wrongLawsIn(text: string): WordMistake[] {
  if (!/\b(?:19|20)\d\d\b/.test(text)) return [];
  const acts = [...text.matchAll(LAW)].flatMap((match): WordMistake[] => {
    const [written, ...groups] = match;
    const year = groups.at(-1) ?? "";
    const years = NAMES[groups.findIndex((group) => group !== undefined)]?.[1] ?? [];
    if (years.includes(year)) return [];
    return [
      {
        offset: match.index,
        written,
        advice: {
          rule: "outdated-name",
          problem: `There is no \`${written}\`; one of that name is of ${years.slice(-3).join(" or ")}.`,
          fix: "Correct the year, from the source.",
        },
      },
    ];
  });
  const editions = [...text.matchAll(EDITION)].map(
    ({ 0: written, 1: name = "", index }): WordMistake => ({
      offset: index,
      written,
      advice: {
        rule: "outdated-name",
        problem: `\`${written}\` is one edition of a guidance that is written anew every few years.`,
        fix: `Write \`${name}\`, without the year.`,
      },
    }),
  );
  return [...acts, ...editions];
}
