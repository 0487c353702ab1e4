import type { QuestionId } from "../reasons/question-id";
import type { Rule, Schedule } from "../rules/offer";

/** What rules ask of the person's own, by the key that they give it. */
export interface OwnQuestion {
  readonly id: Extract<QuestionId, `event:${string}` | `times:${string}`>;
  readonly key: string;
  readonly question: string;
  /** True where it asks for a number of pieces, which may be large, and not how often something happens. */
  readonly isByPiece: boolean;
}

function* askedBySchedule(when: Schedule): Generator<OwnQuestion> {
  if (when.kind === "whenever" || when.kind === "for each")
    yield { ...when, id: `times:${when.key}`, isByPiece: when.kind === "for each" };
  if (when.kind === "event") yield { ...when, id: `event:${when.key}`, isByPiece: false };
  if (when.kind === "instalments") for (const part of when.parts) yield* askedBySchedule(part.when);
}

/** Every question that a rule asks by its times, in words of its own. */
export function* askedByTimes(rule: Rule): Generator<OwnQuestion> {
  if ("when" in rule) yield* askedBySchedule(rule.when);
  if (rule.gives === "one of")
    for (const { when } of rule.options) if (when !== undefined) yield* askedBySchedule(when);
  if (rule.serviceFrom?.kind === "event")
    yield { ...rule.serviceFrom, id: `event:${rule.serviceFrom.key}`, isByPiece: false };
}
