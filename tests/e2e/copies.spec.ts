import { setTimeout as wait } from "node:timers/promises";
import { startCopy } from "./served-copies";
import { expect, test } from "./site";
import { answerOf, everyAnswer } from "./whole-answers";

const COPIES = 3;

test("copies of the server answer alike, to the last byte, whichever is asked", async ({ site }) => {
  const copies = await Promise.all(Array.from({ length: COPIES }, () => startCopy()));
  try {
    const different: string[] = [];
    for (const address of everyAnswer(site)) {
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
