import { describe, expect, test } from "vitest";
import { settledWords } from "@/components/offer/settled-words";
import { type Settlement, settlement } from "@/lib/offers/leaving/settlement";
import { day, offerWritten, person, worked } from "../offers/offer-fixture";

describe("what leaving on a day means, in a sentence", () => {
  const parts = (back: number, safe: number, notStated: number) =>
    ({ back, safe, notStated }) as Settlement["certain"];
  const lastDay = day("2028-06-30");
  const none = parts(0, 0, 0);

  test("says what is paid back and what is kept", () => {
    const words = settledWords(
      { lastDay, certain: parts(50_000, 100_000, 0), possible: none, lines: [], unpublished: [] },
      "Ashbourne",
    );
    expect(words).toBe("If 30 June 2028 is your last day, you pay back £500 and keep £1,000.");
  });

  test("says what the council has left open, and keeps what is only possible apart", () => {
    const possible = parts(0, 0, 200_000);
    const words = settledWords(
      { lastDay, certain: parts(0, 100_000, 0), possible, lines: [], unpublished: [] },
      "Ashbourne",
    );
    expect(words).toBe(
      "If 30 June 2028 is your last day, you pay back £0 and keep £1,000. If you had also been paid what is only " +
        "possible, Ashbourne has not said whether you keep £2,000 or pay it back.",
    );
  });
});

test("what leaving means begins with what is possible where nothing is certain", () => {
  const nothing = { back: 0, safe: 0, notStated: 0 } as Settlement["certain"];
  const possible = { ...nothing, notStated: 200_000 } as Settlement["certain"];
  expect(
    settledWords(
      { lastDay: day("2028-06-30"), certain: nothing, possible, lines: [], unpublished: [] },
      "Ashbourne",
    ),
  ).toBe(
    "If 30 June 2028 is your last day and you had been paid what is only possible, Ashbourne has not said " +
      "whether you keep £2,000 or pay it back.",
  );
});

test("what is not published is never £0", () => {
  const lastDay = day("2027-08-31");
  const { offer } = offerWritten(`
figures:
  two: {label: Two years, value: 2, unit: years, effective: not stated, source: advert}
rules: [{gives: payment, amount: not stated, when: starting, proRata: no, repay: {within: two, of: starting, how: all of it}}]
`);
  expect(settledWords(settlement(worked(offer, person(), 2), lastDay), "Ashbourne")).toBe(
    "If 31 August 2027 is your last day, you pay back all of “Benefit”, an amount that is not published.",
  );
});

test("time off that may have to be paid back is never “you pay back £0”", () => {
  const yaml = `figures:
  weeks: {label: Sabbatical, value: 4, unit: weeks, effective: not stated, source: advert}
  year: {label: Time to stay, value: 12, unit: months, effective: not stated, source: advert}
rules:
  - gives: one of
    options: [{name: Short, timeOff: weeks, pay: full pay}, {name: Long, timeOff: weeks, pay: half pay}]
    when: starting
    proRata: no
    repay: {within: year, of: being paid, how: all of it}`;
  const { offer } = offerWritten(yaml);
  const answer = worked(offer, person({ choices: { "benefit.rules.0": "Short" } }), 1);
  expect(settledWords(settlement(answer, day("2027-01-31")), "Ashbourne")).toBe(
    "If 31 January 2027 is your last day, Ashbourne has not said how the time off “Benefit: Short” is paid back.",
  );
});
