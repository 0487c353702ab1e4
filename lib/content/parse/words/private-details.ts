import type { WordMistake } from "./word-mistake";

/** A first name; words that begin a sentence or a title are none. */
const FIRST =
  "(?!(?:The|A|An|Our|Every|Each|This|That|These|Those|Any|All|Some|No|Nobody|Someone|Everyone|Who|When|While|If|Where|What|As|In|At|Child|Children|Young|Family|Families|Team|Teams|Social|Early|Key|Year|Grade|Ofsted|Staying|Looked|Care|Foster|Most|Many|Half|People|Parents|You|We|They|He|She|It|Nearly|Only|And|Or|But|Once|Until|Then|Here|There|Two|Three|Four|Five|Six|Siblings|Babies|Teenagers|Aged|Age|Being|Life|Living)\\b)\\p{Lu}\\p{Ll}{2,20}";
const NAME = `${FIRST}(?: \\p{Lu}[\\p{Ll}’'-]{1,20}(?:-\\p{Lu}\\p{Ll}{1,20})?)?`;

/** What is said of children and of nobody else; the name before it may be a first name alone. */
const CARE =
  "(?:foster|kinship|residential|our|local authority|council) (?:care|carers?)|a (?:children[’']s|residential|foster) home|a child protection plan|a child in need plan";

const AGE = "(?:1[0-7]|[1-9])";
const VERB = "(?:lives|lived|is|was|came|comes|went|goes|moved|has|had|and|who|from|loves|says|said)";

const CHILD = new RegExp(
  [
    `(${NAME}) (?:(?:now |has )?(?:lives|lived|is living|was living|been living|is|was|came|went|moved|grew up|has been|was placed|is placed|was taken) (?:in|into|with|on) (?:${CARE}))\\b`,
    `(${NAME}),? (?:\\(?aged? ${AGE}\\)?(?!\\d| (?:to|and|or)\\b|[-–])|who is ${AGE}\\b(?! years (?:in|into|with|of service)))`,
    `(?<=\\b(?:took|met|saw|with|helped|supported|visited|told|brought|gave|asked|called) )(${FIRST}|\\p{Lu}) \\(${AGE}\\)`,
    `(${NAME}), ${AGE},? ${VERB}\\b`,
    `(${NAME}) is (?:an? )?${AGE}[- ]years?[- ]old\\b`,
    `(?<!\\b[Aa]n? )\\b${AGE}-year-old (${NAME})\\b`,
    `(${NAME}) (?:is|was) (?:a looked[- ]after child|fostered|a foster child|subject to an? (?:care|supervision|child)|adopted by)`,
    `\\b(?:child|son|daughter|boy|girl|baby|toddler|teenager|pupil)(?: named| called|,)? (${FIRST} \\p{Lu}[\\p{Ll}’'-]{1,20})\\b`,
  ]
    .map((pattern) => `(?<![\\p{L}’'-])${pattern}`)
    .join("|"),
  "gu",
);

/** A text that has seen to it. */
const CHANGED_NAMES =
  /\bnot (?:his|her|their|the child[’']s|a) real names?\b|\bnames? (?:and details )?(?:has|have|had) been changed\b|\bchanged (?:his|her|their|the|all) names?\b|\b(?:invented|made[- ]up|imaginary|fictional|case study|imagine)\b/i;

/** A number or an address of somebody's own, beside it the word that says so. */
const OF_A_PERSON =
  /\b(?:home|personal|private|own)(?: (?:tele)?phone| mobile)? (?:number|mobile|phone|telephone|e-?mail(?: address)?|address)\b(?=(?: is|:| on| at|,)? *(?:\d|\+44|\uE000|[\w.+-]+@|\())/gi;

/** Where somebody lives: a number and a street behind the word. */
const HOME =
  /\b(?:lives|lived|living|home|house|flat) (?:is )?(?:at|is) (?:Flat \d{1,3}[A-Za-z]?, )?\d{1,4}[A-Za-z]? \p{Lu}[\p{L}’']{1,20}(?: \p{Lu}[\p{L}’']{1,20})? (?:Road|Street|Lane|Avenue|Close|Drive|Way|Gardens|Crescent|Court|Terrace|Place|Hill|Rd|St|Ave)\b/gu;

/** What nobody may publish of a person: a child's name with what happened to them, where somebody lives, a number of their own. */
export function privateDetailsIn(text: string): WordMistake[] {
  const children = CHANGED_NAMES.test(text)
    ? []
    : [...text.matchAll(CHILD)].map((match) => {
        const written = match.slice(1).find((group) => group !== undefined) ?? "";
        return mistake(
          match.index + match[0].indexOf(written),
          written,
          `\`${written}\` looks like the name of a child, with what nobody may know of them.`,
          "Write `a child`, or another name, and in the same paragraph `(not their real name)`.",
        );
      });
  const details = [...text.matchAll(OF_A_PERSON), ...text.matchAll(HOME)].map(({ 0: written, index }) =>
    mistake(
      index,
      written,
      `\`${written.replaceAll("\n", " ")}\` says how to reach one person at home.`,
      "Take it out, or write the number or the address of the team.",
    ),
  );
  return [...children, ...details];
}

function mistake(offset: number, written: string, problem: string, fix: string): WordMistake {
  return { offset, written, advice: { rule: "private-detail", problem, fix } };
}
