import { describe, expect, test } from "vitest";
import { offerHeadline } from "@/lib/offers/words/headline";
import { day, offerOf, offerWritten, paymentWritten, person, salary, worked } from "../offer-fixture";

const stepped = () => offerOf("stepped-years");
const staying = person({ startingSalary: salary(41_000) });
const leaving = (on: string) =>
  person({ startingSalary: salary(41_000), leaving: { on: day(on), noticeGiven: "unanswered" } });

describe("the offer in a sentence", () => {
  test("is over the years that are shown", () => {
    expect(offerHeadline(worked(stepped(), staying, 5), stepped())).toMatch(/^Over 5 years, /);
    expect(offerHeadline(worked(stepped(), staying, 1), stepped())).toMatch(/^Over 1 year, /);
  });

  test("is until somebody leaves, if that comes sooner", () => {
    const words = (on: string) => offerHeadline(worked(stepped(), leaving(on), 2), stepped());
    expect(words("2027-03-31")).toMatch(/^Until you leave on 31 March 2027, /);
    expect(words("2028-08-31")).toMatch(/^Until you leave on 31 August 2028, /);
    expect(words("2028-09-30")).toMatch(/^Over 2 years, /);
  });

  test("names what is certain and what is possible, each by itself", () => {
    const figures =
      "figures: {money: {label: Money, value: 1000, unit: pounds, effective: not stated, source: advert}}\n";
    const words = (...rules: string[]) => {
      const { offer } = offerWritten(`${figures}rules: [${rules.join(", ")}]`);
      return offerHeadline(worked(offer, staying, 1), offer);
    };
    const certain = `{${paymentWritten()}}`;
    const possible = `{${paymentWritten({ when: "not stated" })}}`;
    expect(words(certain)).toBe("Over 1 year, the published rules add £1,000 to your pay, before tax.");
    expect(words(possible)).toBe(
      "Over 1 year, the offer may add up to £1,000 to your pay, before tax, but none of it is certain.",
    );
    expect(words(`{${paymentWritten({ who: "{contract: [permanent]}" })}}`)).toBe(
      "Over 1 year, the offer may add up to £1,000 to your pay, before tax. How much of it is certain depends on your circumstances.",
    );
    expect(words(certain, possible)).toBe(
      "Over 1 year, the published rules add £1,000 to your pay, before tax. Up to £1,000 more is possible.",
    );
  });

  test("says of an offer without money, of money without an amount, and of no offer, what it is", () => {
    const figures =
      "figures: {money: {label: Money, value: not stated, unit: pounds, effective: not stated, source: advert}}\n";
    const { offer: unpublished } = offerWritten(`${figures}rules: [{${paymentWritten()}}]`);
    expect(offerHeadline(worked(unpublished, staying, 1), unpublished)).toBe(
      "Over 1 year, the offer may add to your pay, but Ashbourne does not publish how much.",
    );
    const days =
      "figures: {days: {label: Days, value: 27, unit: days, effective: not stated, source: advert}}\n";
    const { offer: leave } = offerWritten(`${days}rules: [{gives: annual leave, amount: days, proRata: no}]`);
    expect(offerHeadline(worked(leave, staying, 1), leave)).toBe(
      "Over 1 year, the offer adds no money that can be counted.",
    );
    const { offer: none } = offerWritten("rules: []");
    expect(offerHeadline(worked(none, staying, 1), none)).toBe(
      "Ashbourne publishes no offer in figures, so there is nothing to add to your salary here.",
    );
  });
});
