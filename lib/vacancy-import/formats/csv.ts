import Papa from "papaparse";
import { factNamed, say, USUAL_NAMES, type Written } from "../facts";
import { SourceRefusal } from "../refusal";
import { readText } from "./advert-text";

/** A line with which Excel is told what parts the columns: `sep=;`. */
const EXCEL_DELIMITER = /^\uFEFF?"?sep=([^\r\n])"?\r?\n([\s\S]*)$/i;

function tableIn(text: string) {
  const [, delimiter = "", table = text] = EXCEL_DELIMITER.exec(text) ?? [];
  const { data, errors } = Papa.parse<string[]>(table, { delimiter, skipEmptyLines: "greedy" });
  const [headings = [], ...rows] = data;
  return { headings, rows, errors };
}

/** Headings of columns that are passed over although something stands below them. */
export function columnsPassedOver(text: string): string[] {
  const { headings, rows } = tableIn(text);
  const isFilled = (column: number) => rows.some((row) => (row[column] ?? "").trim() !== "");
  return headings.filter(
    (heading, column) => heading.trim() !== "" && factNamed(heading) === undefined && isFilled(column),
  );
}

/** Adverts of a table with a line of headings; columns with other headings are passed over. */
export function csvAdverts(text: string): Written[] {
  const { headings, rows, errors } = tableIn(text);
  const facts = headings.map(factNamed);
  if (!facts.includes("title")) {
    throw new SourceRefusal(
      "It is no feed, and its first line is not the headings of a table of vacancies. " +
        `A table needs a column “title”, and may have: ${USUAL_NAMES.join(", ")}.`,
    );
  }
  const quotes = errors.find(({ type }) => type === "Quotes");
  if (quotes !== undefined) {
    throw new SourceRefusal(
      `A quotation mark in line ${(quotes.row ?? 0) + 1} of the table is never closed.`,
    );
  }
  return rows.map((row) => {
    const written: Written = {};
    facts.forEach((fact, column) => {
      if (fact !== undefined && fact !== "text") say(written, fact, row[column]);
    });
    const text = row[facts.indexOf("text")];
    if (text !== undefined) readText(text, written);
    return written;
  });
}
