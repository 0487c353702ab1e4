import type { Document, YAMLParseError } from "yaml";
import type { Position } from "../position";
import type { Reporter } from "./reporter";

interface Explanation {
  readonly problem: string;
  readonly fix: string;
}

/**
 * Reports what makes the front matter unreadable. After the first broken line the rest is guesswork, so only
 * that one is named; tabs and repeated fields are each named, since each is a mistake of its own.
 * @returns true when the values cannot be trusted
 */
export function reportYamlErrors(
  document: Document,
  source: string,
  positionAt: (offset: number) => Position,
  reporter: Reporter,
): boolean {
  if (document.errors.length === 0) return false;
  const field = "front matter";
  const tabs = [...source.matchAll(/^ *(\t)/gm)];
  if (tabs.length > 0) {
    for (const tab of tabs) {
      reporter.report({
        rule: "yaml-tab",
        at: positionAt(tab.index + tab[0].length - 1),
        field,
        problem: "The line begins with a tab.",
        allowed: "spaces",
        fix: "Replace each tab at the beginning of the line with two spaces.",
      });
    }
    return true;
  }
  for (const error of document.errors.filter(({ code }) => code === "DUPLICATE_KEY")) {
    const start = error.pos[0];
    const key = /^[^:\n]*/.exec(source.slice(start))?.[0].trim() ?? "";
    reporter.report({
      rule: "duplicate-field",
      at: positionAt(start),
      field: key,
      problem: `\`${key}\` is written twice.`,
      allowed: "each field once",
      fix: "Keep the one that is right and delete the other.",
    });
  }
  const broken = document.errors.find(({ code }) => code !== "DUPLICATE_KEY");
  if (broken !== undefined) {
    const { problem, fix } = explain(broken, source);
    reporter.report({ rule: "broken-yaml", at: positionAt(broken.pos[0]), field, problem, fix });
  }
  return true;
}

/** What the YAML library found, in words for an editor. */
function explain(error: YAMLParseError, source: string): Explanation {
  const lineStart = source.lastIndexOf("\n", Math.max(0, error.pos[0] - 1)) + 1;
  const line = /^[^\n]*/.exec(source.slice(lineStart))?.[0].trim() ?? "";
  const first = error.message.split("\n")[0] ?? error.message;
  switch (error.code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return {
        problem: "A second colon followed by a space makes this line look like two fields.",
        fix: 'Put the whole value in quotes: `name: "text: more text"`.',
      };
    case "BAD_ALIAS":
    case "ALIAS_PROPS":
      return {
        problem: "A value begins with * or &, which means something else in YAML.",
        fix: "Put it in quotes.",
      };
    case "BAD_SCALAR_START":
      return {
        problem: `A value may not begin with the character at this place: \`${line}\`.`,
        fix: "Put the value in quotes.",
      };
    case "BAD_INDENT":
    case "BAD_COLLECTION_TYPE":
    case "MULTIPLE_ANCHORS":
      return {
        problem: `The line is not indented like the lines around it: \`${line}\`.`,
        fix: "Begin fields of one list or group in the same column, with spaces.",
      };
    case "MISSING_CHAR":
    case "MULTILINE_IMPLICIT_KEY":
    case "KEY_OVER_1024_CHARS":
      return /quote/.test(first)
        ? {
            problem: "A quotation mark is opened and never closed.",
            fix: "Close it at the end of the value.",
          }
        : {
            problem: `A sign is missing near here: ${first.replace(/\.?$/, ".")}`,
            fix: "Write each field on its own line as `name: value`, with a colon and a space.",
          };
    case "BAD_DQ_ESCAPE":
      return {
        problem: "Inside double quotes a backslash begins a special sign, and this is none.",
        fix: "Use single quotes around the value, or write the backslash twice.",
      };
    default:
      return {
        problem: `The front matter cannot be read here: ${first.replace(/\.?$/, ".")}`,
        fix: "Compare the line with the same one in another file of this folder.",
      };
  }
}
