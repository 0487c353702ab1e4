import { Explanation } from "../../lib/cli/explanation";
import { kindAt } from "../../lib/site/pages";
import { isTool, PAGES } from "../../lib/site/register";
import { query, routes } from "../../lib/site/routes";
import { listedPaths } from "../harness/listed-paths";

/** A page to measure: the longest of its type. */
export interface MeasuredPage {
  /** `/[council]/roles/[role]`, or the address itself where the page is a type of its own. */
  readonly type: string;
  /** Path and query. */
  readonly address: string;
  readonly isTool: boolean;
}

/** The pattern of an address: `/[council]/roles/[role]`. */
function typeOf(address: string): string {
  const kind = kindAt(address);
  if (kind === undefined) throw new Error(`${address} is listed and is of no kind that the register knows.`);
  return PAGES[kind].pattern;
}

function isToolAt(address: string): boolean {
  const kind = kindAt(address);
  return kind !== undefined && isTool(kind);
}

/** What somebody asks of each tool who has got as far as an answer, about the role of an address. */
function questions(role: string): readonly (readonly [type: string, address: string])[] {
  const [, council, , name] = role.split("/");
  const asked = query([
    ["role", `${council}/${name}`],
    ["salary", "50000"],
    ["hours", "full-time"],
  ]);
  return [
    ["the calculator’s answer", routes.calculator(asked)],
    ["a comparison", routes.compare(asked)],
    ["roles found", routes.roleFinder(query([["pay", "40000"]]))],
    ["search results", routes.search(query([["q", "social"]]))],
  ];
}

/** One page of each type that a running site lists, tools with and without a question. */
export async function measuredPages(origin: string): Promise<readonly MeasuredPage[]> {
  const longest = new Map<string, { readonly address: string; readonly length: number }>();
  for (const address of await listedPaths(origin)) {
    const { length } = await (await fetch(origin + address)).text();
    const type = typeOf(address);
    if (length > (longest.get(type)?.length ?? -1)) longest.set(type, { address, length });
  }
  const role = [...longest].find(([type]) => type === PAGES.role.pattern)?.[1].address;
  if (role === undefined) throw new Explanation(`${origin} lists no role in its site map.`);
  const listed = [...longest].map(([type, { address }]) => ({ type, address, isTool: isToolAt(address) }));
  const asked = questions(role).map(([type, address]) => ({ type, address, isTool: true }));
  return [...listed.sort((one, other) => Number(one.isTool) - Number(other.isTool)), ...asked];
}
