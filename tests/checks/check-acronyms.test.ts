import { describe, expect, test } from "vitest";
import { checkAcronyms } from "@/lib/checks/check-acronyms";
import { changed, saying, withFile } from "../content/content-set";
import { filesOf } from "../content/set-files";

const SERVICE = "riverton/services/early-help.mdx";

const acronymsIn = (set: Parameters<typeof filesOf>[0]) =>
  checkAcronyms(filesOf(set), []).map(({ file, line, column, problem }) => [
    file,
    line,
    column,
    problem.slice(0, 8),
  ]);

describe("an acronym that nothing of its council explains", () => {
  test("is told once, where it first stands in a summary or a text", () => {
    expect(acronymsIn(saying("Ring the LADO. The LADOs are two; LADO’s are rare.", SERVICE))).toEqual([
      [SERVICE, 21, 10, "`LADO` i"],
    ]);
    expect(acronymsIn(changed(SERVICE, "We help families early.", "We are the EDT."))).toEqual([
      [SERVICE, 4, 21, "`EDT` is"],
    ]);
  });

  test.each([
    "Ring the designated officer (LADO) first. The LADO calls back.",
    "LADO stands for a long name. Ask the LADO.",
    "The NHS, a GP, HR, IT and DBS are known to all, and so is LGBTQ.",
    "PLEASE NOTE THIS. See Part II and section IV, room EDT2, HD/2024/EDT and SW1A.",
    'Read [the page](https://www.example.org/LADO), the <Term of="plo" /> and PLO.',
    "Special educational needs and disabilities (SEND), the local authority designated officer (LADO).",
    "Reviewing officers (IRO’s) meet you; the IRO helps. The service (known as “EDT”) is open; call EDT.",
    "A strategy meeting (SM) or unaccompanied children (UASC) come up. Key: AF = application form. Send the AF.",
    "You must NOT wait, whatever the DRAFT says, and we cover [AREA].",
  ])("is none where words stand beside it, and no code or line of capitals is one: %s", (text) => {
    expect(acronymsIn(saying(text, SERVICE))).toEqual([]);
  });

  test.each([
    ["Our programme for new social workers (AYSE) lasts a year.", 39, "`AYSE` i"],
    ["We work with the partners (ABCD) of the county.", 28, "`ABCD` i"],
    ["Ask us (AYSE).", 9, "`AYSE` i"],
    ["(EDT)", 2, "`EDT` is"],
  ])("is told in brackets behind words that are not those for it: %s", (text, column, problem) => {
    expect(acronymsIn(saying(text, SERVICE))).toEqual([[SERVICE, 21, column, problem]]);
  });

  test.each([
    ["A newly qualified social worker (NSQW) starts. The NSQW learns.", 34, "`NSQW` h"],
    ["The assessed and supported year in employment (AYSE) ends.", 48, "`AYSE` h"],
  ])("has its letters in the order of the words before it: %s", (text, column, problem) => {
    expect(acronymsIn(saying(text, SERVICE))).toEqual([[SERVICE, 21, column, problem]]);
  });

  test("is explained for its own council alone, by a term, another name or brackets in any file", () => {
    const named = changed(SERVICE, "order: 1", "alsoKnownAs: [LADO]\norder: 1");
    expect(acronymsIn(saying("Ring the LADO.", "riverton/teams/family-team.mdx", named))).toEqual([]);
    const other = withFile(
      "lakeside/council.mdx",
      "---\nname: Lakeside\n---\n\nRing the designated officer (LADO).\n",
    );
    expect(acronymsIn(saying("Ring the LADO.", SERVICE, other)).length).toBe(1);
  });
});
