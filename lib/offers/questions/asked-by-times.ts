import type { QuestionId } from "../reasons/question-id";
import type { Rule, Schedule } from "../rules/offer";

/** What rules ask of the person's own, by the key that they give it. */
export interface OwnQuestion {
  readonly id: Extract<QuestionId, `event:${string}` | `times:${string}`>;
  readonly key: string;
  readonly question: string;
}

function* askedBySchedule(when: Schedule): Generator<OwnQuestion> {
  if (when.kind === "whenever") yield { ...when, id: `times:${when.key}` };
  if (when.kind === "event") yield { ...when, id: `event:${when.key}` };
  if (when.kind === "instalments") for (const part of when.parts) yield* askedBySchedule(part.when);
}

/** Every question that a rule asks by its times, in words of its own. */
export function* askedByTimes(rule: Rule): Generator<OwnQuestion> {
  if ("when" in rule) yield* askedBySchedule(rule.when);
  if (rule.serviceFrom?.kind === "event") yield { ...rule.serviceFrom, id: `event:${rule.serviceFrom.key}` };
}
