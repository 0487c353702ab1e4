import { expect, test } from "vitest";
import { advertising, VACANCY } from "../content/vacancy-set";
import { imported, STANDING } from "./imported";
import { tableOf } from "./sources";

const stands = advertising("pay: that of the role", "pay: {from: 41000, to: 43500}");

/** What a later import says of an advert that has other words than before, where the file stays as it is. */
function saidLater(words: Readonly<Record<string, string>>, set = stands) {
  const { changed, report } = imported(tableOf({ ...STANDING, ...words }), set);
  expect(changed).toEqual({});
  return report;
}

test.each([
  [
    { salary: "£21.50 an hour" },
    /pay “£21\.50 an hour” was left out: .*Until then the file keeps £41,000 to £43,500\./,
  ],
  [
    { salary: "Competitive" },
    /pay “Competitive” was left out: .*Until then the file keeps £41,000 to £43,500\./,
  ],
  [
    { "hours per week": "as agreed" },
    /weeklyHours “as agreed” .*Until then the file keeps part time, 18\.5 hours a week\./,
  ],
  [{ closes: "soon" }, /closes “soon” was left out: .*Until then the file keeps 2026-12-01 12:00\./],
  [
    { location: "Somewhere nice" },
    /place “Somewhere nice” .*Until then the file keeps 1 River Street, Riverton, RV1 1AA\./,
  ],
  [
    { "contract type": "Established" },
    /contract “Established” .*Until then the file keeps fixed term, 12 months\./,
  ],
])(
  "words %j that are not read any more are reported at each import, with what the file keeps",
  (words, said) => {
    expect(saidLater(words)).toMatch(said);
  },
);

test("nothing is reported that the file says already: the amounts, the words in its text, or pay that follows the grade", () => {
  const inText = { ...stands, [VACANCY]: `${stands[VACANCY]}\nThe post is an established one.\n` };
  const silent = /0 changed, 0 closed, 1 as they were, 0 not taken\.$/;
  for (const report of [
    saidLater({ salary: "£41,000 - £43,500 pro rata, for 18.5 hours" }),
    saidLater({ "contract type": "Established" }, inText),
    saidLater({ salary: "Competitive" }, advertising()),
  ]) {
    expect(report).toMatch(silent);
    expect(report).not.toContain("was left out");
  }
});
