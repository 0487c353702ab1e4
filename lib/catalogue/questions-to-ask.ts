import { isStated } from "../model/not-stated";
import { isPaidInFigures, salaryRange } from "../pay/published-pay";
import type { Role } from "./types";

/**
 * What the council leaves open about a role, each as one question that somebody can ask before they apply or at an
 * interview. In the order of its worth to most people: pay, what the offer comes to, the work and what comes next; last what
 * hardly changes anybody's mind.
 * @param ofOffer what its offer leaves open
 * @returns whole questions; empty where the council has said everything that the site knows to ask
 */
export function questionsToAsk(role: Role, ofOffer: readonly string[] = []): readonly string[] {
  const { council, pay, grade, workplaces, registration, nextStep, benefits } = role;
  const isPaid = isPaidInFigures(pay);
  const { minimum, maximum } = salaryRange(pay);
  const doubtful = benefits.filter(({ who }) => who.notStatedFor.includes(role));
  const schemes = new Set(doubtful.map(({ scheme, name }) => scheme?.name ?? name));
  const gaps: readonly (readonly [isOpen: boolean, question: string])[] = [
    [!isPaid, "What does this role pay, and on which grade is it?"],
    [isPaid && minimum === undefined, "Where in the grade would my pay start?"],
    [isPaid && maximum === undefined, "How far can my pay rise in this grade?"],
    ...[...schemes].map((name) => [true, `Is this role included in the ${name}?`] as const),
    ...ofOffer.map((question) => [true, question] as const),
    [council.benefits.length === 0, "What do you offer on top of pay, such as annual leave and a pension?"],
    ...role.ask.map((question) => [true, question] as const),
    [workplaces.length === 0, "Which service or team would I work in?"],
    [!isStated(registration), "Does this role need a professional registration?"],
    [!isStated(nextStep), "Which role comes next after this one, and what does it take to get there?"],
    [!isStated(council.fullTimeWeeklyHours), "How many hours are a full-time week?"],
    [isPaid && isStated(grade) && !isStated(grade.label), "On which grade is this role?"],
    [
      isPaid && isStated(pay) && !isStated(pay.from),
      "When did this pay come into force, and when is it next reviewed?",
    ],
  ];
  return gaps.flatMap(([isOpen, question]) => (isOpen ? [question] : []));
}
