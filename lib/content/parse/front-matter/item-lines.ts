import { positionsIn } from "../../position";
import { reportTogether } from "../report-together";
import type { Reporter } from "../reporter";

/** What stands before an item of a list in place of a hyphen and a space. */
const SIGN =
  /^\s*(?:-\s+)?([•‣▪▫●○◦➢➣➤►▸❖■□⁃∙⦁✓✔·§]|[–—―−‐‑‒*+o](?=\s)|\d{1,2}[.)](?=\s)|-(?=[\p{L}"'[]))\s*/u;

/** A field whose value stands on the lines below it. */
const NAME_ALONE = /^\s*(?:- )?[\w-]+:\s*$/;

/**
 * Reports items of lists that begin with a bullet, a dash or a number: YAML reads them as one text.
 * @returns true when there are any, so that the fields cannot be read
 */
export function reportItemLines(yaml: string, reporter: Reporter): boolean {
  const lines = yaml.split("\n");
  const positionAt = positionsIn(yaml);
  const mistakes: Parameters<typeof reportTogether>[0][number][] = [];
  let isInList = false;
  let offset = 0;
  for (const line of lines) {
    const match: RegExpExecArray | null = isInList ? SIGN.exec(line) : null;
    const sign: string | undefined = match?.[1];
    if (sign !== undefined) {
      const at = positionAt(offset + line.length - line.trimStart().length);
      const item = line.slice(match?.[0].length).trim();
      mistakes.push({ at, advice: advice(sign, item) });
    }
    isInList = NAME_ALONE.test(line) || (isInList && (sign !== undefined || /^\s*- /.test(line)));
    offset += line.length + 1;
  }
  reportTogether(mistakes, "front matter", reporter);
  return mistakes.length > 0;
}

function advice(sign: string, item: string) {
  const isHyphen = sign === "-";
  return {
    rule: "unread-list",
    problem: isHyphen
      ? "No space follows the hyphen of an item."
      : `An item of a list begins with \`${sign}\`.`,
    allowed: "a hyphen and a space before each item: `- item`",
    fix: isHyphen ? `Write \`- ${item}\`.` : `Write \`- \` in place of \`${sign}\`: \`- ${item}\`.`,
  } as const;
}
