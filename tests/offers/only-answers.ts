import { type Circumstances, NOTHING_ANSWERED } from "@/lib/offers/person/circumstances";

/** The same person, silent on everything that is not asked. */
export function onlyAnswers(who: Circumstances, asked: readonly string[]): Circumstances {
  const isAsked = (question: string) => asked.includes(question);
  const kept = <Value>(prefix: string, all: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => isAsked(`${prefix}:${key}`)));
  const plain = Object.entries(NOTHING_ANSWERED).filter(([, value]) => value === "unanswered");
  const silenced = plain.filter(([field]) => !isAsked(field));
  return {
    ...who,
    ...Object.fromEntries(silenced),
    hoursChanges: isAsked("hours") ? who.hoursChanges : [],
    moves: isAsked("team") ? who.moves : [],
    answers: kept("answer", who.answers),
    reasonsForLeaving: kept("leaving", who.reasonsForLeaving),
    choices: kept("choice", who.choices),
    events: kept("event", who.events),
    times: kept("times", who.times),
  };
}
