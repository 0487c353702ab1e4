import { changed, RIVERTON } from "../content-set";
import { ADVERT, VACANCY } from "../vacancy-set";
import type { Mistake } from "./mistake";
import { inText } from "./text-file";

const WORD = "misspelt-word";
const SLIP = "typing-slip";
const UNFINISHED = "unfinished-text";
const LIST = "unread-list";
const LINK = "link-form";
const TEAM = "riverton/teams/family-team.mdx";
const COUNCIL = "riverton/council.mdx";
const BENEFIT = "riverton/benefits/welcome-payment.mdx";
const TERM = "riverton/glossary/plo.mdx";
const GRADE = "riverton/grades/grade-8.mdx";
const SITE = "See ¦[our jobs](https://www.example.org/jobs).";

/** What stood in a recruitment pack of Word, and on no page. */
export const PACK_TEXT_MISTAKES: readonly Mistake[] = inText([
  ["a house to be named", "We move to ¦?? in spring.", UNFINISHED, "to be filled", "We move in spring."],
  [
    "a number of a town with a digit too few",
    "Ring ¦01632 960 15.",
    "unlikely-telephone",
    "has 11",
    "Ring 01632 960 155.",
  ],
  ["any manger", "I have a ¦great manger.", WORD, "`great manager`", "I have a great manager."],
  ["CVs with an apostrophe", "¦CV's will not be read.", SLIP, "`CVs`", "CVs will not be read."],
  ["a form on a line", "Fill in the form ¦on line.", WORD, "`online`", "Fill in the form online."],
  ["users of cars", "You get a car ¦users allowance.", WORD, "`user’s`", "You get a car user’s allowance."],
  [
    "another act",
    "The ¦Children’s Act 1989 says so.",
    WORD,
    "`Children Act`",
    "The Children Act 1989 says so.",
  ],
  [
    "a home of childrens",
    "Our ¦Childrens’ Home is new.",
    WORD,
    "`Children’s`",
    "Our Children’s Home is new.",
  ],
  ["parents and carers", "We help ¦parent’s and carers.", WORD, "`parents`", "We help parents and carers."],
  ["teams of a borough", "We have 3 ¦team’s in town.", WORD, "`teams`", "We have 3 teams in town."],
  ["an article before a vowel", "It is ¦a opportunity.", WORD, "`an`", "It is an opportunity."],
  ["an article before `unique`", "We have ¦an unique model.", WORD, "`a`", "We have a unique model."],
  ["what you are", "¦Your responsible for six.", WORD, "`You’re`", "You’re responsible for six."],
  ["signs of pounds alone", "Earn more: ¦£££ for you.", SLIP, "no amount", "Earn more."],
  [
    "thousands with a letter",
    "We pay ¦3k on starting.",
    "money-in-text",
    "typed into text",
    'We pay <Figure of="welcome-payment.amount" /> on starting.',
  ],
  [
    "when a page was printed",
    "¦Last printed 4 May 2025 10:32",
    "left-by-a-program",
    "foot of a page",
    "We met on 4 May 2025.",
  ],
  [
    "a paragraph of a policy",
    "We meet weekly (¦see para 4.2 above).",
    "left-by-a-program",
    "not on this page",
    "We meet weekly.",
  ],
  ["bullets of another font", "We do this: ¦§ visit § write", LIST, "one line", "We visit and write."],
  [
    "ticks in one line",
    "¦✓ parking ✓ bike shed ✓ gym",
    LIST,
    "one line",
    "We have parking, a bike shed and a gym.",
  ],
  ["days of holiday", "You get 28 ¦days holiday.", WORD, "`days’`", "You get 28 days’ holiday."],
  ["dots in one line", "We have: ¦· a park · a shed", LIST, "one line", "We have a park and a shed."],
  [
    "an end of a line as programs write it",
    "We work with schools,¦\\nnurseries and doctors.",
    "raw-markup",
    "shown as it stands",
    "We work with schools, nurseries and doctors.",
  ],
  [
    "three dots between two words",
    "We help families¦...and carers.",
    SLIP,
    "a space",
    "We help families and carers.",
  ],
  ["a bracket behind a full stop", "We help¦.(See below.)", SLIP, "a space", "We help. (See below.)"],
  ["a space before a bracket closes", "We help (early on¦ ).", SLIP, "wrong side", "We help (early on)."],
  ["a bracket directly behind a word", "We help¦( early on).", SLIP, "wrong side", "We help (early on)."],
  [
    "a year of five digits",
    "We won an award in ¦20225.",
    "unlikely-number",
    "a digit too many",
    "We won it in 2025.",
  ],
  ["a number of two digits", "We are at ¦1 0 sites.", "unlikely-number", "`10`", "We are at 10 sites."],
  ["what Ofsted has", "Look at ¦Ofsteds report.", WORD, "`Ofsted’s`", "Look at Ofsted’s report."],
  [
    "what the council has",
    "Share ¦the councils values.",
    WORD,
    "`the council’s`",
    "Share the council’s values.",
  ],
  ["several agencies", "We meet other ¦agencys.", WORD, "`agencies`", "We meet other agencies."],
  ["everybody", "¦Every body is welcome.", WORD, "`Everybody`", "Everybody is welcome."],
  ["an article before 8", "It is ¦a 8-week course.", WORD, "`an`", "It is an 8-week course."],
  ["an article before letters", "You are ¦a HR lead.", WORD, "`an`", "You are an HR lead."],
  ["a word that goes on below", "We help ¦fam-", SLIP, "cut off", "We help families."],
  [
    "the number of a heading that follows none",
    "## How we work\n\nAt home.\n\n¦## 5. How to ask\n\nRing us.",
    SLIP,
    "in another document",
    "## How we work\n\nAt home.\n\n## How to ask\n\nRing us.",
  ],
  [
    "the council of a template",
    "See ¦[our jobs](https://www.yourcouncil.gov.uk/jobs).",
    LINK,
    "`yourcouncil` stands for a part",
    SITE.replace("¦", ""),
  ],
  [
    "a board for drawing",
    "See ¦[our plan](https://miro.com/app/board/u/).",
    LINK,
    "let in",
    SITE.replace("¦", ""),
  ],
  [
    "a film where it is made",
    "See ¦[our film](https://vimeo.com/manage/videos/1).",
    LINK,
    "edit a page",
    SITE.replace("¦", ""),
  ],
]);

