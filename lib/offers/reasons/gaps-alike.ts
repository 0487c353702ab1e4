import type { Gap } from "./doubt";

const NEEDS_BENEFIT_NAME: Readonly<Record<Gap["about"], boolean>> = {
  "salary needed": true,
  "meaning of a salary": false,
  "meaning of weekly hours": false,
  "scale point needed": true,
  "hours needed": true,
  "full-time hours": false,
  "length needed": true,
  "years qualified needed": false,
  "service needed": true,
  "grade of a role": false,
  "grade of this role": false,
  "order of grades": false,
  group: false,
  "service elsewhere": false,
  "service before the job": true,
  "start of service": true,
  "what comes after": false,
  time: true,
  "length of time": true,
  "day of judging": true,
  "day of notice": true,
  "time in the year": true,
  "once or again": true,
  "most times": true,
  "share of each month": true,
  "census day": true,
  "last day": true,
  "days of starting": true,
  "further conditions": true,
  "last service paid": true,
  "most in all": true,
  "limits of the amount": true,
  "amount between": true,
  "short first year": true,
  instalments: true,
  "several rules": false,
  "which version": false,
  "part-time hours": false,
  "hours of limits": true,
  "leave when hours change": false,
  "leave of part of a year": false,
  "change of leave": false,
  "leave in term time": false,
  "move in the time": true,
  "service while away": true,
  "payments while away": true,
  "first extra leave": true,
  "most extra leave": true,
  "payment after leaving": true,
  "payment under notice": true,
  "month of leaving": true,
  amount: true,
  repayment: false,
  "repayment on moving": false,
};

/** True of a gap that is one of its benefit: its words are not whole without the benefit's name. */
export function needsBenefitName({ about }: Gap): boolean {
  return NEEDS_BENEFIT_NAME[about];
}

/** What is the same for gaps that are worded alike. */
export function wordedAlike(gap: Gap, benefitName: string): string {
  return JSON.stringify([needsBenefitName(gap) ? benefitName : "", gap]);
}
