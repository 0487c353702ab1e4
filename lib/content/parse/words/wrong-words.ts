import { didYouMean } from "../../remedy";
import type { WordMistake } from "./word-mistake";

/** Words that no list of misspellings has, since they are words: where they are not meant, and what is. */
const MEANT: readonly (readonly [phrase: string, wrong: RegExp, right: string])[] = [
  [
    "pubic (?:health|sector|services?|servants?|transport|law|bod(?:y|ies)|holidays?|protection)",
    /pubic/i,
    "public",
  ],
  [
    "(?:team|service|practice|line|social work|assistant|deputy|area|your|our|duty|unit|care) mangers?",
    /(?<=m)ang/i,
    "anag",
  ],
  ["(?:must|should|could|would|might) of(?! course)", /of$/i, "have"],
  [
    "(?:more|less|fewer|other|rather|better|longer|sooner|earlier|later) then(?= \\d| (?:an?|the|one|two|three|four|five|ten|you|your|we|that)(?!\\p{L}))",
    /then/i,
    "than",
  ],
  ["principle (?:social workers?|officers?|practitioners?|lawyers?|psychologists?)", /(?<=princip)le/i, "al"],
  ["best practise(?! (?:in|with|at|as)(?!\\p{L}))", /(?<=practi)s/i, "c"],
  ["practise (?:managers?|leads?|educators?|supervisors?|models?|frameworks?|weeks?)", /(?<=practi)s/i, "c"],
  ["driving licenses?", /(?<=licen)s/i, "c"],
  ["trail periods?", /trail/i, "trial"],
  [
    "(?:of|in|for|with|to|help|support|meet|by|from) there(?= (?:families|family|carers|parents|children|needs|homes?|lives|own|schools?|communities)(?!\\p{L}))",
    /there/i,
    "their",
  ],
  ["(?:of|in|with|from|by|for) it[’']s(?= \\p{L})", /it[’']s/i, "its"],
  ["installments?", /ll/i, "l"],
  ["behavior(?:s|al)?", /or/i, "our"],
  ["counselors?", /l/i, "ll"],
  ["asses(?= (?:the|each|their|needs?|risks?|famil(?:y|ies)|children)(?!\\p{L}))", /$/, "s"],
  ["(?:an?|the) excepted offer", /excepted/i, "accepted"],
  ["ofcourse", /(?<=^of)/i, " "],
  ["(?:atleast|infact|inspite|abit)", /(?<=^(?:at|in|a))/i, " "],
  ["(?:split|divided|enrolled|turned|broken|built) in to", /in to/i, "into"],
  ["(?:join|joins|joining|has|have|offers?|improve|improves|with all) it[’']s(?= \\p{L})", /it[’']s/i, "its"],
  ["it[’']s own", /it[’']s/i, "its"],
  ["(?:employer|provider|career|place|council) of choose", /choose/i, "choice"],
  ["(?:application|registration|booking|referral|consent|expenses|claim) from(?=[.,;:)]|$)", /from/i, "form"],
  ["childrens(?= \\p{L})", /s$/i, "’s"],
  ["(?<=\\d |two |three |five |several |many )years(?= experience)", /$/, "’"],
  [
    "(?<=[2-9] |two |three |four |five |six )(?:page|week|day|month|year|hour|team|post|time|minute)[’']s(?=[.,;:)]|$)",
    /[’']/,
    "",
  ],
  ["centers?(?! parcs)", /er(?=s?$)/i, "re"],
  ["(?:colors?(?!:)|labor|favorite|neighbors?|neighborhoods?|honor)", /(?<=[bnl])or|or(?=s?$|ite)/i, "our"],
  ["(?:of|in|to|for|with|at|on|by|from|and)the", /(?=the$)/i, " "],
  ["the(?:team|council|service|role|family|child|children|people|manager)", /(?<=^the)/i, " "],
  ["along side(?= (?:an?|the|our|your|other|families|colleagues)(?!\\p{L}))", / /, ""],
  ["every forth", /forth/i, "fourth"],
  ["their (?:is|are|was|were)(?= \\p{L})", /their/i, "there"],
  ["(?:will|to|may|shall) of(?= (?:had|been|done|seen|worked|completed|passed)(?!\\p{L}))", /of$/i, "have"],
  ["bale(?= to (?:drive|work|travel|use|speak|write|make|meet|show|help)(?!\\p{L}))", /bale/i, "able"],
  ["apart of(?= (?:an?|our|the|this|your)(?!\\p{L}))", /^a/i, "a "],
  ["everyday(?= (?:we|you|they|she|he|i)(?!\\p{L}))", /(?<=every)/i, " "],
  [
    "(?:write|meet|support|share|keep|plan|make|know|hear|change|use) there(?= (?:plans?|families|needs|children|views?|voices?|own|stories|lives|skills|caseloads?|work)(?!\\p{L}))",
    /there/i,
    "their",
  ],
  ["drivers? license", /licens/i, "licenc"],
  [
    "(?:supervised|supported|led|managed|written|made|run|paid|followed) be(?= (?:an?|the|your|our)(?!\\p{L}))",
    /be$/i,
    "by",
  ],
  [
    "(?:return|send|complete|submit|bring|discuss|with|if|of|to|about|from|in) you(?= (?:form|manager|line manager|application|cv|cover(?:ing)? letter|supervisor|salary|details|experience|skills|references?)(?!\\p{L}))",
    /you$/i,
    "your",
  ],
  ["(?<=one |four |two |\\d )(?:weeks|months)(?= notice)", /$/, "’"],
];

const WRONG = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:${MEANT.map(([phrase]) => `(${phrase})`).join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

/** Words for how often and for whom: two in one are the old and the new one of a tracked change. */
const JOINED =
  "(?:hourly|daily|weekly|fortnightly|monthly|quarterly|annually|yearly|adults|children|families|parents|carers|teenagers|months|weeks|years|managers|workers)";
const OFTEN = "(?:daily|weekly|fortnightly|monthly|quarterly|annually|yearly)";
const TWO_IN_ONE = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:(${JOINED})(${JOINED})|(${OFTEN}) (${OFTEN}))(?![\\p{L}\\p{N}’'-])`,
  "giu",
);

/** With a capital at its beginning where the other has one. */
const capitalAs = (written: string, meant: string): string =>
  /^\p{Lu}/u.test(written) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;

/** Words that are spelt as words are and cannot be meant where they stand: `the team manger`, `weeklyfortnightly`. */
export function wrongWordsIn(text: string): WordMistake[] {
  const wrong = [...text.matchAll(WRONG)].map((match): WordMistake => {
    const [written, ...groups] = match;
    const [, letters = "", right = ""] = MEANT[groups.findIndex((group) => group !== undefined)] ?? [];
    return {
      offset: match.index,
      written,
      advice: {
        rule: "misspelt-word",
        problem: `\`${written.replace("\n", " ")}\` is not what is meant.`,
        ...didYouMean(written, capitalAs(written, written.replace(letters, right))),
      },
    };
  });
  const joined = [...text.matchAll(TWO_IN_ONE)].map(
    ({ 0: written, 1: one, 2: other, 3: old = one, 4: changed = other, index }): WordMistake => ({
      offset: index,
      written,
      advice: {
        rule: "doubled-text",
        problem: `\`${written}\` is two words, like the old and the new word of a tracked change.`,
        fix: `Write \`${changed}\` or \`${old}\`, whichever is right now; or both, with a word between them.`,
      },
    }),
  );
  return [...wrong, ...joined];
}
