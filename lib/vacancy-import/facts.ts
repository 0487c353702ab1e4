import { keysOf } from "../site/register";
import { plainWords } from "./plain-words";
import { SourceRefusal } from "./refusal";

/** What an advert may say, and the names under which jobs systems say it: headings of a table, or labels in a text. */
const NAMES = {
  reference: [
    "reference",
    "job reference",
    "reference number",
    "ref",
    "job ref",
    "vacancy reference",
    "vacancy id",
    "job id",
  ],
  title: ["title", "job title", "vacancy title", "position", "post title", "vacancy"],
  role: ["role"],
  team: ["team"],
  service: ["service"],
  opens: ["opens", "opening date", "date posted", "publication date", "published"],
  closes: [
    "closes",
    "closing date",
    "closing date and time",
    "closing",
    "application deadline",
    "apply by",
    "closing on",
  ],
  place: ["place", "location", "place of work", "work location"],
  street: ["street", "address"],
  town: ["town", "city", "town or city"],
  postcode: ["postcode", "post code"],
  contract: ["contract", "contract type", "type of contract", "employment type", "job type"],
  lasts: ["lasts", "duration", "contract length", "length of contract"],
  hours: ["hours", "working pattern", "working hours", "full time or part time"],
  weeklyHours: ["weekly hours", "hours a week", "hours per week", "contracted hours"],
  fte: ["fte", "full time equivalent", "wte"],
  salary: [
    "salary",
    "salary range",
    "pay",
    "full time salary",
    "fte salary",
    "salary fte",
    "full time equivalent salary",
  ],
  actualSalary: ["actual salary", "pro rata salary", "salary pro rata", "actual pay"],
  salaryFrom: ["salary from", "minimum salary", "salary min", "salary minimum"],
  salaryTo: ["salary to", "maximum salary", "salary max", "salary maximum"],
  interviews: ["interviews", "interview date", "interview day"],
  send: ["what to send"],
  ask: [
    "whom to ask",
    "contact",
    "contact details",
    "contact name",
    "contact person",
    "contact for enquiries",
    "informal discussion",
    "for an informal discussion",
    "informal enquiries",
    "enquiries",
  ],
  askMail: ["contact email", "contact e mail", "contact email address"],
  askTelephone: ["contact telephone", "contact telephone number", "contact phone", "contact number"],
  apply: ["apply", "application link", "apply link", "link", "url"],
  summary: ["summary"],
  text: ["description", "job description", "text"],
} as const;

export type Fact = keyof typeof NAMES;

/**
 * One advert in the words of its source. What it does not say is not there. `id` is a feed's, for want of a reference; `base`, the
 * address from which the source counts links that name no site; `morePlaces`, those beside the first.
 */
export type Written = Partial<Record<Fact | "id" | "base" | "morePlaces", string>>;

const FACT_BY_NAME: ReadonlyMap<string, Fact> = new Map(
  keysOf(NAMES).flatMap((fact) => NAMES[fact].map((name): [string, Fact] => [name, fact])),
);

/** The fact that a heading or label names, however it is written: `Closing Date:`, `closing_date`, `salaryFrom`. */
export function factNamed(label: string): Fact | undefined {
  const words = label
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
  return FACT_BY_NAME.get(words);
}

/** Headings that a table is best given, for a message: one for each fact. */
export const USUAL_NAMES: readonly string[] = keysOf(NAMES).map((fact) => NAMES[fact][0]);

/** Characters of the longest fact that is read, and of the longest text: readers take long for longer ones. */
const LONGEST_FACT = 10_000;
export const LONGEST_TEXT = 100_000;

/** Why an advert is refused that goes on without end. */
export function tooLong(fact: keyof Written, most: number): SourceRefusal {
  return new SourceRefusal(
    `One advert has more than ${most.toLocaleString("en-GB")} characters of “${fact}”, and no advert needs as many.`,
  );
}

/** Sets a fact that is said with words, and leaves one that has been said as it is. */
export function say(written: Written, fact: keyof Written, words = ""): void {
  if (words.length > LONGEST_FACT) throw tooLong(fact, LONGEST_FACT);
  const plain = plainWords(words);
  if (plain !== "") written[fact] ??= plain;
}
