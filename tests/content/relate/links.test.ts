import { describe, expect, test } from "vitest";
import { changed, issuesIn, onlyIssueIn, placeOfText, RIVERTON, saying, withFile } from "../content-set";
import { ADDRESSES_THAT_WORK } from "../mistakes/addresses";
import { ADDRESSES_OF_SOMEBODY } from "../mistakes/addresses-of-nobody";

const FILE = "riverton/services/early-help.mdx";

function linkTo(address: string) {
  return saying(`Read [more about it](${address}).`);
}

describe("links", () => {
  test.each([
    "/riverton",
    "/riverton/roles/social-worker",
    "/riverton/services/early-help#who-we-help",
    "#who-we-help",
    "/riverton/roles#grade-7",
    "/riverton/benefits#welcome-payment",
    "/riverton/figures#grade-7-maximum",
    "/riverton/figures#welcome-payment-amount",
    "/riverton/glossary#plo",
    "/riverton/glossary#family-team",
    "/riverton/roles.csv",
    "/riverton/roles/social-worker/data.json",
    "/roles?family=social-work",
    "/accessibility#contact",
    "/",
    "/images/town-hall.jpg",
    ...ADDRESSES_THAT_WORK,
    ...ADDRESSES_OF_SOMEBODY,
    "https://www.example.org/jobs?id=1#top",
    "mailto:jobs@example.org",
    "tel:+442087705000",
  ])("%s leads somewhere", (address) => expect(issuesIn(linkTo(address))).toEqual([]));

  test.each([
    ["/riverton/roles/social-wroker", "broken-link", "Did you mean `/riverton/roles/social-worker`?"],
    ["/riverton/roles/social-worker/", "broken-link", "Did you mean `/riverton/roles/social-worker`?"],
    ["/Riverton/Roles", "broken-link", "Did you mean `/riverton/roles`?"],
    ["/riverton/roles/social-worker.mdx", "broken-link", "Did you mean `/riverton/roles/social-worker`?"],
    [
      "/riverton/services/early-help#who-we-hepl",
      "broken-anchor",
      "Did you mean `/riverton/services/early-help#who-we-help`?",
    ],
    ["#who-we-hepl", "broken-anchor", "Did you mean `#who-we-help`?"],
    ["/riverton/roles#grade-77", "broken-anchor", "Did you mean `/riverton/roles#grade-7`?"],
    ["/riverton/role/social-worker", "broken-link", "Did you mean `/riverton/roles/social-worker`?"],
    [
      "/riverton/roles/lead-social-worker",
      "broken-link",
      "If the page was removed, take out the link; if it was renamed, add `aliases: [lead-social-worker]` to the new file and write its new address here.",
    ],
    [
      "/riverton/roles#grade-9",
      "broken-anchor",
      "If it was removed, take out the link; if it was renamed, write its new name.",
    ],
    ["/riverton/roles/case-worker", "moved-link", "Write `/riverton/roles/social-worker`."],
    ["http://www.example.org", "link-form", "Write `https://www.example.org`, after trying that it works."],
    ["ftp://www.example.org", "link-form", undefined],
    ["javascript:alert(1)", "link-form", undefined],
    ["data:text/html,x", "link-form", undefined],
    ["//www.example.org", "link-form", "Write `https://www.example.org`."],
    ["www.example.org", "link-form", "Write `https://www.example.org`."],
    ["social-worker", "link-form", "Write the whole address, from the first `/`."],
    ["../rolls/somebody", "link-form", "Write the whole address, from the first `/`."],
    ["", "link-form", undefined],
    ["mailto:jobs", "link-form", undefined],
    ["tel:ask", "link-form", undefined],
    ["https://", "link-form", undefined],
  ])("%s is refused", (address, rule, fix) => {
    const set = linkTo(address);
    const issue = onlyIssueIn(set);
    expect(issue).toMatchObject({
      rule,
      file: FILE,
      field: "text",
      ...placeOfText(set, FILE, "[more about it]"),
    });
    if (fix !== undefined) expect(issue.fix).toBe(fix);
  });

  test("an address written out in the text is a link too", () => {
    expect(onlyIssueIn(saying("See http://www.example.org for more."))).toMatchObject({ rule: "link-form" });
  });

  test("the places that a page has are listed", () => {
    expect(onlyIssueIn(linkTo("#elsewhere")).allowed).toBe("`#who-we-help`");
  });

  test("a link to a page with a mistake of its own is not a second mistake", () => {
    const set = changed(
      "riverton/teams/family-team.mdx",
      "place: not stated\n",
      "",
      linkTo("/riverton/teams/family-team#visits"),
    );
    expect(onlyIssueIn(set).rule).toBe("missing-field");
  });
});

