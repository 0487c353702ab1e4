import { saysHowPayMoves, saysWhenInterviewsAre } from "./stated-subjects";
import type { Subject } from "./subject";
import { SUBJECTS_OF_TIME } from "./subjects-of-time";
import { keysOf } from "./words";

/** What job seekers ask about and councils may be silent on. */
export const SUBJECTS: readonly Subject[] = [
  ...SUBJECTS_OF_TIME,
  {
    name: "pensions",
    words: ["pension", "superannuation", "lgps", "retirement", "retire"],
    gives: ["pension"],
  },
  {
    name: "childcare for staff",
    words: ["childcare voucher", "childcare scheme", "workplace nursery", "childcare"],
    askedAs: ["child care", "nursery", "creche", "childminder", "after school club"],
    inOffer: ["childcare", "nursery", "creche", "childminder"],
  },
  {
    name: "visas and sponsorship",
    words: [
      "visa",
      "sponsorship",
      "sponsor",
      "skilled worker",
      "work permit",
      "right to work",
      "from abroad",
      "overseas",
      "certificate of sponsorship",
      "come from abroad",
    ],
    askedAs: ["immigration", "tier 2", "international"],
  },
  {
    name: "help with moving",
    words: [
      "relocation",
      "relocate",
      "moving costs",
      "moving expenses",
      "removal costs",
      "removal expenses",
      "moving house",
      "move house",
      "moving home",
      "cost of moving",
    ],
    askedAs: ["moving to", "help to move", "help with moving", "moving allowance", "moving help"],
    saidAs: ["costs to move", "move here", "moving here"],
    inOffer: ["moving", "relocation", "removal"],
  },
  {
    name: "help with housing for staff",
    words: ["key worker housing", "staff accommodation", "mortgage", "help with rent"],
  },
  {
    name: "caseloads",
    words: ["caseload", "how many cases", "number of cases", "workload"],
    askedAs: ["how many families", "how many children", "case load", "work load"],
    saidAs: [
      "# cases",
      "at most # children",
      "at most # families",
      "up to # children",
      "up to # families",
      "have # children",
      "have # families",
      "children to look out for",
      "half as many families",
    ],
  },
  { name: "apprenticeships", words: ["apprenticeship", "apprentice"] },
  {
    name: "student placements",
    words: ["student placement", "work experience", "internship", "intern", "placement year"],
  },
  { name: "cycling", words: ["bike", "bicycle", "cycle to work", "cycle scheme", "cycling"] },
  { name: "laptops and phones", words: ["laptop", "work phone", "mobile phone", "computer", "equipment"] },
  { name: "agency work", words: ["agency work", "agency worker", "locum"] },
  {
    name: "life insurance",
    words: [
      "life insurance",
      "death in service",
      "life assurance",
      "life cover",
      "death benefit",
      "death grant",
    ],
    askedAs: ["if i die"],
    saidAs: ["die in service", "you die"],
    inOffer: ["die", "death", "life cover", "life insurance", "life assurance"],
  },
  {
    name: "health insurance",
    words: ["health insurance", "private health", "dental", "dentist", "eye test", "healthcare"],
  },
  { name: "probation periods", words: ["probation period", "probationary", "on probation"] },
  { name: "notice periods", words: ["notice period", "resign", "resignation"] },
  { name: "trade unions", words: ["trade union", "union", "unison"] },
  { name: "what to wear", words: ["dress code", "uniform", "what to wear"] },
  { name: "driving licences", words: ["driving licence", "driver licence", "need to drive", "own car"] },
  {
    name: "interviews",
    words: ["interview", "selection day", "assessment day", "assessment centre", "interview panel"],
    saidAs: ["meet # people", "show you the questions"],
    stated: saysWhenInterviewsAre,
  },
  { name: "start dates", words: ["start date", "when could i start", "when can i start"] },
  { name: "Ofsted ratings", words: ["ofsted", "ofsted rating", "inspection result"] },
  { name: "redundancy", words: ["redundancy", "redundancies", "redundant"] },
  { name: "student loans", words: ["student loan", "student debt", "tuition fees"] },
  { name: "dogs and other animals", words: ["dog", "pet", "cat"] },
  { name: "food", words: ["canteen", "free lunch", "lunch", "cafe"] },
  { name: "prayer rooms", words: ["prayer room", "prayer", "faith room"] },
  {
    name: "staff networks",
    words: ["staff network", "lgbt", "lgbtq", "diversity", "inclusion network", "equality"],
  },
  { name: "menopause", words: ["menopause"] },
  {
    name: "pay rises",
    words: [
      "pay rise",
      "pay award",
      "increment",
      "incremental",
      "cost of living",
      "pay increase",
      "annual rise",
    ],
    askedAs: ["salary increase", "salary rise", "a raise", "inflation", "pay progression"],
    saidAs: ["pay goes up", "move up one", "move up a point", "pay rises"],
    stated: saysHowPayMoves,
  },
  { name: "London weighting", words: ["london weighting", "london allowance"] },
  { name: "loans", words: ["loan"], gives: ["loan"] },
  { name: "parking", words: ["parking", "car park", "park my car"] },
  { name: "gyms", words: ["gym", "fitness"] },
  { name: "a bonus", words: ["bonus", "golden hello", "retention payment", "welcome payment"] },
];

/** Every word that subjects are asked for by. */
export const SUBJECT_WORDS: ReadonlySet<string> = new Set(
  SUBJECTS.flatMap(({ words, askedAs = [] }) => [...words, ...askedAs]).flatMap(keysOf),
);
