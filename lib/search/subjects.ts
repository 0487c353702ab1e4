import type { Council } from "../catalogue/types";
import type { OfferRule } from "../model/offer-rule";
import { saysHowPayMoves, saysTheHours, saysWhenInterviewsAre } from "./stated-subjects";
import { keysOf } from "./words";

/**
 * Something that job seekers ask about. A council says something about it where its offer gives it, a field states it, or one
 * of its pages has words for it: only one that does none of these is silent.
 */
export interface Subject {
  /** As a sentence names it: “anything about pensions”. */
  readonly name: string;
  /** How it is asked for, and how pages say it. */
  readonly words: readonly string[];
  /** Asked for, but of something else where pages say it: “child care” is in “children’s care plans”. */
  readonly askedAs?: readonly string[];
  /** How pages say it and nobody asks; `#` stands for a number. */
  readonly saidAs?: readonly string[];
  /** The rules of an offer that are about it, by what they give. */
  readonly gives?: readonly OfferRule["gives"][];
  /** Words that are about it in an item of an offer, though elsewhere they may be about anything. */
  readonly inOffer?: readonly string[];
  /** The addresses of the pages on which a council says it by its fields; none where it does not. */
  readonly stated?: (council: Council) => readonly string[];
}

/** What job seekers ask about and councils may be silent on. */
export const SUBJECTS: readonly Subject[] = [
  { name: "pensions", words: ["pension", "superannuation", "lgps", "retirement"], gives: ["pension"] },
  {
    name: "sick pay",
    words: ["sick pay", "sick leave", "sickness", "sick days", "occupational sick", "off sick"],
    askedAs: ["ill health", "get ill", "am ill", "be ill", "fall ill", "be sick", "get sick", "am sick"],
    saidAs: ["you are ill"],
    gives: ["sick pay"],
  },
  {
    name: "maternity, paternity and other family leave",
    words: [
      "maternity pay",
      "maternity leave",
      "maternity",
      "paternity leave",
      "paternity",
      "parental leave",
      "family leave",
      "adoption leave",
      "shared parental leave",
      "shared parental",
    ],
    askedAs: [
      "pregnant",
      "pregnancy",
      "have a baby",
      "having a baby",
      "have a child",
      "expecting a baby",
      "baby leave",
      "new parent",
    ],
    inOffer: ["maternity", "paternity", "adoption", "parental", "pregnant"],
  },
  {
    name: "working from home",
    words: [
      "working from home",
      "work from home",
      "home working",
      "homeworking",
      "wfh",
      "remote working",
      "remote",
      "remotely",
      "hybrid working",
      "hybrid",
      "from home",
      "telework",
    ],
    askedAs: ["home office", "homebased", "home based"],
  },
  {
    name: "flexible working",
    words: [
      "flexible working",
      "flexible hours",
      "flexible work",
      "work flexibly",
      "flexible",
      "flexitime",
      "flexi time",
      "flexi",
      "compressed hours",
      "compressed week",
      "four day week",
    ],
    saidAs: ["four days", "plan your week"],
  },
  {
    name: "part-time work",
    words: ["part time", "job share", "job sharing", "reduced hours", "term time", "fewer hours"],
    askedAs: ["three days a week", "4 days a week", "3 days a week"],
    saidAs: ["four days"],
  },
  {
    name: "working hours",
    words: ["working week", "hours a week", "weekly hours", "full time hours", "how many hours"],
    askedAs: ["working hours"],
    saidAs: ["full week of #", "# hours a week"],
    stated: saysTheHours,
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
    askedAs: ["moving to", "help to move", "help with moving"],
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
  { name: "overtime", words: ["overtime", "time off in lieu", "toil"] },
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
  { name: "career breaks", words: ["career break", "sabbatical", "unpaid leave"] },
  {
    name: "leave for carers and in bereavement",
    words: ["carers leave", "compassionate leave", "bereavement", "dependants leave", "special leave"],
    askedAs: ["carer leave", "funeral"],
  },
  { name: "bank holidays", words: ["bank holiday", "public holiday", "christmas"] },
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
    words: ["pay rise", "pay award", "increment", "cost of living", "pay increase", "annual rise"],
    askedAs: ["salary increase", "salary rise", "a raise", "inflation", "pay progression"],
    saidAs: ["pay goes up", "move up one", "move up a point", "pay rises"],
    stated: saysHowPayMoves,
  },
  { name: "London weighting", words: ["london weighting", "london allowance"] },
  { name: "loans", words: ["loan"], gives: ["loan"] },
  { name: "parking", words: ["parking", "car park", "park my car"] },
  { name: "gyms", words: ["gym", "fitness"] },
  {
    name: "annual leave",
    words: ["annual leave", "holiday", "days off"],
    gives: ["annual leave", "extra leave"],
  },
  { name: "a bonus", words: ["bonus", "golden hello", "retention payment", "welcome payment"] },
];

/** Every word that subjects are asked for by. */
export const SUBJECT_WORDS: ReadonlySet<string> = new Set(
  SUBJECTS.flatMap(({ words, askedAs = [] }) => [...words, ...askedAs]).flatMap(keysOf),
);
