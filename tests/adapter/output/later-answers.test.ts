import { expect, test } from "vitest";
import { withLater } from "@/lib/adapter/output/later-answers";

const answer = (address: string, text: string) => ({ address, body: Buffer.from(text), headers: {} });

test("an answer is followed by those that take its place, each until the next; others stay for good", () => {
  const later = [
    { from: 10, answers: [answer("/a.png", "second")] },
    { from: 20, answers: [answer("/b.png", "other")] },
    { from: 30, answers: [answer("/a.png", "third")] },
  ];
  expect(withLater([answer("/a.png", "first"), answer("/c.png", "only")], later)).toEqual([
    {
      ...answer("/a.png", "first"),
      until: 10,
      next: { ...answer("/a.png", "second"), until: 30, next: answer("/a.png", "third") },
    },
    answer("/c.png", "only"),
  ]);
});
