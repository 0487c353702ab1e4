import type { BlockText } from "../parse/body/block-text";
import { normalised } from "../parse/characters/judged-text";
import {
  countOwnLines,
  type ParagraphLine,
  type Paragraphs,
  paragraphsIn,
  piecesOf,
  wordsIn,
  wordsOf,
} from "./paragraph-lines";
import { LINE_WIDTH, wrapped } from "./wrap";

/** From this many breaks on, a text shows how wide it is. */
const TELLING = 3;

/** Columns by which lines are made shorter where a break would be read as something else. */
const SHORTER = [0, 3, 7, 12];

/** The check takes a text with longer lines for one that is not broken into lines. */
const WIDEST = 140;

/**
 * A text as somebody has left it in a window, with each paragraph that they changed broken into lines as the text around it is:
 * nobody has to think of lines who types. Every other paragraph stays to the byte, and so does a break that they made where one
 * means something. The same text of the same window comes to the same.
 * @param typed the text as it stands in the window
 * @param opened as it was when the window was opened
 */
export function rewrappedBody(typed: string, opened: string): string {
  const [text, old] = [typed, opened].map((one) => normalised(one).trim());
  if (text === undefined || old === undefined || text === old) return text ?? "";
  const [now, before] = [paragraphsIn(text), paragraphsIn(old)];
  const changed = now.blocks.filter(({ written }) => !before.written.has(written));
  if (changed.length === 0) return text;
  let best: { readonly text: string; readonly alone: number } | undefined;
  for (const width of widthsFor(before)) {
    const candidate = withParagraphs(text, changed, (block) => rewrapped(block, text, before, width));
    const broken = paragraphsIn(candidate);
    if (meaningOf(broken) !== meaningOf(now)) continue;
    const alone = countOwnLines(broken);
    if (alone < (best?.alone ?? Number.POSITIVE_INFINITY)) best = { text: candidate, alone };
    if (alone === 0) break;
  }
  return best?.text ?? text;
}

/** How wide lines may be, what is tried first before the others. */
function widthsFor({ breaks: { reach, count } }: Paragraphs): readonly number[] {
  if (reach > WIDEST) return [Number.POSITIVE_INFINITY];
  const usual = count >= TELLING ? reach : Math.max(reach, LINE_WIDTH);
  return [...SHORTER.map((less) => usual - less), reach];
}

function withParagraphs(
  text: string,
  blocks: readonly BlockText[],
  write: (block: BlockText) => string,
): string {
  let result = "";
  let done = 0;
  for (const block of blocks) {
    const start = block.node.position?.start.offset ?? done;
    result += text.slice(done, start) + write(block);
    done = start + block.written.length;
  }
  return result + text.slice(done);
}

function rewrapped(block: BlockText, text: string, before: Paragraphs, width: number): string {
  const start = block.node.position?.start.offset ?? 0;
  // A line that goes on begins below the first word: behind the sign of an item, and with the sign of a quotation.
  const frame = text.slice(text.lastIndexOf("\n", start - 1) + 1, start).replace(/[^>\s]/g, " ");
  return piecesOf(block, before)
    .flatMap((piece, index) => {
      const [first] = piece;
      const room = { frame: index === 0 ? frame : (first?.frame ?? ""), width };
      const lines = refilled(piece, before, room);
      return index === 0 ? lines : lines.with(0, `${room.frame}${lines[0] ?? ""}`);
    })
    .join("\n");
}

interface Room {
  readonly frame: string;
  readonly width: number;
}

/** Breaks one text into lines anew, from the first that was changed until a line begins where one did before. */
function refilled(piece: readonly ParagraphLine[], before: Paragraphs, { frame, width }: Room): string[] {
  const lines: string[] = [];
  const isOld = (line: ParagraphLine) => before.lines.has(wordsOf(line));
  const framed = (line: string) => (lines.length === 0 ? line : frame + line);
  let carried: readonly string[] = [];
  for (const [index, line] of piece.entries()) {
    const next = piece[index + 1];
    const isFull = (words: string) => frame.length + words.length + 1 + (next?.words[0]?.length ?? 0) > width;
    const stays = isOld(line) && (next === undefined || isOld(next) || isFull(wordsOf(line)));
    if (carried.length === 0 && stays) {
      lines.push(lines.length === 0 ? line.raw.slice(line.frame.length) : line.raw);
      continue;
    }
    const filled = wrapped([...carried, ...line.words], width - frame.length);
    const rest = next === undefined || isFull(filled.at(-1) ?? "") ? undefined : filled.pop();
    carried = rest === undefined ? [] : wordsIn(rest);
    for (const one of filled) lines.push(framed(one));
  }
  // A break that Markdown shows is made of spaces that are no word.
  const end = / {2,}$/.exec(piece.at(-1)?.raw ?? "")?.[0] ?? "";
  return lines.with(-1, (lines.at(-1) ?? "").trimEnd() + end);
}

/** What a text says, wherever its lines end. */
function meaningOf({ tree }: Paragraphs): string {
  return JSON.stringify(tree ?? null, (key, value: unknown) => {
    if (key === "position" || key === "data") return undefined;
    return typeof value === "string" ? value.replace(/[ \t\n]+/g, " ") : value;
  });
}
