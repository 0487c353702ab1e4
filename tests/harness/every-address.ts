/**
 * Addresses of every tool and every feed, from the register: one that is added is tried by each test that means all of them.
 */
import { REQUESTED_FEEDS, SITE_FEEDS } from "../../lib/site/feeds";
import { feedsOfEveryCouncil } from "../../lib/site/fixed-addresses";
import { isTool, PAGES, SITE_PAGE_KINDS } from "../../lib/site/register";
import { query } from "../../lib/site/routes";

/** The tools that a reader can open: `/search`. */
export const TOOLS: readonly string[] = SITE_PAGE_KINDS.filter(
  (kind) => isTool(kind) && PAGES[kind].isListed,
).map((kind) => PAGES[kind].pattern);

/** Files that are made for each request: `/calculator/answer.json`. */
export const REQUESTED_FILES: readonly string[] = Object.values(REQUESTED_FEEDS);

/** What the calculator and its files need for an answer with amounts, about a role as `council/role`. */
const circumstances = (role: string) =>
  [
    ["role", role],
    ["salary", "60000"],
    ["hours", "full-time"],
  ] as const;

/**
 * Every tool with two inputs: one that gives each something to answer, and one that none understands. Both have the
 * parameters of all tools, of which each reads its own.
 * @param role `council/role`
 */
export function askedTools(role: string): readonly string[] {
  const answered = query([...circumstances(role), ["years", "10"], ["q", "social worker"], ["pay", "40000"]]);
  const refused = query([
    ["role", "atlantis/diver"],
    ["salary", "<b>lots</b>"],
    ["hours", "500"],
    ["start", "never"],
    ["q", "zzqqxx"],
    ["pay", "much"],
  ]);
  return TOOLS.flatMap((tool) => [tool + answered, tool + refused]);
}

/** Every feed: those of the role's council, of the site, and for each request about the role. */
export function everyFeed(role: string): readonly string[] {
  const [council = ""] = role.split("/");
  const asked = query([...circumstances(role), ["start", "2027-01"]]);
  return [
    ...feedsOfEveryCouncil(council),
    ...Object.values(SITE_FEEDS),
    ...REQUESTED_FILES.map((file) => file + asked),
  ];
}
