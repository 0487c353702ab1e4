import { keysOf } from "./words";

/** Something that job seekers ask about. */
interface Subject {
  /** As a sentence names it: “anything about pensions”. */
  readonly name: string;
  /** How it is asked for. A council says something about it where one of these stands on its pages. */
  readonly words: readonly string[];
}

/** What job seekers ask about and councils may be silent on. That one is silent follows from its pages alone. */
export const SUBJECTS: readonly Subject[] = [
  { name: "pensions", words: ["pension", "superannuation", "lgps"] },
  { name: "sick pay", words: ["sick pay", "sick leave", "sickness", "sick days", "ill health"] },
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
      "shared parental",
    ],
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
    ],
  },
  {
    name: "flexible working",
    words: [
      "flexible working",
      "flexible hours",
      "flexible",
      "flexitime",
      "flexi time",
      "flexi",
      "compressed hours",
    ],
  },
  { name: "part-time work", words: ["part time", "job share", "job sharing", "reduced hours", "term time"] },
  {
    name: "working hours",
    words: ["working week", "hours a week", "weekly hours", "full time hours", "how many hours"],
  },
  { name: "childcare", words: ["childcare", "child care", "nursery", "creche", "childminder"] },
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
    ],
  },
  {
    name: "help with moving",
    words: ["relocation", "relocate", "moving costs", "removal costs", "moving house"],
  },
  {
    name: "help with housing for staff",
    words: ["key worker housing", "staff accommodation", "mortgage", "help with rent"],
  },
  { name: "caseloads", words: ["caseload", "how many cases", "number of cases", "workload"] },
  { name: "apprenticeships", words: ["apprenticeship", "apprentice"] },
  {
    name: "student placements",
    words: ["student placement", "work experience", "internship", "intern", "placement year"],
  },
  { name: "cycling", words: ["bike", "bicycle", "cycle to work", "cycle scheme", "cycling"] },
  { name: "laptops and phones", words: ["laptop", "work phone", "mobile phone", "computer", "equipment"] },
  { name: "overtime", words: ["overtime", "time off in lieu", "toil"] },
  { name: "agency work", words: ["agency work", "agency worker", "locum"] },
  { name: "life insurance", words: ["life insurance", "death in service", "life assurance"] },
  {
    name: "health insurance",
    words: ["health insurance", "private health", "dental", "dentist", "eye test", "healthcare"],
  },
  { name: "probation periods", words: ["probation period", "probationary", "on probation"] },
  { name: "notice periods", words: ["notice period", "resign", "resignation"] },
  { name: "trade unions", words: ["union", "unison"] },
  { name: "what to wear", words: ["dress code", "uniform", "what to wear"] },
  { name: "driving licences", words: ["driving licence", "driver licence", "need to drive", "own car"] },
  { name: "interviews", words: ["interview"] },
  { name: "start dates", words: ["start date", "when could i start", "when can i start"] },
  { name: "Ofsted ratings", words: ["ofsted", "ofsted rating", "inspection result"] },
  { name: "redundancy", words: ["redundancy", "redundancies", "redundant"] },
  { name: "student loans", words: ["student loan", "student debt", "tuition fees"] },
  { name: "career breaks", words: ["career break", "sabbatical", "unpaid leave"] },
  { name: "bank holidays", words: ["bank holiday", "public holiday", "christmas"] },
  { name: "dogs and other animals", words: ["dog", "pet", "cat"] },
  { name: "food", words: ["canteen", "free lunch", "lunch", "cafe"] },
  { name: "prayer rooms", words: ["prayer room", "prayer", "faith room"] },
  {
    name: "staff networks",
    words: ["staff network", "lgbt", "lgbtq", "diversity", "inclusion network", "equality"],
  },
  { name: "menopause", words: ["menopause"] },
  { name: "pay rises", words: ["pay rise", "pay award", "increment", "cost of living"] },
  { name: "London weighting", words: ["london weighting", "london allowance"] },
  { name: "loans", words: ["loan"] },
  { name: "parking", words: ["parking", "car park", "park my car"] },
  { name: "gyms", words: ["gym", "fitness"] },
  { name: "annual leave", words: ["annual leave", "holiday", "holidays", "days off"] },
  { name: "a bonus", words: ["bonus", "golden hello", "retention payment", "welcome payment"] },
];

/** Every word that subjects are asked for by. */
export const SUBJECT_WORDS: ReadonlySet<string> = new Set(
  SUBJECTS.flatMap(({ words }) => words).flatMap(keysOf),
);
