import { parseDocument, type Scalar } from "yaml";
import { LINE_WIDTH, rewrapped, rewrappedParagraphs } from "./wrap";

/** A value that is neither a list nor a group. */
export type ScalarValue = string | number | boolean | null;

interface Setting {
  /** Spaces before each line but the first. */
  readonly indent: number;
  /** True between `[` and `]` or `{` and `}`. */
  readonly inFlow: boolean;
  /** What it replaces, as it is written. */
  readonly before?: { readonly node: Scalar; readonly source: string };
}

/** From this length on a new text stands on lines of its own. */
const LONGEST_ON_ONE_LINE = 100;

/**
 * A value as YAML that is read as this value and no other: in the manner of what it replaces where that can hold it, else
 * without quotes, else with them.
 */
export function scalarText(value: ScalarValue, setting: Setting): string {
  if (typeof value !== "string") return JSON.stringify(value);
  for (const form of forms(value, setting)) if (isReadAs(form, value, setting)) return form;
  return JSON.stringify(value);
}

function isReadAs(form: string, value: string, { inFlow, indent }: Setting): boolean {
  const key = " ".repeat(Math.max(0, indent - 1));
  const source = inFlow ? `[ ${form}, { a: ${form} } ]` : `${key}a: ${form}\n${key}b: c\n`;
  const document = parseDocument(source, { prettyErrors: false, logLevel: "silent" });
  if (document.errors.length > 0) return false;
  const read: unknown = document.toJS();
  return JSON.stringify(read) === JSON.stringify(inFlow ? [value, { a: value }] : { a: value, b: "c" });
}

function* forms(value: string, setting: Setting): Generator<string> {
  const { before, inFlow } = setting;
  const type = before?.node.type;
  if (type === "BLOCK_FOLDED" || type === "BLOCK_LITERAL")
    yield* blockForms(value, before?.source ?? "", setting);
  else if (type === "QUOTE_SINGLE" || type === "QUOTE_DOUBLE" || before?.source.includes("\n"))
    yield flowForm(value, before?.source ?? "", setting);
  const isOneLine = !value.includes("\n");
  if (!inFlow && isOneLine && value.length > LONGEST_ON_ONE_LINE) yield* blockForms(value, ">-", setting);
  yield value;
  if (!inFlow && !isOneLine) yield* blockForms(value, "|-", setting);
  const [double, single] = [quoted(value, '"'), quoted(value, "'")];
  yield* /["\\]/.test(value) ? [single, double] : [double, single];
}

function quoted(value: string, quote: string): string {
  return quote === '"' ? JSON.stringify(value) : `${quote}${value.replaceAll("'", "''")}${quote}`;
}

/** A text between the quotes that another had, or without them, on as many lines as that one needed. */
function flowForm(value: string, source: string, { indent }: Setting): string {
  const quote = /^["']/.exec(source)?.[0] ?? "";
  const text = quote === "" ? value : quoted(value, quote).slice(1, -1);
  const inside = quote === "" ? source : source.slice(1, -1);
  const lines = inside.split("\n").map((line) => line.trim());
  if (lines.length === 1 || lines.includes("")) return quote + text + quote;
  const column = /\n( *)/.exec(inside)?.[1]?.length ?? indent;
  const broken = rewrapped(text, lines, Math.max(LINE_WIDTH - column, ...lines.map(({ length }) => length)));
  return quote + broken.join(`\n${" ".repeat(column)}`) + quote;
}

/** A text below a line like `>-`, with each way to say how it ends. */
function* blockForms(value: string, source: string, { indent }: Setting): Generator<string> {
  const [first = "", ...below] = source.replace(/\n$/, "").split("\n");
  // The `2` of `>2-` counts from a column that another text may not begin at.
  const header = first.replace(/(?<=^[>|])([-+]?)\d/, "$1");
  const column = /^ */.exec(below.find((line) => line.trim() !== "") ?? "")?.[0].length || indent;
  const before = below.map((line) => line.slice(column));
  const text = value.replace(/\n+$/, "");
  const width = Math.max(LINE_WIDTH - column, ...before.map(({ length }) => length));
  const lines = header.startsWith(">") ? rewrappedParagraphs(text, before, width) : text.split("\n");
  const after = value.slice(text.length + 1);
  const body = lines.map((line) => (line === "" ? "\n" : `\n${" ".repeat(column)}${line}`)).join("");
  for (const end of [header, ...["-", "", "+"].map((sign) => header.replace(/(?<=^[>|])[-+]?/, sign))])
    yield end + body + after;
}
