import { formatPounds } from "../../money/format";
import type { PayWhileAwayEntry } from "../entries/entry";
import type { Names, PayWhileAwayRule } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";
import { bareWords, quantityWords } from "./quantities";
import { type Item, notStated } from "./statements";

/** What is paid to somebody who is ill or away, in words. */

type Stages = PayWhileAwayEntry["stages"];
type Stage = Stages[number];
/** How a number is said, and what is said in its place where it is not published. */
type Say = (quantity: Quantity, unpublished: string) => string;

const inEntry: Say = (quantity, unpublished) =>
  isPublished(quantity) ? quantityWords(quantity) : `${unpublished} not stated`;

const inRule =
  ({ council }: Names): Say =>
  (quantity, unpublished) =>
    isPublished(quantity) ? quantityWords(quantity) : `${unpublished} that ${council} has not said`;

function payOf({ pay, statutoryPay }: Stage, say: Say): string {
  const share =
    "kind" in pay
      ? pay.kind
      : isPublished(pay)
        ? `${say(pay, "")} ${pay.unit === "pounds" ? "a week" : "of pay"}`
        : say(pay, "a pay");
  const isOnTop = statutoryPay === "on top" ? " plus statutory pay" : "";
  return `${share === "no pay" ? "without pay" : `on ${share}`}${isOnTop}`;
}

function stageOf(stage: Stage, say: Say, remarks: readonly (string | false | undefined)[]): string {
  const { length, statutoryPay, ifBackFor, worth } = stage;
  const all = [
    worth !== undefined && `${formatPounds(worth)} in all`,
    statutoryPay === "included" && "statutory pay included",
    ifBackFor && `to be kept if you then work for ${say(ifBackFor, "a time")}`,
    ...remarks,
  ].filter((words) => words);
  const inBrackets = all.length === 0 ? "" : ` (${all.join("; ")})`;
  return `${say(length, "a time")} ${payOf(stage, say)}${inBrackets}`;
}

/** `1 month on full pay, then 2 months on half pay`. */
function inTurn(stages: Stages, gives: PayWhileAwayRule["gives"], ofStage: (stage: Stage) => string): string {
  if (stages.length === 0) return gives === "sick pay" ? "statutory sick pay alone" : "statutory pay alone";
  return stages.map(ofStage).join(", then ");
}

/** An entry: `1 month on full pay, then a time not stated on half pay`. */
export function payWhileAwayOf({ gives, absence, stages, serviceBy }: PayWhileAwayEntry): string {
  const paid = inTurn(stages, gives, (stage) =>
    stageOf(stage, inEntry, [
      stage.statutoryPay === "not stated" && "whether statutory pay comes on top is not stated",
    ]),
  );
  const by = serviceBy === undefined ? "" : `, if the service is complete by ${serviceBy}`;
  return absence === undefined ? `${paid}${by}` : `${paid}, on ${absence}${by}`;
}

/** A rule: each step with the service from which on it is so much. */
export function payWhileAwayWords(
  rule: PayWhileAwayRule,
  names: Names,
): readonly [main: string, ...rest: Item[]] {
  const { byService, serviceBy, inAny, gives } = rule;
  const say = inRule(names);
  const steps = byService.map(({ after, stages }) => {
    const paid = inTurn(stages, gives, (stage) => stageOf(stage, say, []));
    if ("kind" in after) return `${paid}, from the start`;
    const service = isPublished(after)
      ? `${quantityWords(after)} of service`
      : say(after, "a length of service");
    return serviceBy === undefined
      ? `${paid}, from ${service} on`
      : `${paid}, with ${service} or more by ${serviceBy}`;
  });
  const isOpen = byService.some(({ stages }) =>
    stages.some(({ statutoryPay }) => statutoryPay === "not stated"),
  );
  const away = "absence" in rule ? `while you are on ${rule.absence}` : "while you are ill";
  return [
    `${away}: ${steps.join("; ")}`,
    isOpen ? notStated(names.council, "whether statutory pay comes on top") : undefined,
    inAny &&
      (isPublished(inAny)
        ? `that is how much there is in any time of ${bareWords(inAny)}`
        : notStated(names.council, "over how long a time it is counted")),
  ];
}
