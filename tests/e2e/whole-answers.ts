import { routes } from "../../lib/site/routes";
import { askedTools, everyFeed } from "../harness/every-address";
import { roleValues } from "./calculator-roles";
import { onePerType } from "./page-types";
import { withoutMoment } from "./served-copies";
import type { Site } from "./site";

/** Headers that say when and how an answer was sent, and not what it is. */
const OF_THE_MOMENT = ["date", "connection", "keep-alive"];

/**
 * Everything that an answer is: status, headers and body, but for when it was made and sent.
 * @param ofTheHost further headers that are the host's affair
 */
export async function answerOf(address: string, ofTheHost: readonly string[] = []): Promise<string> {
  // Uncompressed, since a nonce makes what is compressed longer or shorter.
  const answer = await fetch(address, { redirect: "manual", headers: { "Accept-Encoding": "identity" } });
  const left = new Set([...OF_THE_MOMENT, ...ofTheHost]);
  const headers = [...answer.headers].filter(([name]) => !left.has(name)).sort();
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  return withoutMoment([answer.status, ...lines, await answer.text()].join("\n"));
}

/** Addresses of everything that a site answers: each type of page, data, pictures, feeds, tools, what is not there, and what moved. */
export function everyAnswer(site: Site): readonly string[] {
  const [role = ""] = roleValues(site);
  const pages = onePerType(site.pages).map(({ address }) => address);
  return [
    ...pages,
    ...pages.flatMap((page) => [routes.data(page), routes.preview(page)]),
    ...everyFeed(role),
    ...askedTools(role),
    "/nowhere",
    "/About/",
  ];
}
