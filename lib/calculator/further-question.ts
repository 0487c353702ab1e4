import { offerRole } from "../catalogue/offer-role";
import { payAsksAssessedYear, roleOnPassing } from "../catalogue/role-ahead";
import type { Role } from "../catalogue/types";
import { isStated } from "../model/not-stated";
import {
  type Answer,
  type Choice,
  DAY_OR_NEVER,
  hasRulesFor,
  type QuestionId,
  question,
  questionsFor,
} from "../offers";
import { questionParameter } from "./question-parameter";

/** A question that the offer to a role hangs on, as a form asks it. */
export interface FurtherQuestion {
  readonly id: QuestionId;
  readonly parameter: string;
  readonly words: string;
  readonly kind: Answer<unknown>["kind"];
  readonly choices: readonly Choice[];
  readonly synonyms?: Answer<unknown>["synonyms"];
  /** What can be typed instead of, or without, choosing. */
  readonly typed: "nothing" | "a day" | "days" | "a number";
  /** For numbers, the least and the most, and what they count. */
  readonly least: number;
  readonly most: number;
  readonly counts: Answer<unknown>["counts"];
}

const TYPED: Readonly<Record<FurtherQuestion["kind"], FurtherQuestion["typed"]>> = {
  day: "a day",
  days: "days",
  number: "a number",
  choice: "nothing",
  place: "nothing",
};

/** True where a salary hangs on more than the start: on the assessed year, or on what else leads to the next role. */
function payAsksMore(role: Role): boolean {
  return payAsksAssessedYear(role) || role.nextStepWhen !== undefined;
}

/** What the offer hangs on to somebody in the role, and in that to which passing the assessed year leads. */
function questionsOfOffer(role: Role): readonly QuestionId[] {
  const next = roleOnPassing(role);
  const roles = next === undefined ? [role] : [role, next];
  return [...new Set(roles.flatMap((one) => questionsFor(role.council.offer, offerRole(one))))];
}

/** True where the weeks that are paid in term time grow with service. */
function termTimeGrows({ council: { termTime } }: Role): boolean {
  return isStated(termTime) && termTime.withService !== undefined;
}

/** What the role itself asks: on which day something happens that leads to the next. */
function questionOfStep({ nextStepWhen }: Role): ReturnType<typeof question> | undefined {
  if (nextStepWhen === undefined || nextStepWhen === "assessed year passed") return undefined;
  return { id: `event:${nextStepWhen.key}`, words: nextStepWhen.question, answer: DAY_OR_NEVER };
}

function questionsBeyondPay(role: Role): readonly FurtherQuestion[] {
  const { offer } = role.council;
  const places = role.workplaces.map(({ place }) => ({ value: place.slug, words: place.name }));
  const ofOffer = questionsOfOffer(role);
  const isAskedForPay = payAsksAssessedYear(role) && !ofOffer.includes("assessedYear");
  const isAskedForHours = termTimeGrows(role) && !ofOffer.includes("continuousServiceFrom");
  const ids: readonly QuestionId[] = [
    ...ofOffer,
    ...(isAskedForPay ? (["assessedYear"] as const) : []),
    ...(isAskedForHours ? (["continuousServiceFrom"] as const) : []),
  ];
  const ofPay = questionOfStep(role);
  const isAskedByOffer = ids.some((id) => id === ofPay?.id);
  const all = [...ids.map((id) => question(id, offer)), ...(ofPay && !isAskedByOffer ? [ofPay] : [])];
  return all.flatMap(({ id, words, answer }) => {
    if (answer.kind === "own field") return [];
    const { kind, least, most, counts, synonyms } = answer;
    const choices = kind === "place" ? places : answer.choices;
    const asked = { id, parameter: questionParameter(id), words, kind, choices, typed: TYPED[kind] };
    return [{ ...asked, ...(synonyms !== undefined && { synonyms }), least, most, counts }];
  });
}

/** Each answer asks for them several times over, and a role's are always the same. */
const questionsOf = new WeakMap<Role, readonly FurtherQuestion[]>();

/**
 * The questions beyond start, salary and hours that the offer to a role hangs on, in the order to ask them.
 * @param leaves whether the person has said that they leave: only then does it matter why, and when they give notice
 */
export function furtherQuestions(role: Role, leaves: boolean): readonly FurtherQuestion[] {
  const all = questionsOf.get(role) ?? questionsBeyondPay(role);
  questionsOf.set(role, all);
  return leaves ? all : all.filter(({ id }) => id !== "noticeGiven" && !id.startsWith("leaving:"));
}

const forRole = new WeakMap<Role, boolean>();

/** True where an offer may be for people in a role, or their pay asks more: where not, the pay is all that an answer is about. */
export function asksOfOffer(role: Role): boolean {
  const hasRules =
    forRole.get(role) ?? (payAsksMore(role) || hasRulesFor(offerRole(role), role.council.offer));
  forRole.set(role, hasRules);
  return hasRules;
}

/** As many days as one field takes. */
const MOST_DAYS = 60;

/** A number as people type it, `12,500` or `£22.80`; not a number where it is none of what the question counts. */
function readNumber(typed: string, counts: FurtherQuestion["counts"]): number {
  const isPounds = counts === "pounds";
  const digits = (isPounds ? typed.replace(/^£\s*/, "") : typed).replace(/(?<=\d),(?=\d{3}(?!\d))/g, "");
  const pattern = isPounds ? /^\d{1,6}(\.\d{1,2})?$/ : /^\d{1,6}$/;
  return pattern.test(digits) ? Number(digits) : Number.NaN;
}

/**
 * Reads the answer to a question.
 * @returns the answer as it stands in the address, or else a problem: a sentence that explains it
 */
export function readAnswer(
  { choices, synonyms, typed: kind, least, most, counts }: FurtherQuestion,
  typed: string,
  readDay: (typed: string) => string | undefined,
): { readonly value: string } | { readonly problem: string } {
  const inSmallLetters = typed.toLowerCase();
  const meant = synonyms?.[inSmallLetters] ?? inSmallLetters;
  const chosen = choices.find(({ value }) => value.toLowerCase() === meant);
  if (chosen !== undefined) return { value: chosen.value };
  if (kind === "a number") {
    const number = readNumber(typed, counts);
    if (number >= least && number <= most) return { value: String(number) };
    const [what, sign] = counts === "pounds" ? ["an amount of money", "£"] : ["a whole number", ""];
    return { problem: `“${typed}” is not ${what} from ${sign}${least} to ${sign}${most}.` };
  }
  if (kind === "days") {
    const all = typed.split(/[,;]|\band\b/).flatMap((one) => (one.trim() === "" ? [] : [one.trim()]));
    const days = all.map(readDay);
    const wrong = all.find((_, index) => days[index] === undefined);
    if (all.length > MOST_DAYS)
      return { problem: `Those are ${all.length} days. Write at most ${MOST_DAYS}.` };
    return wrong === undefined && all.length > 0
      ? { value: days.toSorted().join(",") }
      : {
          problem: `“${wrong ?? typed}” is not a day of the calendar. Write days like 1 May 2027, 3 June 2027.`,
        };
  }
  if (kind === "a day") {
    const day = readDay(typed);
    return day === undefined
      ? { problem: `“${typed}” is not a day of the calendar. Write it like 1 May 2027.` }
      : { value: day };
  }
  return { problem: `“${typed}” is not one of the answers. Choose one.` };
}
