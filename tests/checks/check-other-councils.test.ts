import { describe, expect, test } from "vitest";
import { checkOtherCouncils } from "@/lib/checks/check-other-councils";
import { changed, RIVERTON, saying } from "../content/content-set";
import { LAKESIDE } from "../content/mistakes/mistake";
import { filesOf } from "../content/set-files";

const SERVICE = "riverton/services/early-help.mdx";

function othersIn(text: string) {
  const files = filesOf(saying(text, SERVICE, { ...RIVERTON, ...LAKESIDE }));
  return checkOtherCouncils(files).map(({ file, line, column, problem }) => ({
    place: [file, line, column],
    problem,
  }));
}

describe("another council, spoken of as this one", () => {
  test.each([
    ["Join Lakeside Council today.", 6],
    ["Welcome to Lakeside!", 12],
    ["We help families in Lakeside.", 21],
    ["As a Kent County Council employee you get a pass.", 6],
    ["You apply on Lakeside’s careers site.", 14],
    ["Lakeside’s offer is yours.", 1],
    ["Here at the London Borough of Merton we care.", 9],
    ["At Bexmoor we put children first.", 4],
    ["Bexmoor Council is looking for two social workers.", 1],
    ["Market Welby Borough Council is an equal opportunities employer.", 1],
  ])("is reported where it stands: %s", (text, column) => {
    expect(othersIn(text)).toEqual([
      { place: [SERVICE, 21, column], problem: expect.stringContaining("another council") },
    ]);
  });

  test("by an e-mail address, unless its line names it", () => {
    expect(othersIn("Ask us: jobs@lakeside.gov.uk.").map(({ problem }) => problem)).toEqual([
      "`jobs@lakeside.gov.uk` is an e-mail address of Lakeside, in a file of Riverton.",
    ]);
    expect(othersIn("Our partner Lakeside answers: jobs@lakeside.gov.uk.")).toEqual([]);
  });

  test("in the fields that say whom to reach, and who looks after the pages", () => {
    const council = "riverton/council.mdx";
    const told = (from: string, to: string) =>
      checkOtherCouncils(filesOf({ ...changed(council, from, to), ...LAKESIDE })).map(({ line, problem }) => [
        line,
        problem,
      ]);
    const problem = expect.stringContaining("`Lakeside` is another council of this site");
    expect(told("The Riverton pages team", "The Lakeside pages team")).toEqual([[13, problem]]);
    const contact = "apply: not stated\ncontact: {label: Write to Lakeside, link: mailto:jobs@example.org}";
    expect(told("apply: not stated", contact)).toEqual([[12, problem]]);
    expect(told("The Riverton pages team", "Riverton, by the lakeside")).toEqual([]);
  });

  test.each([
    "Come and work for Riverton Council. Riverton Council employees get a pass.",
    "We share the service with Lakeside Council and with Kingston Council.",
    "The scheme is run by Lakeside Council for us both.",
    "We work with Parish Council members, and join the Youth Council.",
    "At Northgate we run a group. You find Northgate on the map.",
    "At Christmas we close. At Riverton we listen. At Panel you meet us.",
    "Trains from Lakeside take an hour.",
  ])("is not reported as a partner, or where it is this one: %s", (text) => {
    expect(othersIn(text)).toEqual([]);
  });
});
