import { expect, test } from "vitest";
import { withLater } from "@/lib/adapter/output/later-answers";

const answer = (address: string, text: string) => ({ address, body: Buffer.from(text), headers: {} });

test("an answer is followed by those that take its place, each until the next; others stay for good, and some begin", () => {
  const later = [
    { from: 10, answers: [answer("/a.png", "second")] },
    { from: 20, answers: [answer("/b.png", "opens")] },
    { from: 30, answers: [answer("/a.png", "third")] },
  ];
  const { answers, opening } = withLater([answer("/a.png", "first"), answer("/c.png", "only")], later);
  expect(opening).toEqual([{ ...answer("/b.png", "opens"), from: 20 }]);
  expect(answers).toEqual([
    {
      ...answer("/a.png", "first"),
      until: 10,
      next: { ...answer("/a.png", "second"), until: 30, next: answer("/a.png", "third") },
    },
    answer("/c.png", "only"),
  ]);
});
