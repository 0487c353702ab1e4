import { type ParsedDocument, titleOf } from "../content/parsed-document";
import { NOT_STATED } from "../model/not-stated";
import { type Claim, sentenceAround } from "./claim";
import { indexOf } from "./council-index";
import { type NamedRole, rolesNamedIn } from "./named-roles";
import { partsWithin } from "./parts-within";
import { type Benefit, claim, FIX, saidOfAll } from "./said-of-benefit";

/** Words in a sentence that say that it is not of everybody whom it names. */
const OF_OTHERS =
  /\b(?:not|no|nor|other|others|another|except|unless|apart from|rather than|than|like|such as|used to|until|become|becoming|move|progress|with|alongside|help|support|supervis\w+)\b/i;

const GETS =
  "(?:get|receive|are (?:paid|entitled|eligible|offered|given|able to claim)|can (?:claim|have|get)|may claim|earn|qualify|have)\\b";
const FOR =
  "\\b(?:payable|available|open|offered|paid|given|applies|apply|goes|is|are|payment|bonus|offer|scheme|allowance) (?:to|for) (?:all |every |our |any )?";
const KINDS =
  "(?:(?:new|newly appointed|all|permanent|our|existing|current|qualified|both|only|eligible|full[- ]time|and) )*";

const IS_SUBJECT = new RegExp(`^${KINDS}$`, "i");
const IS_GETTING = new RegExp(`^${KINDS}${GETS}`, "i");
const IS_FOR = new RegExp(`${FOR}${KINDS}$`, "i");

