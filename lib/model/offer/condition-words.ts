import type { FieldWords } from "../meta";

const ANY = "It makes no difference.";

/** What the conditions of a benefit or a rule mean. */
const CONDITION_WORDS = {
  roles: ["The roles that get it.", "Every role that the benefit is for."],
  grades: ["The grades that get it.", "Every grade."],
  gradeAtLeast: [
    "This grade and those above it, in the order of their published pay.",
    "No grade is too low.",
  ],
  gradeAtMost: [
    "This grade and those below it, in the order of their published pay.",
    "No grade is too high.",
  ],
  teams: ["The teams that get it; a service that has no teams may stand here.", "Every team."],
  services: ["The services that get it, with all their teams.", "Every service."],
  startingSalaryAtLeast: [
    "The figure that holds the lowest starting salary.",
    "No starting salary is too low.",
  ],
  startingSalaryReads: [
    "Whether the council means full-time pay or what is really paid, where it names a starting salary.",
    "The site takes it for full-time pay and says so.",
  ],
  startingSalaryBelow: [
    "The figure that a starting salary must stay below.",
    "No starting salary is too high.",
  ],
  spinalColumnPointAtLeast: ["The figure that holds the lowest point of the pay spine.", ANY],
  spinalColumnPointAtMost: ["The figure that holds the highest point of the pay spine.", ANY],
  weeklyHoursAtLeast: ["The figure that holds the fewest hours a week.", "Any hours will do."],
  weeklyHoursRead: [
    "Which hours of people in term time only are meant: those of `a worked week`, or `the average of the year`.",
    "It is not stated.",
  ],
  registeredWith: ["The body that somebody must be registered with: `Social Work England`.", ANY],
  contract: ["The kinds of contract that get it.", "Any kind of contract."],
  contractLastsAtLeast: ["The figure that holds how long a contract must last at least.", ANY],
  yearsQualifiedAtLeast: ["The figure that holds the fewest years since qualifying.", ANY],
  yearsQualifiedBelow: ["The figure that years since qualifying must stay below.", ANY],
  assessedYear: ["Whether somebody has passed the assessed and supported year, or is in it.", ANY],
  standing: ["Whether somebody comes from outside or works for the council already.", "Both get it."],
  startedFrom: ["The first day on which somebody can have started.", "No day is too early."],
  startedUntil: ["The last day on which somebody can have started.", "No day is too late."],
  notBackWithin: [
    "The figure that holds how long somebody who left this council must have been away.",
    "Somebody who comes back is treated like everybody else.",
  ],
  serviceAtLeast: ["The figure that holds the shortest service.", ANY],
  serviceBelow: ["The figure that service must stay below.", ANY],
  judged: [
    "The day on which these conditions must hold: that of starting, of falling due or of being paid, or a day of the year, like `1 April`: the last one by then.",
    "On the day on which the payment falls due.",
  ],
  furtherConditions: [
    "Written where the council names further conditions and has not published them.",
    "What is published is all.",
  ],
  answers: ["Conditions of the council's own, each asked as a question.", "There are none."],
  anyOf: ["Sets of conditions of which one must hold as well.", "There are none."],
  except: ["Sets of conditions; whoever fits one of them gets nothing.", "Nobody is left out."],
  notStatedFor: [
    "Sets of conditions; of whoever fits one, the council has not said whether they are included.",
    "It is clear who is included.",
  ],
} as const satisfies Readonly<Record<string, FieldWords>>;

/** One set among several: it holds no further sets. */
export const PLAIN_CONDITIONS = { title: "One set of conditions", fields: CONDITION_WORDS };
export const CONDITIONS = { title: "Who a rule is for", fields: CONDITION_WORDS };
export const ELIGIBILITY = { title: "Who a benefit is for", fields: CONDITION_WORDS };
export const ANSWER = {
  title: "A condition of the council's own",
  fields: {
    key: ["A short name. The same question has the same key everywhere."],
    question: ["The question, as the calculator asks it, in at most 120 letters."],
    answer: ["The answer that opens the benefit."],
  },
} as const;
