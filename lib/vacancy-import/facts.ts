import { keysOf } from "../site/register";
import { plainWords } from "./plain-words";
import { SourceRefusal } from "./refusal";

/**
 * What an advert may say, and the names under which jobs systems say it: headings of a table, or labels in a text. The words of
 * a name may stand in any order.
 */
const NAMES = {
  reference: [
    "reference",
    "job reference",
    "reference number",
    "job reference number",
    "vacancy reference",
    "vacancy number",
    "job number",
    "requisition number",
    "vacancy id",
    "job id",
    "requisition id",
  ],
  title: [
    "title",
    "job title",
    "vacancy title",
    "position",
    "position title",
    "post",
    "post title",
    "job",
    "job name",
    "vacancy",
    "vacancy name",
    "advert title",
  ],
  role: ["role"],
  team: ["team"],
  service: ["service"],
  opens: [
    "opens",
    "opening date",
    "open date",
    "date posted",
    "posted",
    "posting date",
    "publication date",
    "publish date",
    "published",
    "date published",
    "date advertised",
    "advert start date",
  ],
  closes: [
    "closes",
    "closing date",
    "closing date and time",
    "closing",
    "close date",
    "date closes",
    "application deadline",
    "applications deadline",
    "deadline",
    "deadline date",
    "applications close",
    "application closing date",
    "advert closing date",
    "expiry date",
    "expires",
    "advert end date",
    "apply by",
    "closing on",
  ],
  place: [
    "place",
    "location",
    "place of work",
    "workplace",
    "work location",
    "job location",
    "work base",
    "office",
  ],
  street: ["street", "address"],
  town: ["town", "city", "town or city"],
  postcode: ["postcode", "post code"],
  contract: [
    "contract",
    "contract type",
    "contract kind",
    "employment type",
    "job type",
    "position type",
    "vacancy type",
  ],
  lasts: ["lasts", "duration", "contract length", "contract duration", "contract term"],
  hours: ["hours", "working pattern", "work pattern", "working hours", "full time or part time"],
  weeklyHours: ["weekly hours", "hours per week", "contracted hours", "contract hours"],
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
  salaryFrom: ["salary from", "minimum salary", "min salary", "salary minimum"],
  salaryTo: ["salary to", "maximum salary", "max salary", "salary maximum"],
  interviews: [
    "interviews",
    "interview",
    "interview date",
    "interview dates",
    "interviews date",
    "interview day",
  ],
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
  apply: [
    "apply",
    "application link",
    "apply link",
    "apply at",
    "apply online",
    "link",
    "job link",
    "vacancy link",
    "advert link",
    "web link",
    "web address",
  ],
  summary: ["summary"],
  text: ["description", "job description", "text"],
} as const;

export type Fact = keyof typeof NAMES;

/**
 * One advert in the words of its source. What it does not say is not there. `id` is a feed's, for want of a reference; `base`, the
 * address from which the source counts links that name no site; `morePlaces`, those beside the first.
 */
export type Written = Partial<Record<Fact | "id" | "base" | "morePlaces", string>>;

/** Words that make no difference to a name, and short forms of others. */
const IDLE = new Set(["a", "an", "and", "for", "of", "per", "the"]);
const WHOLE: Readonly<Record<string, string>> = {
  hrs: "hours",
  no: "number",
  ref: "reference",
  tel: "telephone",
  uri: "link",
  url: "link",
};

/** The words of a name in an order of their own: `Date Closing` is `closing date`, and `Apply URL` an `apply link`. */
function nameKey(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
  return words
    .flatMap((word) => (word === "" || IDLE.has(word) ? [] : [WHOLE[word] ?? word]))
    .sort()
    .join(" ");
}

const FACT_BY_KEY: ReadonlyMap<string, Fact> = new Map(
  keysOf(NAMES).flatMap((fact) => NAMES[fact].map((name): [string, Fact] => [nameKey(name), fact])),
);

/** The fact that a heading or label names, however it is written: `Closing Date:`, `date_closing`, `salaryFrom`. */
export function factNamed(label: string): Fact | undefined {
  return FACT_BY_KEY.get(nameKey(label));
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
