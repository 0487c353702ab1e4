import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { advertsOf } from "@/lib/vacancy-import/adverts-of";
import { changed } from "../content/content-set";
import { advertisingHalf } from "../content/vacancy-set";
import { imported, NEW, STANDING } from "./imported";
import { POST, tableOf } from "./sources";

const first = (text: string) => advertsOf(text)[0];

describe("pay of part of a week", () => {
  test.each([
    [{ salary: "£20,600 pro rata for 18.5 hours" }, undefined],
    [{ salary: "Actual salary £20,600" }, undefined],
    [{ "actual salary": "£20,600" }, undefined],
    [{ salary: "£41,200 FTE (£20,600 actual)" }, { from: 41_200, to: 41_200 }],
    [{ salary: "£20,600 - £22,950 (FTE: £41,200 - £45,900)" }, { from: 41_200, to: 45_900 }],
    [
      { "actual salary": "£20,600", "full-time salary": "£41,200" },
      { from: 41_200, to: 41_200 },
    ],
  ])(
    "pay for the hours of a post is no pay for full time, and what is said of both is read for that: %j",
    (said, pay) => {
      const advert = first(tableOf({ ...POST, ...said }));
      expect([advert?.pay, advert?.unread.map(({ why }) => why)]).toEqual([
        pay,
        pay === undefined ? [expect.stringContaining("does not say what full time pays")] : [],
      ]);
    },
  );

  const half = { hours: "Part time, 18.5 hours" };
  test.each([
    [
      { ...half, "salary from": "19000" },
      "not stated",
      /“£19,000” was left out: it is below the pay of the role, £40,000, and the post is 18.5 of 37 hours, so that it may be for its hours, which would be from £38,000 full time/,
    ],
    [
      { hours: "Part time", salary: "£19,000" },
      "not stated",
      /the post is part time, so that it may be for its hours\./,
    ],
    [{ ...half, "salary from": "39000" }, { from: 39_000, to: 39_000 }, /1 new/],
    [
      { hours: "Full time", salary: "£25,000" },
      { from: 25_000, to: 25_000 },
      /The check warns: `from: 25000` is below the pay of `social-worker`, £40,000/,
    ],
  ])("is not taken as pay for full time in silence: %j", (said, pay, words) => {
    const { changed: files, report } = imported(tableOf({ ...POST, ...said }, STANDING), advertisingHalf());
    expect(parse((files[NEW] ?? "").split("---")[1] ?? "").pay).toEqual(pay);
    expect(report).toMatch(words);
  });

  test("without published pay to compare with is said to be taken as pay for full time", () => {
    const unpaid = changed(
      "riverton/roles/social-worker.mdx",
      "grade: grade-7",
      "grade: not stated",
      advertisingHalf(),
    );
    const { report } = imported(tableOf({ ...POST, ...half, salary: "£25,000" }, STANDING), unpaid);
    expect(report).toContain("pay was taken as pay for full time: the post is 18.5 of 37 hours");
  });
});