describe("pictures", () => {
  test("a picture that is not in the public folder is named with the nearest", () => {
    expect(onlyIssueIn(saying("![The town hall](/images/townhall.jpg)"))).toMatchObject({
      rule: "missing-image",
      problem: "There is no file `public/images/townhall.jpg`.",
      fix: "Did you mean `/images/town-hall.jpg`?",
    });
  });

  test.each(["https://www.example.org/photo.jpg", "town-hall.jpg", "//example.org/photo.jpg"])(
    "a picture from elsewhere (%s) is refused",
    (address) => expect(onlyIssueIn(saying(`![The town hall](${address})`)).rule).toBe("image-address"),
  );
});

describe("old addresses", () => {
  const ROLE = "riverton/roles/social-worker.mdx";
  const SENIOR = "riverton/roles/senior-social-worker.mdx";
  const alias = (name: string) => changed(SENIOR, "family:", `aliases: [${name}]\nfamily:`);

  test("an old address that two pages claim is named at the second", () => {
    const issue = onlyIssueIn(alias("case-worker"));
    expect(issue).toMatchObject({ rule: "duplicate-alias", field: "aliases.0" });
    expect([issue.file, issue.problem].join(" ")).toContain(SENIOR);
    expect([issue.file, issue.problem].join(" ")).toContain(ROLE);
  });

  test("an old address that a page has now is refused", () => {
    expect(onlyIssueIn(alias("social-worker"))).toMatchObject({ rule: "duplicate-alias", file: SENIOR });
    expect(onlyIssueIn(alias("/riverton/services/early-help")).rule).toBe("duplicate-alias");
    expect(onlyIssueIn(alias("/search")).rule).toBe("duplicate-alias");
  });

  test("an old address of another council's folder is refused, and one of a folder that has gone is not", () => {
    const lakeside = withFile(
      "lakeside/council.mdx",
      (RIVERTON["riverton/council.mdx"] ?? "").replaceAll("Riverton", "Lakeside"),
      alias("/lakeside/jobs/lead"),
    );
    const inRole = issuesIn(lakeside).filter(({ file }) => file === SENIOR);
    expect(inRole.map(({ rule }) => rule)).toEqual(["duplicate-alias"]);
    expect(issuesIn(alias("/lakeside/jobs/lead"))).toEqual([]);
  });

  test("an old address listed twice is named", () => {
    expect(onlyIssueIn(alias("one, one")).problem).toBe("`one` is listed twice.");
  });

  test("a bare old name is one of the same folder", () => {
    const service = changed(FILE, "order: 1", "aliases: [social-worker]\norder: 1");
    expect(issuesIn(service)).toEqual([]);
  });

  test("an old address must be one", () => {
    expect(onlyIssueIn(alias("Old Name"))).toMatchObject({ rule: "bad-format", field: "aliases.0" });
  });

  test("a new page at an old address is a mistake", () => {
    const set = withFile("riverton/roles/case-worker.mdx", "");
    expect(issuesIn(set).map(({ rule }) => rule)).toEqual(["empty-file", "duplicate-alias"]);
  });
});
