import type { DocumentType } from "../../../model/document-types";
import type { Advice } from "../report-together";
import { withDigits } from "./typed-digits";

const MONEY = {
  rule: "money-in-text",
  allowed: "amounts only in a grade's values or under `figures`, so that each is typed once and has a source",
} as const;

const CITE = 'and cite it here: `<Figure of="file-name.key" />`';

/** What to do with an amount of money in a text or a field, by the file and the field that it stands in. */
export function moneyAdvice(written: string, type: DocumentType, field: string): Advice {
  const meant = withDigits(written);
  const isMistyped = meant !== written;
  return {
    ...MONEY,
    problem: `\`${written.replace(/\s+/g, " ")}\` is an amount of money typed into text${isMistyped ? ", and has a letter for a digit" : ""}.`,
    fix: `${isMistyped ? `\`${meant}\` is probably meant. ` : ""}${homeOf(type, field)}`,
  };
}

/** What to do with lines or a table of many amounts, which is a table of pay more often than not. */
export function payTableAdvice(amounts: number): Advice {
  return {
    ...MONEY,
    problem: `${amounts} amounts of money are typed into these lines.`,
    fix: `If they are the pay of grades, delete the lines, and write each grade as a file in \`grades/\`: the page Roles and pay shows them. Put any other amount under \`figures\` of the benefit that it belongs to, ${CITE}.`,
  };
}

function homeOf(type: DocumentType, field: string): string {
  if (/^rules\..*\.amount$/.test(field))
    return "Type the number once under `figures`, and write the figure's name here.";
  if (/^rules\..*\.(question|told|counted|forEach)$/.test(field))
    return "Ask without the amount. A limit that the rule counts with is a figure, named in `atMost` or `share`; say any other in the text of the page, with its figure cited.";
  if (field.startsWith("rules."))
    return "Take it out of the words. The site adds the amount itself, from the figure that the rule names.";
  if (type === "grade") {
    return "Write it as `minimum` or `maximum` under `values`, and take it out of the words: the pages add it by themselves.";
  }
  if (type === "benefit")
    return `Put the amount under \`figures\` of the benefit that it belongs to, ${CITE}.`;
  if (type === "vacancy")
    return `If it is the pay of the post, write it in the field \`pay:\`, \`{from: 41000, to: 43500}\` or \`that of the role\`, and take it out of the words: the page shows it. Put any other amount under \`figures\` of the benefit, service or team that it belongs to, ${CITE}.`;
  const pay =
    type === "role"
      ? "If it is the pay of the role's grade, take it out: the page shows it."
      : 'If it is the pay of a grade, cite it: `<Figure of="grade-8.maximum" />`, and pay that does not hold yet, or no longer, with its day: `<Figure of="grade-8.maximum-from-2027-04-01" />`.';
  return `${pay} Put any other amount under \`figures\` of the benefit, service or team that it belongs to, ${CITE}.`;
}
