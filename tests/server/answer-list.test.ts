import { describe, expect, test } from "vitest";
import { readList, writtenList } from "@/lib/server/answer-list";
import type { StaticAnswer } from "@/lib/server/static-answer";

const POLICY = "default-src 'none'; img-src 'self'";
const HEADERS = { "content-security-policy": POLICY, "cache-control": "public" };

const page: StaticAnswer = { file: "ab12", encodings: ["br", "gzip"], headers: HEADERS };

const ANSWERS: readonly (readonly [string, StaticAnswer])[] = [
  ["/", page],
  ["/a", { ...page, file: "cd34" }],
  ["/search", { ...page, isFirstStep: true }],
  ["/a.png", { file: "ef56", encodings: [], headers: { ...HEADERS, "content-type": "image/png" } }],
  [
    "/opens.png",
    {
      ...page,
      from: 1_796_000_000_000,
      until: 1_797_000_000_000,
      next: { ...page, file: "0a1b", next: { ...page, file: "2c3d", until: 1_799_000_000_000 } },
    },
  ],
];

describe("the list of static answers", () => {
  test("is read as it was written: headers, forms, moments and what takes their place", () => {
    const list = readList(writtenList(ANSWERS));
    expect([...list.entries()]).toEqual(ANSWERS);
    expect(list.size).toBe(ANSWERS.length);
    for (const [address, answer] of ANSWERS) expect(list.at(address)).toEqual(answer);
    expect(list.at("/nowhere")).toBeUndefined();
    expect(readList(writtenList([])).size).toBe(0);
  });

  test("holds each header once, however many answers and sets of headers have it", () => {
    const pages = Array.from({ length: 50 }, (_, at) => {
      const headers = { ...HEADERS, "x-number": String(at % 5) };
      return [`/${at}`, { ...page, headers }] as const;
    });
    const text = writtenList(pages);
    expect(text.split(POLICY)).toHaveLength(2);
    expect(text.split("x-number")).toHaveLength(6);
  });

  test("of which a part is missing is not read: a server that starts with it would miss pages", () => {
    const text = writtenList(ANSWERS);
    expect(() => readList(text.slice(0, text.indexOf("/a.png") - 1))).toThrow(/Of 5 static answers/);
  });

  test("takes no address with a character that parts one thing in it from the next", () => {
    expect(() => writtenList([["/a\nb", page]])).toThrow(/is no address/);
  });
});
