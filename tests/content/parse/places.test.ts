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
    ["manager.mdx", "wrong-folder", "Move it to `<council>/manager.mdx`."],
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
