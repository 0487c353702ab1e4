import { describe, expect, test } from "vitest";
import { NothingList } from "@/components/offer/nothing-list";
import { StatusLine } from "@/components/offer/status-line";
import { TimelineList } from "@/components/offer/timeline-list";
import { AskList } from "@/components/roles/ask-list";
import { mattersByWorth, questionsOfAnswer } from "@/lib/calculator/questions-for-council";
import { sum } from "@/lib/money/arithmetic";
import { isMoney } from "@/lib/offers/entries/outcome";
import type { NotStatedMatter } from "@/lib/offers/entries/timeline-types";
import { amountOfEntry } from "@/lib/offers/words/entry-words";
import { matterQuestion } from "@/lib/offers/words/gaps";
import { offerHeadline } from "@/lib/offers/words/headline";
import { riverton } from "../fixtures/sample-catalogue";
import { NAMES, offerOf, person, role, SHAPES, salary, worked } from "../offers/offer-fixture";
import { amountsIn, elements, markupOf, wordsOf } from "./markup";

const timelineOf = (shape: string) => worked(offerOf(shape), person(), 5);
const listed = (shape: string) => {
  const timeline = timelineOf(shape);
  return { timeline, markup: markupOf(<TimelineList timeline={timeline} offer={offerOf(shape)} />) };
};

describe("the headline", () => {
  test.each(SHAPES)("names the totals and never their sum: %s", (shape) => {
    const { totals } = timelineOf(shape);
    const words = offerHeadline(timelineOf(shape), offerOf(shape));
    const shown = [totals.certain, totals.possible].filter((amount) => amount > 0);
    expect(amountsIn(words)).toEqual(shown);
  });
});

describe("the dated list", () => {
  test.each(SHAPES)("has every entry with its amount and whether it is certain: %s", (shape) => {
    const { timeline, markup } = listed(shape);
    const items = elements(markup, "li").map(wordsOf);
    expect(items).toHaveLength(timeline.entries.length);
    timeline.entries.forEach((entry, index) => {
      expect(items[index]).toContain(entry.rule.benefitName);
      expect(items[index]).toContain(amountOfEntry(entry));
      expect(items[index]).toContain(
        {
          certain: "Certain under the rule",
          possible: "Possible, not certain",
          "not stated": "not published",
        }[entry.status],
      );
    });
  });

  test.each(SHAPES)("gives what each rule says in words, and links to the benefit: %s", (shape) => {
    const { timeline, markup } = listed(shape);
    for (const { rule } of timeline.entries) {
      expect(wordsOf(markup)).toContain(`The rule: ${rule.stated}`);
      expect(markup).toContain(`href="/ashbourne/benefits#${rule.benefit}"`);
    }
    const anchors = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const [, target] of markup.matchAll(/href="#([^"]*-rule-\d+)"/g)) expect(anchors).toContain(target);
  });

  test("says on which question a possible payment hangs", () => {
    const { timeline, markup } = listed("assessed-year");
    expect(timeline.openQuestions).not.toEqual([]);
    expect(wordsOf(markup)).toMatch(/It depends on your answer to “[^”]+\?”/);
  });

  test("says in one sentence what several answers, or several things that are not stated, leave open", () => {
    const [entry] = timelineOf("stepped-years").entries;
    if (entry === undefined) throw new Error("The shape gives something.");
    const gap = { about: "service elsewhere" } as const;
    const notStated = (key: string) => ({ kind: "not stated", key, gap }) as const;
    const doubts = [
      { kind: "unanswered", question: "hours" } as const,
      notStated("b"),
      { kind: "unanswered", question: "startingSalary" } as const,
      notStated("a"),
      notStated("elsewhere"),
    ];
    const matters = ["a", "b"].map((key) => ({
      key,
      keys: [key],
      gap,
      benefitName: "Benefit",
      benefits: [],
    }));
    const line = (of: typeof doubts) =>
      wordsOf(
        markupOf(
          <StatusLine entry={{ ...entry, doubts: of }} offer={offerOf("stepped-years")} matters={matters} />,
        ),
      );
    expect(line(doubts)).toMatch(
      /It depends on your answers to “[^”]+” and “[^”]+” It depends on questions 1 and 2 to ask ?\. Ashbourne has not said whether service with other councils counts\./,
    );
    expect(line(doubts.slice(0, 2))).toMatch(
      /It depends on your answer to “[^”]+” It depends on question 2 to ask ?\. /,
    );
  });

  test("says until when a payment can be asked back", () => {
    expect(wordsOf(listed("golden-hello-in-two-parts").markup)).toMatch(
      /You may have to pay it back if you leave before \d+ \w+ \d{4}/,
    );
  });
});

describe("what is not stated", () => {
  test.each(SHAPES)("is one question to ask, and the dated list points to it: %s", (shape) => {
    const { timeline, markup } = listed(shape);
    const questions = questionsOfAnswer(timeline);
    const list = markupOf(<AskList council={riverton} questions={questions} pointed={questions.length} />);
    expect(new Set(questions).size).toBe(timeline.notStated.length);
    for (const question of questions) expect(wordsOf(list).split(question)).toHaveLength(2);
    // To a question that is not folded: not every browser unfolds what a fragment is in.
    for (const [, target] of markup.matchAll(/href="#(ask[^"]*)"/g)) {
      expect(list.slice(0, list.indexOf("<details"))).toContain(`id="${target}"`);
    }
  });

  test("is asked first where most money hangs on it", () => {
    const timeline = timelineOf("stepped-years");
    const worth = mattersByWorth(timeline).map(({ keys }) =>
      sum(
        timeline.entries
          .filter(isMoney)
          .filter(({ doubts }) =>
            doubts.some((doubt) => doubt.kind === "not stated" && keys.includes(doubt.key)),
          )
          .map(({ amount }) => amount.most),
      ),
    );
    expect(worth).toEqual(worth.toSorted((one, other) => other - one));
  });

  test("is put to the council as the person says it: their hours, and what they would pay back", () => {
    const ask = (gap: NotStatedMatter["gap"]) => matterQuestion({ gap, benefitName: "Fee" }, NAMES);
    expect(ask({ about: "repayment" })).toBe("Can you tell me what I would have to pay back if I leave?");
    expect(ask({ about: "time", verb: "paid" })).toBe("Fee: can you tell me when it is paid?");
    expect(ask({ about: "amount" })).toBe("Fee: can you tell me how much it is?");
  });
});

describe("what one rule leaves open", () => {
  test.each(SHAPES)("names the benefit that it is about: %s", (shape) => {
    for (const { key, words, benefits } of timelineOf(shape).notStated) {
      const [slug = ""] = key.split(".rules.");
      const about = offerOf(shape).benefits.find((benefit) => benefit.slug === slug);
      if (about === undefined || !/\bit\b/.test(words)) continue;
      expect(benefits).toEqual([slug]);
      expect(words.startsWith(`${about.name}: `)).toBe(true);
    }
  });
});

describe("what gives nothing", () => {
  test.each(SHAPES)("is named with its reason and what would change it: %s", (shape) => {
    const timeline = worked(
      offerOf(shape),
      person({ startingSalary: salary(20_000) }),
      1,
      role("personal-adviser"),
    );
    const words = wordsOf(markupOf(<NothingList timeline={timeline} />));
    for (const { benefitName, reason, change } of timeline.nothing) {
      expect(words).toContain(benefitName);
      expect(words.toLowerCase()).toContain(reason.toLowerCase());
      if (change !== undefined) expect(words).toContain(`What would change it: ${change}.`);
    }
  });
});
