/** The words before the fields of rules that are read as a sentence, in its order. */

export const MONEY = {
  amount: "We pay",
  when: "due",
  who: "to",
  proRata: "In part time it is in proportion:",
  repay: "Whoever leaves pays back:",
} as const;
export const REIMBURSEMENT = { of: "We pay back", ...MONEY, amount: "up to a cost of" } as const;
export const LEAVE = {
  amount: "People get",
  who: "for",
  proRata: "In part time it is in proportion:",
} as const;
export const LOAN = {
  amount: "We lend",
  towards: "for",
  when: "from",
  who: "to",
  repaidOver: "paid back over",
  interest: "with interest of",
} as const;
export const TIME_OFF = {
  amount: "People get time off of",
  pay: "on",
  when: "from",
  who: "for",
} as const;
export const CHOICE = { options: "People choose", when: "from", who: "if they are" } as const;
export const SICK_PAY = { byService: "While they are ill, people are paid", who: "if they are" } as const;
export const PAY_WHILE_AWAY = {
  absence: "While they are on",
  byService: "people are paid",
  who: "if they are",
} as const;
