import { setTimeout as wait } from "node:timers/promises";
import { routes } from "../../lib/site/routes";
import { askedTools, everyFeed } from "../harness/every-address";
import { roleValues } from "./calculator-roles";
import { onePerType } from "./page-types";
import { startCopy, withoutNonce } from "./served-copies";
import { expect, test } from "./site";

const COPIES = 3;

/** Headers that say when and how an answer was sent, and not what it is. */
const OF_THE_MOMENT = ["date", "connection", "keep-alive"];

/** Everything that an answer is: status, headers and body, but for the moment and the nonce. */
async function answerOf(address: string): Promise<string> {
  // Uncompressed, since a nonce makes what is compressed longer or shorter.
  const answer = await fetch(address, { redirect: "manual", headers: { "Accept-Encoding": "identity" } });
  const headers = [...answer.headers].filter(([name]) => !OF_THE_MOMENT.includes(name)).sort();
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  return withoutNonce([answer.status, ...lines, await answer.text()].join("\n"));
}

test("copies of the server answer alike, to the last byte, whichever is asked", async ({ site }) => {
  const copies = await Promise.all(Array.from({ length: COPIES }, () => startCopy()));
  try {
    const [role = ""] = roleValues(site);
    const pages = onePerType(site.pages).map(({ address }) => address);
    const addresses = [
      ...pages,
      ...pages.flatMap((page) => [routes.data(page), routes.preview(page)]),
      ...everyFeed(role),
      ...askedTools(role),
      "/nowhere",
      "/About/",
    ];
    const different: string[] = [];
    for (const address of addresses) {
      const answers = await Promise.all(copies.map(({ origin }) => answerOf(origin + address)));
      if (new Set(answers).size > 1) different.push(address);
    }
    expect(different).toEqual([]);
  } finally {
    await Promise.all(copies.map(({ server }) => server.stop()));
  }
});

test("a server that is told to stop ends what it has begun", async () => {
  const { origin, server } = await startCopy();
  const asked = Array.from({ length: 20 }, (_, number) => fetch(`${origin}/search?q=social+${number}`));
  await wait(60);
  const stopped = server.stop();
  const answers = await Promise.all(asked.map(async (one) => (await one).text()));
  expect(answers.filter((text) => !text.trimEnd().endsWith("</html>"))).toEqual([]);
  expect(await stopped).toBe(0);
});
