import { z } from "zod";
import { oneOf } from "../one-of";
import { inForce, ofEveryRule } from "./every-rule";
import { serviceLength } from "./figure-reference";
import { SICK_PAY as LEADS } from "./leads";
import { RULE } from "./rule-words";

/** How long somebody is paid so much while they are ill. */
const howLong = oneOf({
  phrases: { nothing: { kind: "nothing" } },
  words: serviceLength,
  fields: {},
});

const step = z
  .strictObject({
    after: oneOf({ phrases: { starting: { kind: "starting" } }, words: serviceLength, fields: {} }),
    fullPay: howLong,
    halfPay: howLong,
  })
  .meta({
    title: "Sick pay after so much service",
    leads: { after: "from", fullPay: "full pay for", halfPay: "then half pay for" },
    fields: {
      after: ["`starting`, or the figure that holds the service from which on it is so much."],
      fullPay: ["`nothing`, or the figure that holds for how long full pay goes on."],
      halfPay: ["`nothing`, or the figure that holds for how long half pay goes on after that."],
    },
  });

/** What somebody is paid while they are ill, by service: worth knowing, and no money in hand. */
export const sickPay = z
  .strictObject({ gives: z.literal("sick pay"), byService: z.array(step).min(1), ...ofEveryRule, ...inForce })
  .meta({
    title: "Sick pay",
    leads: LEADS,
    fields: {
      ...RULE,
      byService: ["What is paid, step by step, the shortest service first."],
    },
  });
