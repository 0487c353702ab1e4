import { type Document, isScalar, visit } from "yaml";
import type { Position } from "../../position";
import { type Advice, writeInstead } from "../../remedy";
import type { Reporter } from "../reporter";

/** A number with commas between its thousands, up to a comma at which it is cut. */
const CUT = /(?<before>.?)(?<head>£?\d{1,3}(?:,\d{3})*,)$/s;

/** What follows that comma: the next thousands, and any more. */
const REST = /^\d{3}(?:,\d{3})*(?:\.\d+)?(?!\d)/;

interface Cut {
  readonly written: string;
  /** True where nothing else is written to it. */
  readonly stands: boolean;
}

/** How a number with commas is to be written; where another runs into it, only a person knows which is meant. */
function adviceFor({ written, stands }: Cut): Advice {
  return stands
    ? writeInstead(written, written.replace(/[£,]/g, ""))
    : { fix: "Write one number, in digits alone." };
}

/**
 * Reports numbers that are cut by their comma: between `{` and `}` it begins a new field, so that `{value: 2,500}` is read
 * as 2 and a field named `500`.
 * @returns true when there is any: what was read is then not what was written
 */
export function reportCutNumbers(
  document: Document,
  source: string,
  positionAt: (offset: number) => Position,
  reporter: Reporter,
): boolean {
  const cuts = new Map<number, Cut>();
  visit(document, {
    Map(_, { flow, items }) {
      if (flow !== true) return;
      for (const { key, value } of items) {
        const start = isScalar(key) && value === null ? (key.range?.[0] ?? 0) : 0;
        const { before = "", head } = CUT.exec(source.slice(0, start))?.groups ?? {};
        const [rest] = REST.exec(source.slice(start)) ?? [];
        if (head === undefined || rest === undefined) continue;
        const from = start - head.length;
        // Each comma of a number of millions cuts it once more.
        const stands = /^[\s:{,]?$/.test(before) && /^[\s,}]/.test(source.slice(start + rest.length));
        if (!cuts.has(from)) cuts.set(from, { written: head + rest, stands });
      }
    },
  });
  for (const [from, cut] of cuts) {
    const { written } = cut;
    reporter.report({
      rule: "broken-yaml",
      at: positionAt(from),
      field: "front matter",
      problem: `Between { and } a comma begins a new field, so that \`${written}\` is cut after \`${written.split(",", 1)[0]}\`.`,
      allowed: "numbers without commas",
      ...adviceFor(cut),
    });
  }
  return cuts.size > 0;
}
