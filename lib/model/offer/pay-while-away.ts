import { z } from "zod";
import { NOT_STATED } from "../not-stated";
import { oneOf } from "../one-of";
import { label } from "../vocabulary";
import { inForce, ofEveryRule } from "./every-rule";
import { payOfStage, serviceLength } from "./figure-reference";
import { PAY_WHILE_AWAY as AWAY_LEADS, SICK_PAY as SICK_LEADS } from "./leads";
import { RULE } from "./rule-words";

/** What somebody is paid while they are ill or away: of their pay so much for so long, then less. */

/** What becomes of statutory pay, as of maternity pay, beside what the council pays. */
const STATUTORY_PAY = ["on top", "included", NOT_STATED] as const;

const pay = oneOf({
  phrases: {
    "full pay": { kind: "full pay" },
    "half pay": { kind: "half pay" },
    "statutory pay alone": { kind: "statutory pay alone" },
    "no pay": { kind: "no pay" },
  },
  words: payOfStage,
  fields: {},
});

const stage = z
  .strictObject({
    for: serviceLength,
    pay,
    statutoryPay: z.enum(STATUTORY_PAY).optional(),
    ifBackFor: serviceLength.optional(),
  })
  .meta({
    title: "Pay for a part of the time away",
    leads: { for: "for", pay: "on" },
    fields: {
      for: ["The figure that holds how long it is paid."],
      pay: [
        "`full pay`, `half pay`, `statutory pay alone`, `no pay`, or the figure that holds the percentage, or the pounds a week.",
      ],
      statutoryPay: ["Whether statutory pay comes on top, or is in it.", "The site says nothing of it."],
      ifBackFor: [
        "The figure that holds for how long somebody has to work again afterwards who is to keep it.",
        "Nobody has to.",
      ],
    },
  })
  .transform(({ for: length, ...stage }) => ({ length, ...stage }));
type Stage = z.output<typeof stage>;

/** How long somebody is paid so much while they are ill. */
const howLong = oneOf({
  phrases: { nothing: { kind: "nothing" } },
  words: serviceLength,
  fields: {},
});

const after = oneOf({ phrases: { starting: { kind: "starting" } }, words: serviceLength, fields: {} });
const AFTER = ["`starting`, or the figure that holds the service from which on it is so much."] as const;

const inTwo = z
  .strictObject({ after, fullPay: howLong, halfPay: howLong })
  .meta({
    title: "Full pay, then half pay, after so much service",
    leads: { after: "from", fullPay: "full pay for", halfPay: "then half pay for" },
    fields: {
      after: AFTER,
      fullPay: ["`nothing`, or the figure that holds for how long full pay goes on."],
      halfPay: ["`nothing`, or the figure that holds for how long half pay goes on after that."],
    },
  })
  .transform(({ after: since, fullPay, halfPay }) => ({
    after: since,
    stages: [...stageOf(fullPay, "full pay"), ...stageOf(halfPay, "half pay")],
  }));

function stageOf(length: z.output<typeof howLong>, kind: "full pay" | "half pay"): readonly Stage[] {
  return "kind" in length ? [] : [{ length, pay: { kind } }];
}

const inStages = z.strictObject({ after, stages: z.array(stage).min(1) }).meta({
  title: "Pay in several stages, after so much service",
  leads: { after: "from", stages: "they are paid" },
  fields: { after: AFTER, stages: ["What is paid for how long, one stage after the other."] },
});

const step = oneOf({
  phrases: {},
  fields: { fullPay: inTwo, stages: inStages },
  example: "{after: starting, fullPay: …, halfPay: …}",
});

const ofPay = {
  byService: z.array(step).min(1),
  /** When the service has to be complete, where that is another time than when somebody goes away. */
  serviceBy: label.optional(),
  inAny: serviceLength.optional(),
  ...ofEveryRule,
  ...inForce,
};
const OF_PAY = {
  ...RULE,
  byService: ["What is paid, step by step, the shortest service first."],
  serviceBy: [
    "When so much service is complete at the latest, so that it completes “by”: `the eleventh week before your baby is due`.",
    "When somebody goes away.",
  ],
  inAny: [
    "The figure that holds over how long a time what was paid counts: twelve months, for “in any twelve months”.",
    "The site says nothing of it.",
  ],
} as const;

/** What somebody is paid while they are ill, by service: worth knowing, and no money in hand. */
export const sickPay = z
  .strictObject({ gives: z.literal("sick pay"), ...ofPay })
  .meta({ title: "Sick pay", leads: SICK_LEADS, fields: OF_PAY });

/** The same while somebody is away for another reason, as on maternity leave. */
export const payWhileAway = z
  .strictObject({ gives: z.literal("pay while away"), absence: label, ...ofPay })
  .meta({
    title: "Pay while away",
    leads: AWAY_LEADS,
    fields: {
      ...OF_PAY,
      absence: ["What somebody is away on, so that it completes “while you are on …”: `maternity leave`."],
    },
  });