/** Somebody does not get it, whatever comes. */
const REFUSED =
  /^(?:do not|don[’']t|cannot|are not (?:eligible|entitled)|never) ?(?:get|receive|claim|to|for)?\b(?![^.!?\n]*\b(?:if|unless|until|when|twice|both|more)\b)/i;
const EXCEPTED = /^(?:except|notStatedFor)$/;

/** What stands in the place of roles where a rule is for all of them. */
const EVERYONE = "everyone";

/** A benefit's own conditions, those of its scheme, and those of its rules. */
function conditionsOf({ data }: Benefit, documents: readonly ParsedDocument[]) {
  const whos = [
    data.who,
    indexOf(documents).benefits.bySlug.get(data.scheme ?? "")?.data.who,
    ...data.rules.map((rule) => rule.who),
  ];
  return whos.filter((who) => who !== undefined);
}

/**
 * Whom the text of a benefit gives it to, and its rules do not: a role, permanent staff alone, new starters, people who move so far.
 * @param documents of the same council
 */
export function claimedWhom(text: string, document: Benefit, documents: readonly ParsedDocument[]): Claim[] {
  const { rules } = document.data;
  const conditions = conditionsOf(document, documents);
  const areOpen = partsWithin(conditions).some(({ value }) => value === NOT_STATED);
  if (rules.length === 0) return [];
  return [
    ...otherRoles(text, conditions, documents),
    ...otherStanding(text, conditions),
    ...everybody(text, conditions),
    ...(areOpen
      ? []
      : [
          ...distance(text, document, conditions),
          ...permanentAlone(text, conditions),
          ...newAlone(text, conditions),
        ]),
  ];
}

type Conditions = ReturnType<typeof conditionsOf>;

/** Every role that any of the conditions names, whether it is for them, not for them or not said. */
const rolesIn = (conditions: Conditions): string[] => {
  const named = partsWithin(conditions).flatMap(({ name, value }) =>
    name === "roles" && typeof value === "string" && value !== EVERYONE ? [value] : [],
  );
  return [...new Set(named)];
};

function otherRoles(text: string, conditions: Conditions, documents: readonly ParsedDocument[]): Claim[] {
  const named = rolesIn(conditions);
  if (named.length === 0) return [];
  const isExcepted = partsWithin(conditions).some(({ name }) => EXCEPTED.test(name));
  return mentionsOf(text, documents).flatMap(({ role, written, index }) => {
    const [before, after] = sentenceAround(text, index, index + written.length);
    const [wordsBefore, wordsAfter] = [before, after].map((part) => withoutRoles(part, documents));
    const isSubject = IS_SUBJECT.test((wordsBefore ?? "").replace(/^[\s*-]+/, ""));
    const isGetting = IS_GETTING.test((wordsAfter ?? "").trimStart());
    const isFor = IS_FOR.test(wordsBefore ?? "");
    const isSaid = ((isSubject && isGetting) || isFor) && !OF_OTHERS.test(before) && !OF_OTHERS.test(after);
    const isRefused = isSubject && REFUSED.test(after.trimStart());
    if (isRefused && named.includes(role.slug) && !isExcepted)
      return claim(index, `${written} ${REFUSED.exec(after.trimStart())?.[0]}`, `roles: ${named.join(", ")}`);
    if (!isSaid || named.includes(role.slug) || isMeantBy(role, named, documents)) return [];
    return {
      offset: index,
      problem: `The text gives it to \`${written.replaceAll("\n", " ")}\`, and the \`roles\` of the rules do not have \`${role.slug}\`.`,
      fix: FIX,
    };
  });
}

/** Whether the name of a role is the end of another's that the rules have: `managers` for team managers. */
function isMeantBy(
  { data: { name } }: NamedRole["role"],
  named: readonly string[],
  documents: readonly ParsedDocument[],
): boolean {
  const end = ` ${name.toLowerCase()}`;
  return documents.some(
    (one) => one.type === "role" && named.includes(one.slug) && titleOf(one.data).toLowerCase().endsWith(end),
  );
}

/** A name that another word makes to that of another role, such as `senior`, is not this role's. */
const OF_OTHER_ROLE =
  /\b(?:senior|advanced|assistant|deputy|supervising|newly qualified|lead|principal|trainee|student)\s$/i;

function mentionsOf(text: string, documents: readonly ParsedDocument[]): NamedRole[] {
  return rolesNamedIn(text, documents).filter(
    ({ index }) => !OF_OTHER_ROLE.test(text.slice(Math.max(0, index - 20), index)),
  );
}

/** A part of a sentence with `and` in the place of each role that it names. */
function withoutRoles(part: string, documents: readonly ParsedDocument[]): string {
  const mentions = rolesNamedIn(part, documents);
  const ends = [0, ...mentions.map(({ index, written }) => index + written.length)];
  const between = ends.map((end, nth) => part.slice(end, mentions[nth]?.index));
  return between.join("and").replace(/,/g, " and").replace(/\s+/g, " ");
}

const SUBJECT = "(?:(?<=^|\\n|[.!?] )|\\b(?:for|to) (?:all )?)";
/** Who comes new, and who is here already. */
const STANDING: readonly (readonly [pattern: RegExp, standing: "new starter" | "existing staff"])[] = [
  [
    new RegExp(
      `${SUBJECT}(?:new starters|new (?:permanent )?(?:staff|employees|social workers)|people who join us)\\b`,
      "gi",
    ),
    "new starter",
  ],
  [
    new RegExp(
      `${SUBJECT}(?:existing|current) (?:permanent )?(?:staff|employees|social workers|colleagues)\\b`,
      "gi",
    ),
    "existing staff",
  ],
];

function otherStanding(text: string, conditions: Conditions): Claim[] {
  const standings = conditions.flatMap(({ standing }) => standing ?? []);
  const [standing, ...others] = new Set(standings);
  if (standing === undefined || others.length > 0) return [];
  return STANDING.filter(([, says]) => says !== standing).flatMap(([pattern]) =>
    saidOfAll(text, pattern).map(({ 0: written, index }) => claim(index, written, `standing: ${standing}`)),
  );
}

const EVERYBODY =
  /\b(?:open|available|paid|payable|given) to (?:all|every)(?: of)?(?: our)? (?:staff|employees?|colleagues|workers)\b|\b(?:everyone|everybody|all (?:our )?(?:staff|employees|colleagues)) (?:gets?|receives?|is paid|are paid|can claim|is entitled|are entitled)\b/gi;

/** For everybody by the text, and for some roles by the rules. */
function everybody(text: string, conditions: Conditions): Claim[] {
  const named = rolesIn(conditions);
  if (named.length === 0 || partsWithin(conditions).some(({ value }) => value === EVERYONE)) return [];
  return saidOfAll(text, EVERYBODY).map(({ 0: written, index }) =>
    claim(index, written, `roles: ${named.join(", ")}`),
  );
}

const NEW_ALONE =
  /\bonly (?:for |to )?new (?:starters|staff|employees)\b|\bnew (?:starters|staff|employees) only\b/gi;

/** For new starters by the text, where no condition asks for it. */
function newAlone(text: string, conditions: Conditions): Claim[] {
  if (conditions.some(({ standing, startedFrom }) => standing ?? startedFrom)) return [];
  return [...text.matchAll(NEW_ALONE)].map(({ 0: written, index }) => ({
    offset: index,
    problem: `The text says \`${written}\`, and no \`standing\` of the rules does, so that the calculator gives it to who is here already too.`,
    fix: "Add `standing: new starter` to `who`, or correct the text, from the source.",
  }));
}

const PERMANENT =
  /(?<=^|\n|[.!?] )(?:all |new |only |our ){0,2}permanent (?:staff|employees|workers|colleagues|social workers)\b|\bonly (?:for|to) permanent\b|\bpermanent (?:staff|employees) only\b/gi;

/** For permanent staff by the text, where no condition asks for it, so that the calculator gives it to everybody. */
function permanentAlone(text: string, conditions: Conditions): Claim[] {
  if (conditions.some(({ contract, contractLastsAtLeast }) => contract ?? contractLastsAtLeast)) return [];
  return saidOfAll(
    text,
    PERMANENT,
    /\b(?:not|some|other|others|another|until|used to|also|or|as well)\b/i,
  ).map(({ 0: written, index }) => ({
    offset: index,
    problem: `The text says \`${written.replaceAll("\n", " ")}\`, and no \`contract\` of the rules does, so that the calculator gives it to everybody.`,
    fix: "Add `contract: [permanent]` to `who`, or correct the text, from the source.",
  }));
}

const MILES =
  /\b(?:more than|at least|over|further than|farther than|beyond|minimum of|within|up to|less than)\s(?:a\s|\d{1,3}\s?(?:to|[-–])\s?)?(\d{1,3})[\s-]miles?\b/gi;

/** How far somebody must move or live, which the rules do not ask. */
function distance(text: string, { data }: Benefit, conditions: Conditions): Claim[] {
  if (!data.rules.some(({ gives }) => gives === "reimbursement" || gives === "payment")) return [];
  const body = text.replace(/(?<=\n) *-? *\{?(?:question|label|reason|rules|who|answers)\b[^\n]*/g, (line) =>
    " ".repeat(line.length),
  );
  const asked = partsWithin([conditions, data.rules, data.figures]).flatMap(({ value }) =>
    typeof value === "string"
      ? [...value.matchAll(/(\d{1,3})[ -]miles?\b/gi)].map(([, number]) => number)
      : [],
  );
  const counted = Object.values(data.figures).flatMap(({ label, value }) =>
    /\bmiles?\b/i.test(label) ? [String(value)] : [],
  );
  return saidOfAll(body, MILES, /\b(?:not|other|others|another|until|used to|each|every|per)\b/i)
    .filter(([, number = ""]) => ![...asked, ...counted].includes(number))
    .map(({ 0: written, index }) => ({
      offset: index,
      problem:
        asked.length > 0
          ? `The text says \`${written.replaceAll("\n", " ")}\`, and the rules say ${asked[0]} miles.`
          : `The text says \`${written.replaceAll("\n", " ")}\`, and no rule asks for it, so that the calculator gives it to whoever lives nearer too.`,
      fix:
        asked.length > 0
          ? FIX
          : "Add to `who` of the rule `answers: [{key: moving, question: Will you move that far for the job?, answer: yes}]`, with the distance in the question.",
    }));
}
