import { describe, expect, test } from "vitest";
import { questionsToAsk } from "@/lib/catalogue/questions-to-ask";
import type { Role } from "@/lib/catalogue/types";
import { NOT_STATED } from "@/lib/model/not-stated";
import { changed, RIVERTON } from "../content-set";
import { bySlug, councilOf } from "./catalogue-of";

const role = (slug: string, set = RIVERTON) => bySlug(councilOf(set).roles, slug);

describe("what to ask about a role before applying", () => {
  test("where pay starts, where only its maximum is published", () => {
    const questions = questionsToAsk(role("social-worker"));
    expect(questions).toContain("Where in the grade would my pay start?");
    expect(questions).not.toContain("What does this role pay, and on which grade is it?");
  });

  test("what it pays, first of all, where nothing is published", () => {
    const unpaid: Role = { ...role("social-worker"), pay: NOT_STATED, grade: NOT_STATED };
    const [first, ...rest] = questionsToAsk(unpaid);
    expect(first).toBe("What does this role pay, and on which grade is it?");
    expect(rest).not.toContain("Where in the grade would my pay start?");
  });

  test("where one works, where no service or team lists the role", () => {
    const question = "Which service or team would I work in?";
    expect(questionsToAsk(role("social-worker"))).not.toContain(question);
    expect(questionsToAsk({ ...role("social-worker"), workplaces: [] })).toContain(question);
  });

  test("nothing that the council has said: hours, once stated, are no question", () => {
    const question = "How many hours are a full-time week?";
    expect(questionsToAsk(role("social-worker"))).toContain(question);
    const stated = changed(
      "riverton/council.mdx",
      "fullTimeWeeklyHours: not stated",
      "fullTimeWeeklyHours: 36",
    );
    expect(questionsToAsk(role("social-worker", stated))).not.toContain(question);
  });

  test("what its file asks of this role in particular, before where hours and the day of the pay list come", () => {
    const asked = "What are the tasks of this role?";
    const questions = questionsToAsk({ ...role("social-worker"), ask: [asked] });
    expect(questions).toContain(asked);
    expect(questions.indexOf(asked)).toBeLessThan(questions.indexOf("How many hours are a full-time week?"));
  });

  test("what the offer leaves open right after pay: money is worth more than the day of a pay list", () => {
    const back = "Can you tell me what I would have to pay back if I leave?";
    const [first, ...rest] = questionsToAsk(role("social-worker"), [back]);
    expect(first).toBe("Where in the grade would my pay start?");
    expect(rest[0]).toBe(back);
  });

  test("each thing once", () => {
    for (const { slug } of councilOf(RIVERTON).roles) {
      const questions = questionsToAsk(role(slug));
      expect(new Set(questions).size).toBe(questions.length);
    }
  });
});
