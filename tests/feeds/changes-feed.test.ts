import { parseAtomFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import type { PublishedChange } from "@/lib/catalogue/types";
import { changesAtom } from "@/lib/feeds/changes-atom";
import { catalogueAt } from "../content/catalogue/catalogue-of";
import { advertising } from "../content/vacancy-set";

const ORIGIN = "https://careers.example";
const MOMENT = "2026-11-20T12:00:00Z";
const open = catalogueAt(advertising(), MOMENT);

describe("the feed of a council's changes", () => {
  const raised = {
    council: "riverton",
    figure: "welcome-payment.amount",
    label: "Welcome payment",
    before: "£1,000",
    after: "£1,500",
    at: Date.parse("2026-11-10T10:00:00Z"),
  };
  const feedOf = (changes: readonly PublishedChange[]) =>
    open.councils.map((council) => changesAtom(council, { ...open, changes }, ORIGIN)).join("");

  test("says of each grade what it paid and what it pays, and of the offer, the newest change first", () => {
    const entries = parseAtomFeed(feedOf([raised])).entries?.map(({ id, title, links }) => [
      id,
      title?.value,
      links?.[0]?.href,
    ]);
    expect(entries).toEqual([
      [
        `${ORIGIN}/riverton/changes/welcome-payment.amount/2026-11-10T10:00:00.000Z`,
        "Riverton, Welcome payment: £1,500, before £1,000",
        `${ORIGIN}/riverton/benefits#welcome-payment`,
      ],
      [
        `${ORIGIN}/riverton/changes/grade-8/2026-04-01`,
        "Riverton, Grade 8: £42,000 to £46,500.50, before £41,000 to £45,000",
        `${ORIGIN}/riverton/roles#grade-8`,
      ],
    ]);
  });

  test("has the same ids when a grade, a benefit and the council are renamed, and leads to them", () => {
    const renames = { "grade-8": "band-8", "welcome-payment": "golden-hello", "riverton/": "lakeside/" };
    const now = (words: string) =>
      Object.entries(renames).reduce((text, [from, to]) => text.replaceAll(from, to), words);
    const set = Object.entries(advertising()).map(([file, text]) => {
      const alias = /council|grade-8|welcome-payment/.exec(file)?.[0];
      const old = alias === "council" ? "riverton" : alias;
      const named = old === undefined ? "---" : `---\naliases: [${old}]`;
      return [now(file), now(text).replace("---", named)] as const;
    });
    const moved = catalogueAt(Object.fromEntries(set), MOMENT);
    const pay = { ...raised, figure: "grade-8", label: "Grade 8" };
    const entriesOf = (catalogue: typeof open) =>
      catalogue.councils.flatMap((council) => {
        const feed = parseAtomFeed(changesAtom(council, { ...catalogue, changes: [raised, pay] }, ORIGIN));
        return (feed.entries ?? []).map(({ id, links, summary }) => [id, links?.[0]?.href, summary?.value]);
      });
    const was = entriesOf(open);
    expect(was).toHaveLength(3);
    expect(was[1]?.[2]).toContain("Roles: Senior Social Worker.");
    expect(entriesOf(moved)).toEqual(
      was.map(([id, link = "", words]) => [
        id,
        now(link.replace(ORIGIN, "").slice(1)).replace(/^/, `${ORIGIN}/`),
        words,
      ]),
    );
  });

  test("says what is new and what is over, and nothing of another council", () => {
    const titles = parseAtomFeed(
      feedOf([
        { ...raised, before: undefined },
        { ...raised, figure: "fee.amount", after: undefined },
        { ...raised, council: "lakeside" },
      ]),
    ).entries?.map(({ title }) => title?.value);
    expect(titles?.slice(0, 2)).toEqual([
      "Riverton, Welcome payment: £1,500, before not stated",
      "Riverton, Welcome payment: not stated, before £1,000",
    ]);
    expect(titles).toHaveLength(3);
  });

  test("is dated by its changes, and with none by the review of the council", () => {
    expect(parseAtomFeed(feedOf([raised])).updated).toBe("2026-11-10T10:00:00.000Z");
  });
});
