import { describe, expect, test } from "vitest";
import { changed, issuesIn, RIVERTON, saying, withFile } from "../content-set";

const SERVICE = "riverton/services/early-help.mdx";
const TERM = "riverton/glossary/plo.mdx";
const SENIOR = "riverton/roles/senior-social-worker.mdx";
const GRADE = "riverton/grades/grade-9.mdx";

const rulesOf = (set: Parameters<typeof issuesIn>[0]) => issuesIn(set).map(({ rule, file }) => [rule, file]);

describe("what one file says beside another", () => {
  test("two services with one summary cannot be told apart in a list", () => {
    const text = changed(SERVICE, "name: Early Help\n", "name: Night Help\n")[SERVICE] ?? "";
    expect(rulesOf(withFile("riverton/services/night-help.mdx", text))).toEqual([
      ["unclear-summary", "riverton/services/night-help.mdx"],
    ]);
  });

  test("two terms with one summary are as one that was copied and not changed", () => {
    const text = changed(TERM, "Public Law Outline\nacronym: PLO", "Section 47\nacronym: S47")[TERM] ?? "";
    const cited = saying('<Term of="s47" /> is another.', SERVICE);
    expect(rulesOf(withFile("riverton/glossary/s47.mdx", text, cited))).toEqual([
      ["unclear-summary", "riverton/glossary/s47.mdx"],
    ]);
  });

  test("a circle of next steps is one mistake, though one of its steps pays less", () => {
    expect(rulesOf(changed(SENIOR, "nextStep: not stated", "nextStep: social-worker"))).toEqual([
      ["circular-steps", SENIOR],
    ]);
  });

  test("a grade that no role has, no text cites and no benefit asks for is shown nowhere", () => {
    const grade = (RIVERTON["riverton/grades/grade-8.mdx"] ?? "").replaceAll("Grade 8", "Grade 9");
    const set = withFile(GRADE, grade.replace("of senior social workers", "of nobody"));
    expect(rulesOf(set)).toEqual([["unused-grade", GRADE]]);
    const cited = changed(
      SERVICE,
      "A social worker earns",
      'Some earn <Figure of="grade-9.maximum" />. One earns',
      set,
    );
    expect(rulesOf(cited)).toEqual([]);
  });
});
