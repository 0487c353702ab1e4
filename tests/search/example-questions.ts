import type { Question } from "./asked-questions";

/** What job seekers ask of a council that states much: its offer, its people, its own pages and its vacancies. */
export const EXAMPLE_QUESTIONS: readonly Question[] = [
  ["how many cases would I have in Larkmere", "/larkmere/roles/social-worker", "/larkmere/stories/amira"],
  ["visa sponsorship", "/larkmere/pages/how-to-apply"],
  ["work four days a week", "/larkmere/pages/working-flexibly"],
  ["maternity", "/larkmere/benefits"],
  ["pension", "/larkmere/benefits"],
  ["part time social worker vacancy", "/larkmere/vacancies/social-worker-lakeside"],
  ["LK-1042", "/larkmere/vacancies/social-worker-lakeside"],
  ["mileage", "/larkmere/benefits"],
  ["I was a chef", "/larkmere/stories/joseph"],
  ["a day in the life of a social worker", "/larkmere/stories/amira"],
  ["how long until I hear back", "/larkmere/pages/how-to-apply"],
  ["can I visit the team before I apply", "/larkmere/pages/how-to-apply"],
  ["playgroup", "/larkmere/teams/family-centre"],
  ["moving costs", "/larkmere/benefits"],
  ["on call rota at night", "/larkmere/services/out-of-hours"],
  ["first flat after care", "/larkmere/teams/growing-up-team"],
  ["sick pay", "/larkmere/benefits"],
  ["study leave", "/larkmere/benefits"],
  ["do I have to write a cover letter", "/larkmere/pages/how-to-apply"],
  [
    "jobs by the lake",
    "/larkmere",
    "/larkmere/teams/lakeside-team",
    "/larkmere/teams/family-centre",
    "/larkmere/services/family-help",
  ],
  ["working from home", "/larkmere/pages/working-flexibly"],
  ["what happens in my first month", "/larkmere/pages/first-year"],
];
