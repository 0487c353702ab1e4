import { z } from "zod";

/** Groups of ages, each with its years, for where a council's words name no exact ages. */
export const AGE_GROUPS = {
  "young children": { from: 0, to: 4 },
  "5 to 12": { from: 5, to: 12 },
  teenagers: { from: 13, to: 17 },
  "young adults": { from: 18, to: 25 },
} as const;
export type AgeGroup = keyof typeof AGE_GROUPS;

/** Kinds of work, each as a job seeker would say what they want to do. */
export const KINDS_OF_WORK = {
  "early help": "Help families early, before a problem grows",
  "first contact": "Be the first to hear about a child, and decide what happens next",
  "plans at home": "Work to a plan with children who live at home",
  "children in care": "Be there for children in care",
  "leaving care": "Help young people who leave care",
  "homes and families": "Find homes and families for children, such as foster carers",
  "disabled children": "Work with disabled children",
  "young people at risk": "Support young people at risk",
  "youth justice": "Help young people to stay out of crime",
  therapy: "Give therapeutic help",
  "residential care": "Care for children in a children’s home",
  "quality and learning": "Make services better: reviews, data, training",
} as const;

/** Where and when people work, where that is special. */
export const SETTINGS = {
  schools: "In schools",
  homes: "In a children’s home",
  "out of hours": "Outside office hours",
} as const;
export type Setting = keyof typeof SETTINGS;

/** What the work is near to. */
export const NEAR_TO = {
  court: "Near to court",
  crisis: "In emergencies, when nothing can wait",
  prevention: "Before a crisis, to stop it happening",
} as const;
export type NearTo = keyof typeof NEAR_TO;

/** The keys of a table as an enumeration. */
function anyOf<const Table extends Readonly<Record<string, unknown>>>(table: Table) {
  const isKey = (key: string): key is keyof Table & string => Object.hasOwn(table, key);
  return z.array(z.enum(Object.keys(table).filter(isKey))).default([]);
}

/** A list of phrases with their meanings, for an editor. */
function phrases(table: Readonly<Record<string, string>>): string {
  return Object.entries(table)
    .map(([phrase, meaning]) => `\`${phrase}\` (${meaning.charAt(0).toLowerCase()}${meaning.slice(1)})`)
    .join(", ");
}

const years = (group: AgeGroup) => `\`${group}\` (${AGE_GROUPS[group].from} to ${AGE_GROUPS[group].to})`;

/** What *Find my place* and the search ask of a service or team. All of it is optional: what is left out is not stated. */
export const placeFacts = {
  ageGroups: anyOf(AGE_GROUPS).meta({
    description: `Groups of children and young people that the council's words name, where it states no exact ages: ${years("young children")}, ${years("5 to 12")}, ${years("teenagers")}, ${years("young adults")}.`,
    leftOut: "No group is named.",
  }),
  work: anyOf(KINDS_OF_WORK).meta({
    description: `The kinds of work that the council's words name: ${phrases(KINDS_OF_WORK)}.`,
    leftOut: "The kind of work is not stated.",
  }),
  settings: anyOf(SETTINGS).meta({
    description: `Where and when people work, where the council says so: ${phrases(SETTINGS)}.`,
    leftOut: "Where and when people work is not stated.",
  }),
  nearTo: anyOf(NEAR_TO).meta({
    description: `How near the work is to court or a crisis, where the council says so: ${phrases(NEAR_TO)}.`,
    leftOut: "How near the work is to court or a crisis is not stated.",
  }),
};
