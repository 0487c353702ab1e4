import type { Mistake } from "./mistake";
import { inText } from "./text-file";

const WORD = "misspelt-word";

/** Words that are others. */
export const MIXED_UP_MISTAKES: readonly Mistake[] = inText([
  ["who you are for what is yours", "We ¦know you’re name.", WORD, "`know your`", "We know your name."],
  [
    "the same behind another",
    "Give us ¦your name and you’re family.",
    WORD,
    "`your name and your`",
    "Give us your name and your family.",
  ],
  [
    "somebody who enquires",
    "You ¦undertake s47 enquires.",
    WORD,
    "enquiries",
    "You undertake s47 enquiries.",
  ],
  [
    "a place for what is theirs",
    "They move from a home ¦to there first job.",
    WORD,
    "`to their`",
    "They move from a home to their first job.",
  ],
  ["what a team has", "You manage ¦the teams budget.", WORD, "`the team’s`", "You manage the team’s budget."],
  [
    "an experience colleague",
    "You mentor ¦less experience colleagues.",
    WORD,
    "`less experienced`",
    "You mentor less experienced colleagues.",
  ],
  [
    "a note that is not",
    "¦Please not this post is full.",
    WORD,
    "`Please note`",
    "Please note this post is full.",
  ],
  [
    "applying on a line",
    "¦Apply on line or with a CV.",
    WORD,
    "`Apply online`",
    "Apply online or with a CV.",
  ],
  ["it is, at the beginning", "¦Its a good place to work.", WORD, "`It’s`", "It’s a good place to work."],
  [
    "what a service has",
    "The service ¦and it's team are friendly.",
    WORD,
    "`and its`",
    "The service and its team are friendly.",
  ],
  ["whose team", "A manager ¦who's team is proud.", WORD, "`whose`", "A manager whose team is proud."],
  [
    "what affects somebody",
    "¦The affect on children is small.",
    WORD,
    "`The effect`",
    "The effect on children is small.",
  ],
  [
    "practice in general",
    "We share ¦good practise each week.",
    WORD,
    "`good practice`",
    "We share good practice each week.",
  ],
  [
    "a councillor for the mind",
    "You may see a ¦councillor about your mental health.",
    WORD,
    "counsellor",
    "You may see a counsellor about your mental health.",
  ],
  ["what makes whole", "You ¦compliment our skills.", WORD, "`complement`", "You complement our skills."],
  ["acronyms of several", "It is ¦for PLO’s.", WORD, "`for PLOs`", "It is for PLOs."],
]);
