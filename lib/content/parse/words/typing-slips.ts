import type { WordMistake } from "./word-mistake";

const RULE = "typing-slip";

/** A slip of the keyboard: how it looks, what is wrong, and what to write. */
interface Slip {
  readonly pattern: RegExp;
  readonly problem: (written: string) => string;
  readonly fix: (written: string) => string;
}

/** Words that have lost their apostrophe; `wont`, `cant`, `well` and `were` are words without one. */
const WITHOUT_APOSTROPHE =
  "(?:do|did|does|is|are|was|have|has|had|could|should|would)nt|(?:you|they|we)ve|youre|theyre|youll|theyll|(?:you|we|they) (?:ll|re|ve)|(?:do|did|does|is|are|was|wo|ca|have|has|could|should|would)n t";

const SLIPS: readonly Slip[] = [
  {
    pattern:
      /(?<=\p{Ll}{3})[.!?](?=\p{Lu}\p{Ll}|(?:which|and|we|you|they|this|that|the|if)(?![\p{L}.@]))|(?<=[\p{Ll}\d]),(?=\p{L})/gu,
    problem: (sign) => `A space is missing behind \`${sign}\`.`,
    fix: (sign) => `Write a space behind \`${sign}\`.`,
  },
  {
    pattern: /(?<=[\p{L}\p{N})])[ \n](?:,|[.;!](?!\S))/gu,
    problem: (written) => `A space stands before \`${written.trim()}\`.`,
    fix: (written) => `Write \`${written.trim()}\` directly behind the word.`,
  },
  {
    pattern: /(?<=[\p{L})”’%])(?:\.\.(?!\.)|,,|;;|[,;]\.(?![\d.]))/gu,
    problem: (written) => `Two signs stand side by side: \`${written}\`.`,
    fix: () => "Write the one that is meant.",
  },
  {
    pattern: /(?<=\p{Ll}{2}|\p{Lu}{3})\.{3}(?=\p{L}{2})|(?<=\p{Ll}{3})[.,;!?](?=\(\p{L}{2})/gu,
    problem: (sign) => `A space is missing behind \`${sign}\`.`,
    fix: (sign) => `Write a space behind \`${sign}\`.`,
  },
  {
    pattern: /\( (?=\p{L}{2})|(?<=\p{L}{2}[.!?]?) \)|(?<=\p{Ll}{3})\((?= ?\p{L}{4,} \p{L})/gu,
    problem: (written) => `\`${written.trim()}\` stands on the wrong side of a space, or without one.`,
    fix: () => "Write a space outside the brackets, and none within: `families (of all kinds) come`.",
  },
  {
    pattern: /£{2,}/g,
    problem: (written) => `\`${written}\` names no amount.`,
    fix: () => "Delete it, and cite the amount that is meant.",
  },
  {
    pattern: /(?<=[\p{L}\p{N})”’])!{2,}/gu,
    problem: (written) => `\`${written}\` shouts.`,
    fix: () => "Write `!` once, or a full stop.",
  },
  {
    pattern: /(?<=\p{Ll}{3})(?<!(?:mailto|https?|tel|sms|file|urn))[:;](?=\p{Ll}{2,}(?![\p{L}_]*:))/gu,
    problem: (sign) => `A space is missing behind \`${sign}\`.`,
    fix: (sign) => `Write a space behind \`${sign}\`.`,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:${WITHOUT_APOSTROPHE})(?![\\p{L}\\p{N}’'-])`, "giu"),
    problem: (written) => `\`${written}\` has lost its apostrophe.`,
    fix: (written) => `Write \`${withApostrophe(written)}\`.`,
  },
  {
    pattern: /(?<![\d.,/–-]|\p{L})\d{1,3}(?: [-–]|[-–] )(?=\d{1,3}(?! ?[-–=/]|[\d.,:]))/gu,
    problem: (written) =>
      `A space stands on one side of the dash behind \`${written.replace(/ ?[-–] ?/, "")}\`.`,
    fix: (written) => `Write \`${written.replace(/ ?[-–] ?/, "")} to\` and the other number.`,
  },
  {
    pattern:
      /(?<=\()\p{Lu}{2,5}(?:[’']s|s[’'])(?=\))|(?<![\p{L}\p{N}])\p{Lu}{2,5}[’']s(?= (?:are|were|have|will|can|cannot|must|should|may|do)(?!\p{L}))|(?<=(?:\d|two|three|four|five|six|eight|ten) )\p{Lu}{2,5}[’']s(?=[.,;)]|$| (?:and|or|in|who|with|on)(?!\p{L}))/gu,
    problem: (written) => `\`${written}\` is said of what they have, and several of them are meant.`,
    fix: (written) => `Write \`${written.replace(/[’']/, "")}\`, without the apostrophe.`,
  },
  {
    pattern: /(?<=\p{Ll}{3}) \.(?=\p{Lu}\p{Ll})/gu,
    problem: () => "A space stands before `.`, and none behind it.",
    fix: () => "Write `.` directly behind the word, and a space behind it.",
  },
  {
    pattern: /(?<![\p{L}\p{N}.,])\d{1,2} (?:st|nd|rd|th)(?![\p{L}\p{N}’'])/gu,
    problem: (written) => `A space stands within \`${written}\`, as where Word had raised letters.`,
    fix: (written) => `Write \`${written.replace(" ", "")}\`.`,
  },
  {
    pattern: /(?<![\d.,/£–-] ?)(?<!\p{L})\d{1,2} \d{1,2}(?= (?:hours|days|weeks|months|years)(?!\p{L}))/gu,
    problem: (written) => `Two numbers stand side by side: \`${written}\`.`,
    fix: (written) => `Write the one that is meant, or \`${written.replace(" ", " to ")}\`.`,
  },
];

function withApostrophe(written: string): string {
  return written
    .replace(/nt$/i, "n’t")
    .replace(/n t$/i, "n’t")
    .replace(/ ?(?=(?:ll|re|ve)$)/i, "’");
}

/** Slips of the keyboard in the signs between words: a space too few or too many, a sign twice, an apostrophe lost. */
export function typingSlipsIn(text: string): WordMistake[] {
  return SLIPS.flatMap(({ pattern, problem, fix }) =>
    [...text.matchAll(pattern)]
      // A comma in an e-mail address stands for its full stop.
      .filter(({ 0: written, index }) => written !== "," || !isInAddress(text, index))
      .map(({ 0: written, index }) => ({
        offset: index,
        written,
        advice: { rule: RULE, problem: problem(written), fix: fix(written) },
      })),
  );
}

/** The longest beginning of an address that is looked at. */
const LONGEST = 80;

function isInAddress(text: string, offset: number): boolean {
  return /[@/\uE000][^\s]*$/.test(text.slice(Math.max(0, offset - LONGEST), offset));
}

/** What opens, and what closes it. The German `„` is closed by the sign that opens an English quotation. */
const PAIRS: Readonly<Record<string, string>> = { "(": ")", "“": "”", "„": "“", '"': '"' };

/**
 * The first bracket or quotation mark of a paragraph that has no other to go with it.
 * @param goesOn true where the next paragraph begins with a quotation mark: a quotation of several is closed in the last
 */
export function unclosedIn(text: string, goesOn = false): WordMistake[] {
  const open: { readonly offset: number; readonly sign: string }[] = [];
  const unopened: WordMistake[] = [];
  for (const { 0: sign, index } of text.matchAll(/(?<!:-?)\(|[)„“”]/g)) {
    if (PAIRS[open.at(-1)?.sign ?? ""] === sign) open.pop();
    else if (sign in PAIRS) open.push({ offset: index, sign });
    else if (!open.some((one) => PAIRS[one.sign] === sign) && CLOSES[sign]?.test(text.slice(0, index)))
      unopened.push(neverOpened(text, index, sign));
  }
  // Straight ones look alike: one of an odd number is alone. Behind a digit it may stand for inches.
  const straight = [...text.matchAll(/(?<!\d)"/g)];
  const last = straight.at(-1);
  if (last !== undefined && straight.length % 2 === 1) open.push({ offset: last.index, sign: '"' });
  const unclosed = open
    .filter(({ sign }) => !(/[“"]/.test(sign) && goesOn))
    .map(
      ({ offset, sign }): WordMistake => ({
        offset,
        written: sign,
        advice: {
          rule: RULE,
          problem: `\`${sign}\` is opened before \`${excerpt(text.slice(offset + 1, offset + 60))}\`, and not closed.`,
          fix: `Write \`${PAIRS[sign]}\` where it ends, or take \`${sign}\` out.`,
        },
      }),
    );
  return [...unclosed, ...unopened].slice(0, 1);
}

/** What stands before a sign that closes: `a)`, `iv)` and `6”` are none. */
const CLOSES: Readonly<Record<string, RegExp>> = {
  ")": /(?:\)|\uE000{4}|(?<!\p{L})(?![ivx]+$)\p{L}{3,}[.!?”’]?)$/u,
  "”": /[^\s\d]$/,
};

function neverOpened(text: string, offset: number, sign: string): WordMistake {
  const words = text.slice(0, offset).replaceAll("\uE000", "").trim();
  const opening = Object.keys(PAIRS).find((one) => PAIRS[one] === sign) ?? sign;
  return {
    offset,
    written: sign,
    advice: {
      rule: RULE,
      problem: `\`${sign}\` is closed behind \`${words.split(/\s+/).slice(-3).join(" ")}\`, and not opened.`,
      fix: `Take \`${sign}\` out, or write \`${opening}\` where it begins.`,
    },
  };
}

const excerpt = (text: string): string => text.trim().split(/\s+/, 4).join(" ").slice(0, 40);

/** Words with which nothing ends. */
const NEVER_LAST =
  /(?<![\p{L}’'-])(?:and|or|the|an?|our|your|their|its|because|including|such as|\p{Ll}{2,}-)$/u;
/** Words with which a heading or a question may end, and no statement: `Who it is for`. */
const SELDOM_LAST =
  /(?<![\p{L}’'-])(?:of|to|with|for|from|who|that|which|when|at|by|as|into|will|has|have|had|is|are|was|were|been|can|must|may|until|unless|whilst|although|(?:required|expected|asked|able|need|needed|likely|going) to (?:have|be|do|make|take|work|provide))$/u;
/** A subject behind a comma or a word that joins, without what it does: `Because of this, we`. */
const SUBJECT_LAST = /(?:,|(?<![\p{L}’'-])(?:and|because|so|which|that|where|if|when)) (?:we|they|he|she)$/u;
/** Words of the shortest text that is a statement. */
const STATEMENT = 5;

/**
 * The word with which a text was cut off; `undefined` where it has an end.
 * @param isStatement true for a text that is no name, heading or question
 */
export function cutOffIn(text: string, isStatement: boolean): WordMistake | undefined {
  const ending = text.trimEnd();
  const last = ending.slice(-40);
  const mayNotEnd = isStatement && ending.split(/\s+/, STATEMENT).length === STATEMENT;
  const written =
    NEVER_LAST.exec(last)?.[0] ??
    (isStatement ? SUBJECT_LAST.exec(last)?.[0] : undefined) ??
    (mayNotEnd ? SELDOM_LAST.exec(last)?.[0] : undefined);
  if (written === undefined || !/\s/.test(ending)) return undefined;
  return {
    offset: ending.length - written.length,
    written,
    advice: {
      rule: RULE,
      problem: `The text ends with \`${written}\`, as if it had been cut off.`,
      fix: "Write the sentence to its end, from where it was copied.",
    },
  };
}
