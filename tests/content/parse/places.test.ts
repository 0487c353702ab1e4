import { describe, expect, test } from "vitest";
import { issuesIn, onlyIssueIn, RIVERTON, withFile, without } from "../content-set";

const role = RIVERTON["riverton/roles/senior-social-worker.mdx"] ?? "";

describe("where a file may be", () => {
  test.each([
    ["riverton/rolls/manager.mdx", "wrong-folder", "Move it to `riverton/roles/manager.mdx`."],
    [
      "riverton/manager.mdx",
      "wrong-folder",
      "Move it to the folder of its type, for example `riverton/roles/manager.mdx`.",
    ],
    [
      "riverton/Council.mdx",
      "wrong-folder",
      "There is a file `riverton/council.mdx` already. Compare the two, and delete this one; a page of its own needs another name.",
    ],
    [
      "manager.mdx",
      "wrong-folder",
      "Move it to the folder of its type in the council’s folder, for example `<council>/roles/manager.mdx`.",
    ],
    ["riverton/roles/senior/manager.mdx", "wrong-folder", "Move it to `riverton/roles/manager.mdx`."],
    ["riverton/roles/manager.md", "wrong-extension", "Rename it to `manager.mdx`."],
    ["riverton/roles/manager.mdx.txt", "wrong-extension", "Rename it to `manager.mdx`."],
    ["riverton/roles/manager.MDX", "wrong-extension", "Rename it to `manager.mdx`."],
    ["riverton/roles/manager.docx", "wrong-extension", undefined],
    ["riverton/roles/photo.jpg", "wrong-extension", undefined],
    ["riverton/roles/Team Manager.mdx", "bad-name", "Rename it to `team-manager.mdx`."],
    ["riverton/roles/team_manager.mdx", "bad-name", "Rename it to `team-manager.mdx`."],
    ["riverton/roles/Children’s Manager.mdx", "bad-name", "Rename it to `childrens-manager.mdx`."],
  ])("%s is refused as %s", (file, rule, fix) => {
    const issue = onlyIssueIn(withFile(file, role));
    expect(issue).toMatchObject({ rule, file, line: 1, column: 1, severity: "error" });
    expect(issue.allowed).toBeTruthy();
    if (fix !== undefined) expect(issue.fix).toBe(fix);
  });

  test("a council's folder needs a name that can be part of an address", () => {
    const issue = onlyIssueIn({ ...RIVERTON, "Far Away/council.mdx": "" });
    expect(issue).toMatchObject({ rule: "bad-name", fix: "Rename it to `far-away`." });
  });

  test.each(["roles", "search", "about", "calculator"])(
    "no council may be named %s: the site has that page",
    (name) => {
      const moved = Object.fromEntries(
        Object.entries(RIVERTON).map(([path, text]) => [path.replace("riverton", name), text]),
      );
      expect(issuesIn(moved).every(({ rule }) => rule === "reserved-name")).toBe(true);
      expect(issuesIn(moved)[0]?.problem).toContain(`the site has a page of its own at /${name}`);
    },
  );

  test("a council's folder needs its council.mdx", () => {
    const issue = onlyIssueIn(without("riverton/council.mdx"));
    expect(issue).toMatchObject({ rule: "missing-council", file: "riverton/council.mdx" });
  });

  test.each(["riverton - Copy", "riverton (1)", "Copy of riverton", "riverton-copy"])(
    "a whole folder that was copied, %s, is one mistake: delete it",
    (copy) => {
      const copied = Object.entries(RIVERTON).map(([path, text]) => [path.replace("riverton", copy), text]);
      expect(onlyIssueIn({ ...RIVERTON, ...Object.fromEntries(copied) })).toMatchObject({
        rule: "left-over",
        file: copy,
        fix: expect.stringMatching(/^Delete the folder/),
      });
    },
  );

  test.each(["riverton/roles copy", "riverton/teams - old", "riverton/roles/archive", "riverton/Old roles"])(
    "pages that were set aside in %s are one mistake, and nobody is told to publish them again",
    (folder) => {
      const set = { ...RIVERTON, [`${folder}/one.mdx`]: role, [`${folder}/two.mdx`]: role };
      const issue = onlyIssueIn(set);
      expect(issue).toMatchObject({ rule: "wrong-folder", file: folder });
      expect(issue.fix).toMatch(/^Delete the folder/);
    },
  );

  test("two councils of one name: the folder is deleted first, and one with the name of a copy surely", () => {
    for (const [copy, fix] of [
      ["farley", /^Delete the folder that was copied/],
      ["riverton-old", /^Delete the folder `riverton-old`/],
    ] as const) {
      const council = { ...RIVERTON, [`${copy}/council.mdx`]: RIVERTON["riverton/council.mdx"] ?? "" };
      const names = issuesIn(council).filter(({ rule }) => rule === "same-name");
      expect(names.map((issue) => issue.fix)).toEqual([
        expect.stringMatching(fix),
        expect.stringMatching(fix),
      ]);
    }
  });

  test("a state of a page that a second computer left is deleted, and another page renamed", () => {
    const file = "riverton/roles/senior-social-worker-JSMITH-PC.mdx";
    expect(onlyIssueIn(withFile(file, `${role}\nWe help.\n`))).toMatchObject({
      rule: "left-over",
      remedy: { kind: "delete" },
    });
    const another = RIVERTON["riverton/grades/grade-7.mdx"] ?? "";
    expect(onlyIssueIn(withFile(file, another)).rule).toBe("bad-name");
  });

  test.each(["", "\n\n", "\uFEFF", "  \r\n"])("an empty file (%j) is named as such", (text) => {
    expect(onlyIssueIn(withFile("riverton/roles/manager.mdx", text))).toMatchObject({
      rule: "empty-file",
      file: "riverton/roles/manager.mdx",
    });
  });

  test("a file that is not saved as UTF-8 is named as such", () => {
    const damaged = Buffer.from([0xa3, 0x31]).toString("utf8");
    expect(onlyIssueIn(withFile("riverton/roles/manager.mdx", role + damaged)).rule).toBe("encoding");
  });
});
