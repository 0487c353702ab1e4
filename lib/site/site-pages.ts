import { KINDS_OF_POST } from "../model/post-words";
import { sitePage, type TrailStep } from "./page-record";

/** The site's name, as tabs and link previews show it after a page's. */
export const SITE_NAME = "Council Careers";

/** Who answers for a site that no council publishes, as a sentence names it. */
export const PROJECT_NAME = `the ${SITE_NAME} project`;

const home = sitePage({
  pattern: "/",
  answeredBy: "build",
  hasData: true,
  preview: "own",
  trail: [],
  title: `${SITE_NAME}: know the job before you apply`,
  description:
    "See which team you would join, what each role pays and what the offer is in council children’s services, with a source for every figure.",
  heading: "All councils",
  listing: {
    title: "All councils",
    description: "Every council on this site, and where to start.",
    keywords: ["home", "councils"],
  },
});

/** The trail of a page directly below the home page. */
export const BELOW_HOME: readonly TrailStep[] = [{ address: home.pattern, words: home.heading() }];

/** Settings of tools: rendered per request, from the query. */
const TOOL = { answeredBy: "request", hasData: false, preview: "site", trail: BELOW_HOME } as const;
/** Words of the site itself. */
const WORDS = { answeredBy: "build", hasData: false, preview: "site", trail: BELOW_HOME } as const;

/** The kinds of page that belong to the site and not to a council. */
export const SITE_PAGES = {
  home,
  roleFinder: sitePage({
    ...TOOL,
    pattern: "/roles",
    isCrawledWhenAsked: false,
    title: "Find a role",
    description: "Look through the roles of every council by pay, council, kind of work and place.",
    listing: {
      title: "Find a role",
      description: "Look through the roles of every council by pay, council, kind of work and place.",
      keywords: ["all roles", "jobs", "salaries", "pay scale"],
    },
    searchWeight: 1.5,
    menu: { in: "tools", words: "Find a role" },
  }),
  placeFinder: sitePage({
    ...TOOL,
    pattern: "/find-my-place",
    isCrawledWhenAsked: false,
    title: "Find my place",
    description: "Five plain questions, and three teams that fit your answers, each with the reasons.",
    listing: {
      title: "Find my place",
      description: "Answer five plain questions and see three teams that fit, each with the reasons.",
      keywords: ["which team", "which job", "what suits me", "quiz", "find place"],
    },
    menu: { in: "tools", words: "Find my place" },
  }),
  vacancyFinder: sitePage({
    ...TOOL,
    pattern: "/vacancies",
    followsClock: true,
    isCrawledWhenAsked: false,
    title: "Find a vacancy",
    description: "Posts that you can apply for now, by council, kind of work, pay and place.",
    listing: {
      title: "Find a vacancy",
      description: "Look through the posts that councils have open now, and where to find the others.",
      keywords: ["vacancies", "jobs", "apply", "openings"],
      entries: KINDS_OF_POST,
    },
    searchWeight: 1.5,
    menu: { in: "search", words: "Vacancies" },
  }),
  calculator: sitePage({
    ...TOOL,
    pattern: "/calculator",
    title: "Calculator",
    description: "What a council’s offer adds to your salary, when, and under which rule.",
    listing: {
      title: "Calculator",
      description: "Work out what a council’s offer adds to your salary, when, and under which rule.",
      keywords: [
        "calculator",
        "benefits calculator",
        "pay calculator",
        "take home pay",
        "offer",
        "bonus",
        "leave",
        "worth",
      ],
    },
    menu: { in: "tools", words: "Calculator" },
  }),
  /** What the calculator's answer has no room for: it leads there. */
  calculatorInFull: sitePage({
    ...TOOL,
    pattern: "/calculator/in-full",
    isCrawledWhenAsked: false,
    isSearched: false,
    trail: [...BELOW_HOME, { address: "/calculator", words: "Calculator" }],
    title: "The answer in full",
    description: "Each payment of an answer of the calculator, its rule, and what leaving means.",
    listing: {
      title: "The answer in full",
      description: "Each payment of an answer of the calculator, its rule, and what leaving means.",
      keywords: [],
    },
  }),
  compare: sitePage({
    ...TOOL,
    pattern: "/compare",
    title: "Compare roles",
    description: "Pay, duties, teams, next step and offer of two or three roles, side by side.",
    listing: {
      title: "Compare roles",
      description:
        "Two or three roles side by side: pay, the offer year by year, leave and what is not stated.",
      keywords: ["compare", "compare councils", "compare pay", "side by side"],
    },
    menu: { in: "tools", words: "Compare" },
  }),
  search: sitePage({
    ...TOOL,
    pattern: "/search",
    isCrawledWhenAsked: false,
    title: "Search",
    description: "Find a role, team, service or word by its name, an acronym or another name.",
    listing: {
      title: "Search",
      description: "Find a page by its words, by an acronym or by another name.",
      keywords: [],
    },
    menu: { in: "search", words: "Search" },
  }),
  about: sitePage({
    ...WORDS,
    pattern: "/about",
    budget: 8_000,
    title: "About this site",
    description:
      "Council Careers is an independent, open source careers and services site for council children’s services.",
    listing: {
      title: "About this site",
      description: "Who made this site, from what, and how to correct it.",
      keywords: ["about", "sources", "who made this", "who wrote this"],
    },
    menu: { in: "site", words: "About this site" },
  }),
  accessibility: sitePage({
    ...WORDS,
    pattern: "/accessibility",
    budget: 10_000,
    title: "Accessibility statement",
    description: "How accessible Council Careers is, what has been tested, and how to report a problem.",
    listing: {
      title: "Accessibility statement",
      description: "How usable this site is for everyone, and what to do when it is not.",
      keywords: ["accessibility", "screen reader"],
    },
    menu: { in: "site", words: "Accessibility" },
  }),
  privacy: sitePage({
    ...WORDS,
    pattern: "/privacy",
    budget: 8_000,
    title: "Privacy",
    description: "This site sets no cookies, runs no tracking and asks for no personal details.",
    listing: {
      title: "Privacy",
      description: "What this site keeps about you.",
      keywords: ["cookies", "tracking", "data protection"],
    },
    menu: { in: "site", words: "Privacy" },
  }),
  /** Sent for unknown addresses, with status 404. */
  unknownAddress: sitePage({
    ...TOOL,
    pattern: "/unknown-address",
    title: "Page not found",
    description: "There is no page at this address.",
    listing: undefined,
  }),
  /** Sent when a page fails, with status 500. */
  serverError: sitePage({
    ...WORDS,
    pattern: "/server-error",
    title: "This page could not be shown",
    description: "Something went wrong on our side.",
    listing: undefined,
  }),
} as const;
