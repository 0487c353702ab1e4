import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PROJECT } from "@/lib/cli/project";
import { bodyOf } from "@/lib/content/edit/body";
import { countOwnLines, paragraphsIn } from "@/lib/content/edit/paragraph-lines";
import { rewrappedBody } from "@/lib/content/edit/rewrapped-body";
import { readContent } from "@/lib/content/read";
import { runs } from "../../harness/random";

const BODIES = ["content", "tests/fixtures/content", "tests/fixtures/example"]
  .flatMap((folder) => readContent(path.join(PROJECT, folder)))
  .flatMap(({ text }) => bodyOf(text) || [])
  .filter((body) => paragraphsIn(body).blocks.length > 0);

/** Words of all kinds, with those that begin a list, a quotation or a table where they begin a line. */
const WORDS =
  "We also meet every other week. You choose - and say so. Pay: up to it! Hours: 36 > 30, 1. first # | = whole".split(
    " ",
  );
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 });

const flat = (text: string) => text.replace(/[>\s]+/g, " ").trim();

/** A text with words put into one of its paragraphs, between or behind its words, and the paragraphs that stay. */
function withWords(body: string, pick: number, place: number, typed: string) {
  const gapsIn = (shown: string) =>
    [...shown.matchAll(/(?<=[^\s\uE000])(?=\s|$)/g)].map(({ index }) => index);
  const { blocks } = paragraphsIn(body);
  const worded = blocks.filter(({ shown }) => gapsIn(shown).length > 0);
  const block = worded[pick % worded.length];
  if (block === undefined) throw new Error("There is no paragraph.");
  const gaps = gapsIn(block.shown);
  const at = (block.node.position?.start.offset ?? 0) + (gaps[place % gaps.length] ?? 0);
  const others = blocks.filter((other) => other !== block).map(({ written }) => written);
  return { typed: `${body.slice(0, at)} ${typed}${body.slice(at)}`, others };
}

const cases = fc.record({
  body: fc.constantFrom(...BODIES),
  places: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000), words), { minLength: 1, maxLength: 3 }),
});

describe("words typed into any paragraph of any text", () => {
  test("stand in lines as the text around them, which stays to the byte, and no line is taken for one by itself", () => {
    expect(BODIES.length).toBeGreaterThan(120);
    fc.assert(
      fc.property(cases, ({ body, places }) => {
        let opened = body;
        for (const [pick, place, added] of places) {
          const { typed, others } = withWords(opened, pick, place, added.join(" "));
          const kept = rewrappedBody(typed, opened);
          const paragraphs = paragraphsIn(kept);
          expect(flat(kept)).toBe(flat(typed));
          expect(paragraphs.blocks.map(({ written }) => written)).toEqual(expect.arrayContaining(others));
          expect(paragraphs.blocks.length).toBe(others.length + 1);
          expect(countOwnLines(paragraphs)).toBe(0);
          if (paragraphsIn(opened).breaks.reach <= 100)
            expect(paragraphs.breaks.reach, kept).toBeLessThanOrEqual(100);
          expect(rewrappedBody(typed, opened)).toBe(kept);
          opened = kept;
        }
      }),
      { numRuns: runs(20, 400) },
    );
  });
});

const OPENED = `## A day

You go to see families at home, and at school. In the morning you meet your team, who know
what came in overnight. You write down what you have seen while you still know it.

- You have a desk
- You have a phone, a laptop, and somebody to ask when you do not know what to do next

> We go together. Nobody is sent to a door alone in their first year, and you say when you
> are ready.`;

test.each([
  [
    "a long sentence goes on in lines like the others, until a line begins where one did",
    "at school.",
    "at school. On most days you are there by ten, and you stay for as long as they want you to.",
    `You go to see families at home, and at school. On most days you are there by ten, and
you stay for as long as they want you to. In the morning you meet your team, who know
what came in overnight. You write down what you have seen while you still know it.`,
  ],
  [
    "words that go leave no short line",
    "In the morning you meet your team, who know",
    "You know",
    `You go to see families at home, and at school. You know what came in overnight. You
write down what you have seen while you still know it.`,
  ],
  [
    "an item goes on below its words",
    "a laptop,",
    "a laptop, a lanyard, a bicycle where you want one,",
    `- You have a phone, a laptop, a lanyard, a bicycle where you want one, and somebody
  to ask when you do not know what to do next`,
  ],
  [
    "a quotation with its sign",
    "in their first year,",
    "in their first year, or in any other,",
    `> We go together. Nobody is sent to a door alone in their first year, or in any
> other, and you say when you are ready.`,
  ],
  [
    "a line that somebody has begun stays one, for the check to ask what it is",
    "You have a desk",
    "You have a desk\nWhat else we give you",
    "- You have a desk\nWhat else we give you\n- You have a phone,",
  ],
])("%s", (_, before, typed, kept) => {
  expect(rewrappedBody(OPENED.replace(before, typed), OPENED)).toContain(kept);
});

test("lines that were broken by another program come in as this text has them, and a break that is shown stays", () => {
  const pasted =
    "\n\nYou are paid for it, and for the time that it takes to go\nthere, and to come home from it at the end of the day.  \nAsk us.";
  expect(rewrappedBody(OPENED + pasted, OPENED)).toBe(
    `${OPENED}\n\nYou are paid for it, and for the time that it takes to go there, and to come home\nfrom it at the end of the day.  \nAsk us.`,
  );
});
