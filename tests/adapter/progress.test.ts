import { expect, test } from "vitest";
import { progressOf } from "@/lib/adapter/progress";

/** What is shown of work of 40 things, each of which takes a while. */
function shown(isTTY: boolean, millisecondsEach: number): string[] {
  const lines: string[] = [];
  let time = 0;
  const output = { isTTY, write: (text: string) => lines.push(text) };
  const progress = progressOf("Drawing", output, () => time);
  for (let done = 1; done <= 40; done += 1) {
    time += millisecondsEach;
    progress(done, 40);
  }
  return lines;
}

test("a log gets a line every three seconds, and none for work that is done sooner", () => {
  expect(shown(false, 250)).toEqual(["Drawing: 12 of 40\n", "Drawing: 24 of 40\n", "Drawing: 36 of 40\n"]);
  expect(shown(false, 10)).toEqual([]);
});

test("a terminal shows a bar that is written over, and gone at the end", () => {
  const lines = shown(true, 60);
  expect(lines[0]).toBe("\r\u001b[KDrawing [=                       ] 2 of 40");
  expect(lines.at(-1)).toBe("\r\u001b[K");
  expect(lines.join("")).not.toContain("\n");
});