/** A field as a pack has it: what is written, and what the message has in it. */
function field(
  name: string,
  [file, right, written]: readonly [file: string, right: string, written: string],
  expected: Omit<Mistake["expect"], "line">,
): Mistake {
  const whole = file === VACANCY ? ADVERT : (RIVERTON[file] ?? "");
  const before = changed(file, right, written, { [file]: whole })[file] ?? "";
  const line = whole.slice(0, whole.indexOf(right)).split("\n").length;
  return { name, file, before, expect: { line, ...expected }, after: whole };
}

/** What stood in a recruitment pack, in the fields. */
export const PACK_FIELD_MISTAKES: readonly Mistake[] = [
  field("an acronym in brackets", [TERM, "acronym: PLO", "acronym: (PLO)"], {
    rule: "unclear-name",
    says: "Did you mean `PLO`?",
  }),
  field("an acronym in small letters", [TERM, "acronym: PLO", "acronym: plo"], {
    rule: "unclear-name",
    says: "Did you mean `PLO`?",
  }),
  field("a term with its acronym", [TERM, "term: Public Law Outline", "term: Public Law Outline (PLO)"], {
    rule: "unclear-name",
    says: "Did you mean `Public Law Outline`?",
  }),
  field("a day with `wef`", [GRADE, "from: 2026-04-01", "from: wef 1.4.26"], {
    rule: "wrong-type",
    says: "Did you mean `2026-04-01`?",
  }),
  field("ages in years", [TEAM, "ages: not stated", "ages: 0-17 yrs"], {
    rule: "wrong-type",
    says: "Write `{from: 0, to: 17}`.",
  }),
  field("a colour without its sign", [COUNCIL, '"#1d5c4d"', "1d5c4d"], {
    rule: "bad-format",
    says: 'Did you mean `"#1d5c4d"`?',
  }),
  field("where to apply in one line", [COUNCIL, "apply: not stated", "apply: www.example.org/jobs"], {
    rule: "wrong-type",
    says: "link: https://www.example.org/jobs}`",
  }),
  field(
    "an address with the town before the postcode",
    [
      VACANCY,
      "{street: 1 River Street, town: Riverton, postcode: RV1 1AA}",
      "1 River Street, Riverton RV1 1AA",
    ],
    { rule: "wrong-type", says: "{street: 1 River Street, town: Riverton, postcode: RV1 1AA}" },
  ),
  {
    ...field("who gets a benefit", [BENEFIT, "scheme: welcome-offer\n", ""], {
      rule: "who-or-scheme",
      says: "`who: {roles: everyone}`",
    }),
    expect: { rule: "who-or-scheme", line: 1, says: "`who: {roles: everyone}`" },
  },
];
