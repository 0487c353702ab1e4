import { describe, expect, test } from "vitest";
import { checkReadingAge, HIGHEST_READING_AGE } from "@/lib/checks/check-reading-age";
import { namesFrom, readingAge } from "@/lib/checks/reading-age";
import { parse } from "@/lib/content/parse";
import { parseContent } from "@/lib/content/parsed-content";
import { RIVERTON, saying } from "../content/content-set";

const none = namesFrom([]);
const easy = "You work with a team. You see each child at home. ".repeat(5);
const hard =
  "Practitioners undertake comprehensive multidisciplinary assessments, facilitating proportionate interventions notwithstanding organisational interdependencies. ".repeat(
    4,
  );

describe("the reading age of a text", () => {
  test("follows the Flesch–Kincaid formula, plus five", () => {
    // Ten sentences, 60 words, 65 syllables by hand: "You work with a team" has 5, "You see each child at home" 6.
    const reading = readingAge(easy, none);
    const [words, sentences, syllables] = [55, 10, 55];
    expect(reading?.age).toBeCloseTo(0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59 + 5, 5);
  });

  test("short words in short sentences are easy, long ones are hard", () => {
    expect(readingAge(easy, none)?.age).toBeLessThan(9);
    expect(readingAge(hard, none)?.age).toBeGreaterThan(HIGHEST_READING_AGE);
  });

  test("a text of fewer than thirty words is not judged", () => {
    expect(readingAge("Practitioners undertake assessments.", none)).toBeUndefined();
    expect(readingAge("", none)).toBeUndefined();
  });

  test("a name counts as one simple word, however long", () => {
    const name = "Children and Young People's Disability Service";
    const text = `${name} works with you. `.repeat(12);
    const names = namesFrom([name, "Children and Young People"]);
    expect(readingAge(text, names)?.age).toBeLessThan(readingAge(text, none)?.age ?? 0);
    expect(readingAge(text, names)?.age).toBeCloseTo(
      readingAge("Team works with you. ".repeat(12), none)?.age ?? 0,
      5,
    );
  });

  test("each line is a sentence of its own, so that a list is not one long sentence", () => {
    const list = Array.from({ length: 20 }, () => "help at home").join("\n");
    expect(readingAge(list, none)?.age).toBeLessThan(9);
  });

  test("the longest sentence is told, since it is the one to mend", () => {
    expect(
      readingAge(`${easy} We also go to the school, to the park and to the shop with each of them.`, none)
        ?.longestSentence,
    ).toBe("We also go to the school, to the park and to the shop with each of them.");
  });

  test("the longest sentence is told as it stands in the file, with its citations", () => {
    const sentence =
      'We pay <Figure of="grade-7.maximum" /> to those who go to the school, the park and the shop.';
    expect(readingAge(`${easy} ${sentence}`, none)?.longestSentence).toBe(sentence);
  });
});

describe("the warning", () => {
  const documentsOf = (set: Readonly<Record<string, string>>) =>
    parseContent(
      Object.entries(set).map(([path, text]) => ({ path, text })),
      parse,
    ).documents;

  test("is given for a document that is too hard to read, at its text", () => {
    const issues = checkReadingAge(documentsOf(saying(hard)));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      rule: "reading-age",
      severity: "warning",
      file: "riverton/services/early-help.mdx",
      field: "text",
    });
    expect(issues[0]?.fix).toContain("The longest sentence: “Practitioners");
  });

  test("is not given for the plain words of the other tests", () => {
    expect(checkReadingAge(documentsOf(RIVERTON))).toEqual([]);
  });
});
