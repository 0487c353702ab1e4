import { didYouMean } from "../../remedy";
import { MIXED_UP } from "./mixed-up-words";
import { inSmallLetters } from "./small-letters";
import type { WordMistake } from "./word-mistake";

/** Words that no list of misspellings has, since they are words: where they are not meant, and what is. */
const MEANT: readonly (readonly [phrase: string, wrong: RegExp, right: string])[] = [
  [
    "pubic (?:health|sector|services?|servants?|transport|law|bod(?:y|ies)|holidays?|protection)",
    /pubic/i,
    "public",
  ],
  ["(?:\\p{L}+ )?(?<!\\bin (?:an?|the|his|its) )mangers?(?! scene)", /(?<=m)ang(?=ers?$)/i, "anag"],
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
    "(?:of|in|for|with|to|help|support|meet|by|from|parents and|children and|families and|carers and) there(?= (?:families|family|carers|parents|children|needs|homes?|lives|own|schools?|communities)(?!\\p{L}))",
    /there/i,
    "their",
  ],
  ["(?:of|in|with|from|by|for) it[’']s(?= \\p{L})", /it[’']s/i, "its"],
  ["installments?", /ll/i, "l"],
  ["behavior(?:s|al)?", /or/i, "our"],
  ["counselors?", /l/i, "ll"],
  [
    "asses(?= (?:the|each|their|our|your|what|how|whether|who|an?|needs?|risks?|famil(?:y|ies)|children)(?!\\p{L}))",
    /$/,
    "s",
  ],
  [
    "(?:foster|kinship|unpaid|young|parents and|families and|residential|connected) careers",
    /eer(?=s$)/i,
    "er",
  ],
  ["carer(?= (?:paths?|pathways?|progression|ladder|break|changer))", /er $/i, "eer "],
  [
    "(?:comes?|came|coming|referrals?|apart|exempt|taken|drawn|far|away|different|ranges?|ranging|heard?|learn(?:s|ed|t)?|benefits?|starting|moved) form(?= (?:the|an?|our|your|their|other|others|all|every|each|within|across|home|birth|schools?|\\d)(?!\\p{L}))",
    /(?<=f)or(?=m$)/i,
    "ro",
  ],
  [
    "statuary(?= (?:work|dut|visits?|guidance|functions?|services?|agenc|social|respons|require|partners?|notice))",
    /ary/i,
    "tory",
  ],
  [
    "looking(?= (?:an?|some(?:one|body)|people|social workers?) (?!at|like|forward|up|back)\\p{L})",
    /$/,
    " for",
  ],
  [
    "if your(?= (?:new|not|interested|looking|ready|unsure|thinking|applying|able|already|currently|in|an?|the|sure|happy|offered|invited|shortlisted)(?!\\p{L}))",
    /your/i,
    "you’re",
  ],
  [
    "you(?:[’']re| are)(?= (?:manager|line manager|team|role|salary|application|contract|references?|supervisor|colleagues)(?!\\p{L}))",
    /you(?:[’']re| are)/i,
    "your",
  ],
  ["off?sted(?<!ofsted)|of(?:st?ead|tsed)", /^.*$/i, "Ofsted"],
  ["(?:is|are|was|were|been|team) lead by", /(?<=le)a(?=d by)/i, ""],
  ["adaption(?= (?:team|panel|order|support|agency|leave|service))", /(?<=ad)a/i, "o"],
  ["personnel advis[eo]rs?", /nnel/i, "nal"],
  ["(?:give|gives|giving|get|offer|offers|need|on|for) advise", /s(?=e$)/i, "c"],
  ["advise (?:and|or)(?= (?:guidance|support|information|help)(?!\\p{L}))", /(?<=advi)s/i, "c"],
  ["time of in lieu", /of/i, "off"],
  ["hole(?= (?:famil|time|council|team|system|school))", /^/, "w"],
  ["martial status", /(?<=mar)ti/i, "it"],
  ["causal(?= (?:staff|workers?|contracts?|work|hours|basis))", /(?<=ca)usa/i, "sua"],
  ["(?:permanent|fixed[- ]term|temporary|zero[- ]hours) contact(?! cent)", /(?<=cont)a/i, "ra"],
  ["duel(?= (?:role|diagnosis|registration|purpose|qualified))", /el/i, "al"],
  ["safe guarding", / /, ""],
  ["(?:where|were) ever(?= (?:you|we|they|possible)(?!\\p{L}))", /w(?:here|ere) ever/i, "wherever"],
  ["loose(?= (?:your|their|our|out|touch|sight|nobody|nothing|money|contact)(?!\\p{L}))", /oo/i, "o"],
  ["in the passed", /passed/i, "past"],
  ["(?:ask|asks|know|see|decide|check|say|matter|unsure|wonder) weather", /weather/i, "whether"],
  ["(?:in|out|up|help|support|work|travel) were (?:needed|necessary|possible|appropriate)", /were/i, "where"],
  ["(?:never|is|are|not) to (?:late|early|soon|busy|much|many)", /(?<=\bt)o/i, "oo"],
  ["quiet (?:busy|often|different|new|large|small|a (?:lot|few|bit))", /quiet/i, "quite"],
  ["who[’']s (?:plan|role|job|children|child|needs|work|lives|names?|care|views?)", /who[’']s/i, "whose"],
  ["time of(?= work|[.,;)]|$)", /of/i, "off"],
  ["per anum", /anum/i, "annum"],
  ["(?:an?|the) excepted offer", /excepted/i, "accepted"],
  ["ofcourse", /(?<=^of)/i, " "],
  ["(?:atleast|infact|inspite|abit)", /(?<=^(?:at|in|a))/i, " "],
  ["(?:split|divided|enrolled|turned|broken|built) in to", /in to/i, "into"],
  ["(?:join|joins|joining|has|have|offers?|improve|improves|with all) it[’']s(?= \\p{L})", /it[’']s/i, "its"],
  ["it[’']s own", /it[’']s/i, "its"],
  ["(?:employer|provider|career|place|council) of choose", /choose/i, "choice"],
  ["(?:application|registration|booking|referral|consent|expenses|claim) from(?=[.,;:)]|$)", /from/i, "form"],
  ["children[’']?s act(?= (?:19|20)\\d\\d|[.,;)]|$)", /[’']?s(?= act)/i, ""],
  ["childrens[’']?(?= \\p{L})", /s[’']?$/i, "’s"],
  ["parent[’']s(?= (?:and|or) (?:carers|children|families)(?![’']|\\p{L}))", /[’']/, ""],
  [
    "(?:the|our|this|your) (?:council|borough|team|service|department)s(?= (?:website|vision|values|polic(?:y|ies)|priorities|children|employees|leader|chief executive|intranet|constitution)(?!\\p{L}))",
    /s$/i,
    "’s",
  ],
  ["ofsteds(?= \\p{L}|\\s\\d)", /s$/i, "’s"],
  [
    "(?:agenc|famil|part|count|cit|facilit|abilit|disabilit|activit|polic|compan|communit|opportunit|stud|bod|dut|charit|nurser|librar|salar|vacanc|countr|strateg|difficult|responsibilit|qualit|enquir|inquir)ys",
    /ys$/i,
    "ies",
  ],
  ["every body(?= (?:is|has|can|will|who|knows|gets|works)(?!\\p{L}))", / /, ""],
  ["nursar(?:y|ies)", /ar(?=y|ies)/i, "er"],
  [
    "your(?= (?:responsible for|going to|able to|entitled to|invited to|expected to|required to|welcome to|eligible for)(?!\\p{L}))",
    /your/i,
    "you’re",
  ],
  ["users(?= allowances?(?!\\p{L}))", /s$/i, "’s"],
  [
    "on line(?=[.,;)]|$| (?:via|at|by|through|using|form|forms|application|applications|portal|test|training|learning|meetings?)(?!\\p{L}))",
    / /,
    "",
  ],
  [
    "(?<=\\d |two |three |five |several |many )(?:years|months)(?= (?:experience|service|notice|pay|salary)(?!\\p{L}))",
    /$/,
    "’",
  ],
  [
    "(?<=[2-9] |two |three |four |five |six )(?:page|week|day|month|year|hour|team|post|time|minute)[’']s(?=[.,;:)]|$| (?:in|at|across|with|that|who|which)(?!\\p{L}))",
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
  ["(?:on|to|by|of) (?:an?|the|our) rotors?", /or(?=s?$)/i, "a"],
  [
    "(?:we|they|you) where(?= (?:rated|judged|inspected|found|able|very|told|asked|given|so)(?!\\p{L}))",
    /where/i,
    "were",
  ],
  ["with in(?= (?:one|two|three|five|ten|an?|the first|\\d)(?!\\p{L}))", / /, ""],
  ["(?:along-side|mid-wi(?:fe|ves))", /-/, ""],
  ["(?<!\\/)childrens(?=[.,;)]|$)", /s$/i, ""],
  [
    "(?<!(?<!\\p{L})(?:the|an?|each|every|your|our|another|one|this|that|their|its|his|her) (?:\\p{L}+ ){0,3})(?:social workers?|managers?|practitioners?|carers?|teams?|famil(?:y|ies))[’']s(?=[.,;:)]|$)",
    /[’']s$/,
    "s",
  ],
  [
    "(?:every|in|after|within) (?:two|three|four|five|six|eight|ten|twelve) (?:week|month|year)(?=[.,;:)]|$)",
    /$/,
    "s",
  ],
  ["safe-guard(?:ing|s|ed)?", /-/, ""],
  ["week-?ends?(?<=week-ends?)", /-/, ""],
  // A syllable that no word is, behind a hyphen that stood at the end of a line.
  [
    "[a-z]{3,14}-(?:tunity|tunities|tions?|sions?|ments?|ings?|ness|ance|ence|ities|ously|ally|ated|ating|cation|sation|ional|ships?|fully)",
    /-/,
    "",
  ],
  [
    "(?<=one |four |two |\\d )(?:days|weeks|months)(?= (?:notice|pay|salary|leave|holiday)(?!\\p{L}))",
    /$/,
    "’",
  ],
];

const ALL = [...MEANT, ...MIXED_UP];

const within = (phrases: readonly string[]) =>
  `(?<![\\p{L}\\p{N}’'-])(?:${phrases.join("|")})(?![\\p{L}\\p{N}])`;

const WRONG = new RegExp(within(ALL.map(([phrase]) => `(${phrase})`)), "giu");

/** The same for small letters alone, which takes a fraction of the time. Most texts hold none of them. */
const IN_SMALL_LETTERS = new RegExp(within(ALL.map(([phrase]) => `(?:${inSmallLetters(phrase)})`)), "u");

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
  const matches = IN_SMALL_LETTERS.test(text.toLowerCase()) ? [...text.matchAll(WRONG)] : [];
  const wrong = matches.map((match): WordMistake => {
    const [written, ...groups] = match;
    const [, letters = "", right = ""] = ALL[groups.findIndex((group) => group !== undefined)] ?? [];
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
