import type { Mistake } from "./mistake";
import { inSummary, inText } from "./text-file";

const MONEY = "money-in-text";
const FIGURE = '<Figure of="grade-8.maximum" />';
const CITED = `You get ${FIGURE} a year.`;

/** Amounts of money that have more to them than a number: the whole is quoted, and nothing of it is left behind. */
export const AMOUNT_MISTAKES: readonly Mistake[] = [
  ...inText([
    [
      "an amount of many words",
      "You get ¦forty four thousand pounds a year.",
      MONEY,
      "`forty four thousand pounds`",
      CITED,
    ],
    [
      "an amount of words down to the tens",
      "You get ¦one thousand two hundred and fifty-five pounds a year.",
      MONEY,
      "`one thousand two hundred and fifty-five pounds`",
      CITED,
    ],
    ["half a million", "You get ¦half a million pounds a year.", MONEY, "`half a million pounds`", CITED],
    ["an amount in millions", "You get ¦£1.2m a year.", MONEY, "`£1.2m`", CITED],
    ["an amount with a word behind it", "You get ¦£40 thousand a year.", MONEY, "`£40 thousand`", CITED],
    [
      "a number and a word before pounds",
      "You get ¦44 thousand pounds a year.",
      MONEY,
      "`44 thousand pounds`",
      CITED,
    ],
    ["an amount with spaces for commas", "You get ¦£ 40 000 a year.", MONEY, "`£ 40 000`", CITED],
    ["the same before pounds", "You get ¦40 000 pounds a year.", MONEY, "`40 000 pounds`", CITED],
    ["two ends with one sign", "You get ¦£34-38k a year.", MONEY, "`£34-38k`", CITED],
    ["two ends with spaces", "You get ¦£34,000 - 38,000 a year.", MONEY, "`£34,000 - 38,000`", CITED],
    ["the letter O in an amount", "You get ¦£46,5OO a year.", MONEY, "`£46,500` is probably meant", CITED],
    ["the letter l in an amount", "You get ¦£l,500 a year.", MONEY, "`£1,500` is probably meant", CITED],
    ["many pence", "You get ¦1,045p for it.", MONEY, "`1,045p`", CITED],
    [
      "an hour's pay above a thousand",
      "You get ¦1,012.50 a week.",
      MONEY,
      "`1,012.50 a week`",
      `You get ${FIGURE}.`,
    ],
    [
      "a table of pay",
      "| Grade | From | To |\n| --- | --- | --- |\n| F | ¦£34,434 | £37,280 |\n| H | £38,962 | 42,839 |",
      MONEY,
      "delete the lines",
      "",
    ],
    [
      "lines of pay",
      "F has ¦£34,434 and £37,280 for F, £38,962 and £42,839 for H.",
      MONEY,
      "4 amounts of money",
      "",
    ],
    [
      "an amount in a text that has no figures of pay",
      "You get ¦£46,500 a year.",
      MONEY,
      "If it is the pay of a grade, cite it",
      CITED,
    ],
  ]),
  ...inSummary([
    [
      "a mistyped amount in a field",
      "Up to ¦£46,5OO.",
      MONEY,
      "`£46,500` is probably meant",
      `Up to ${FIGURE}.`,
    ],
  ]),
];
