import { z } from "zod";
import { label } from "../vocabulary";
import { moneyAmount } from "./amount";
import { inForce, ofEveryRule } from "./every-rule";
import { RULE } from "./rule-words";
import { moment } from "./schedule";
import { proRata, proRataOf } from "./strings";

/** What is paid out if something happens that nobody plans for, as death in service: worth something, and no money in hand. */
export const cover = z
  .strictObject({
    gives: z.literal("cover"),
    event: label,
    amount: moneyAmount,
    when: moment,
    proRata,
    proRataOf,
    ...ofEveryRule,
    ...inForce,
  })
  .meta({
    title: "Cover",
    fields: {
      ...RULE,
      event: ["What it is for, to complete the words “if …”: `you die in service`."],
      amount: ["How much is paid out then: never counted as money in hand."],
      when: ["From when somebody has it."],
    },
  });
