/** An amount of money or a part of pay that is written without a sign for pounds, with its place in a text. */
interface Amount {
  readonly written: string;
  readonly offset: number;
}

/** `26,000`, `26000.50` or `26k`. */
const NUMBER = String.raw`(?<![\w.,£])(?:\d{1,3}(?:,\d{3})+(?:\.\d\d)?|\d{5,6}(?:\.\d\d)?|\d{1,3}(?:\.\d)?k)(?![\w,]*\d)`;

/** Words for pay, directly before a number. */
const PAY = String.raw`\b(?:salar(?:y|ies)|pay|pays|paid|wages?|earn(?:s|ings?)?|remuneration|bonus|allowance|supplement|payments?)`;

/** Words that stand between one of those and its number. */
const BETWEEN = String.raw`(?:\s+(?:you|us|range|scale|of|is|are|was|from|between|up|to|at|around|about|circa|a|an|the|starting|basic|annual|current|currently|maximum|minimum|just|over|under|nearly)|\s*c\.|\s*[:=–-])*\s*`;

/** What follows an amount that counts nothing else: `26,000 families` is none. */
const ALONE = String.raw`(?=\s*(?:$|[.,;:)\]|\n–-]|(?:a|per) (?:year|annum)|per|plus|pro|each|depending|rising|to|and|or|in|on|at|after|when|if|gross|p\.?a)(?![a-z]))`;

const PERCENT = String.raw`\d{1,3}(?:\.\d+)?\s?(?:%|per ?cent)`;

/** Numbers in words, which an amount may have several of: `forty-four thousand five hundred`. */
const IN_WORDS = `(?:an?|half|few|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million)`;

/** Each with what it is there for. */
const PATTERNS = [
  // `32,500 per annum`
  `${NUMBER}\\s*(?:per annum|p\\.?\\s?a\\b\\.?|annually)`,
  // `salary of 26,000`, `pay from 26,000 to 30,000`
  `(?<=${PAY}${BETWEEN})${NUMBER}(?:\\s*(?:[-–—]|to|and)\\s*${NUMBER}|${ALONE})`,
  // `14.50 an hour`
  `(?<![\\d,.])\\d{1,3}(?:,\\d{3})*\\.\\d\\d\\s+(?:an?|per) (?:hour|mile|week|month)\\b`,
  // `45p`, `45 pence`
  `(?<![\\w,.])\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?(?:p(?![\\w.]*\\w)|\\s?pence\\b)`,
  // `forty-four thousand five hundred pounds`
  `\\b(?:${IN_WORDS}(?:[\\s-]+(?:and\\s+)?))*(?:hundred|thousand|million)(?:\\s+(?:and\\s+)?${IN_WORDS}(?:-${IN_WORDS})?)* pounds\\b`,
  // `5% of your salary`
  `\\b${PERCENT} of (?:(?:your|the|their|basic|gross|annual|current|starting) )*(?:salary|pay)\\b`,
  // `a pay rise of 3%`
  `(?<=\\b(?:salary|pay) (?:rise|award|increase|uplift) of )${PERCENT}`,
  // `forty grand`, `eighteen pounds an hour`
  `\\b${IN_WORDS}(?:[ -](?:and )?${IN_WORDS}){0,6} (?<!\\b(?:an?|few|several) )(?:pence\\b|grand\\b(?! (?:piano|parent|child|final))|quid\\b|pounds (?:an?|per|each)\\b)`,
  // `pay of 3000 a year`
  `(?<=${PAY}${BETWEEN})\\d{4}(?= (?:an?|per) (?:year|month|annum)\\b)`,
  // `3000 per annum`
  `(?<![\\w.,£-])\\d{4} ?(?:per annum\\b|p\\.a\\b\\.?)`,
  // `34 to 38k`
  `(?<![\\w.,£])\\d{2,3}\\s*(?:[-–—]|to|and)\\s*\\d{2,3}k\\b(?! (?:runs?|races?|steps)\\b)`,
  // `SCP 28 38,962`
  `(?<=(?:^|\\n|[;,] ?|\\bscps? |\\bpoints? )\\d{1,2} {1,6})\\d{2},\\d{3}(?![\\d,])`,
  // `3% pay award`, `5% supplement`
  `\\b${PERCENT} (?:(?:salary|pay) (?:rise|award|increase|uplift)|(?:market |retention )?(?:supplement|bonus|allowance|weighting))\\b`,
];

const ANY = new RegExp(PATTERNS.join("|"), "gi");

/** Two numbers that are the ends of yearly pay, in a text that is about pay. */
const RANGE = new RegExp(`(${NUMBER})\\s*(?:[-–—]|to|and|rising to)\\s*(${NUMBER})`, "gi");
const ABOUT_PAY = new RegExp(`${PAY}\\b|\\b(?:grades?|bands?|scps?|spinal|spine|points?)\\b|£`, "i");
const [LEAST_PAY, MOST_PAY] = [10_000, 300_000];

const inPounds = (written: string): number =>
  Number.parseFloat(written.replaceAll(",", "")) * (/k$/i.test(written) ? 1000 : 1);

const isYearlyPay = (written: string): boolean =>
  inPounds(written) >= LEAST_PAY && inPounds(written) <= MOST_PAY;

/**
 * Amounts of money without a sign, and parts of pay. House numbers, years, ages, telephone numbers and what is counted are
 * none: a number is one by the words around it.
 */
export function unsignedAmountsIn(text: string): readonly Amount[] {
  if (!/\d|pounds|pence|grand|quid/i.test(text)) return [];
  const ranges = ABOUT_PAY.test(text)
    ? [...text.matchAll(RANGE)].filter(([, from = "", to = ""]) => isYearlyPay(from) && isYearlyPay(to))
    : [];
  const amounts = [...text.matchAll(ANY)].filter(
    ({ index }) => !ranges.some((range) => range.index <= index && index < range.index + range[0].length),
  );
  return [...ranges, ...amounts]
    .map((match) => ({ written: match[0].trim(), offset: match.index }))
    .toSorted((one, other) => one.offset - other.offset);
}

const OF_PAY =
  /£|\b(?:pay|salar(?:y|ies)|wages?|per annum|p\.?a|annual|hourly|spot|allowance|bonus|payment|amount)\b/i;
const END_OF_PAY = /\b(?:min(?:imum)?|max(?:imum)?|bottom|top|from|to|start(?:ing)?|end)\b/i;

/**
 * The amount in a cell of a table, by what stands at the head of its column; `undefined` where it is none.
 * @param heads the first row
 */
export function amountInCell(cell: string, head: string, heads: string): string | undefined {
  const written = cell.trim().replace(/^(?:up to|from|circa|c\.|about)\s*/i, "");
  if (written === "" || /£/.test(written)) return undefined;
  const [, from = "", to = ""] = new RegExp(`^${RANGE.source}$`, "i").exec(written) ?? [];
  if (from !== "" && isYearlyPay(from) && isYearlyPay(to)) {
    return ABOUT_PAY.test(heads) && !ABOUT_PAY.test(cell) ? written : undefined;
  }
  if (new RegExp(`^${NUMBER}$`).test(written)) {
    const isPay =
      OF_PAY.test(head) || (isYearlyPay(written) && END_OF_PAY.test(head) && ABOUT_PAY.test(heads));
    return isPay ? written : undefined;
  }
  return /^\d{1,4}\.\d\d$/.test(written) && OF_PAY.test(head) ? written : undefined;
}
