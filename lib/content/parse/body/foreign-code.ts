import { positionsIn } from "../../position";
import type { Finding } from "../reporter";

/** `[apply]{.underline}` is `apply`; a comment and a place without words are nothing of the text. */
function withoutSetting(written: string): string {
  const [, words = "", setting = ""] = /^\[([^\]]*)\]\{([^}]*)\}$/.exec(written) ?? [];
  if (/comment-|deletion/.test(setting)) return "Settle it, and delete all of it.";
  return words === "" ? "Delete it." : `Write \`${words}\`.`;
}

/** Codes of other programs in curly or angle brackets, which MDX would take for program code of its own. */
const CODES: readonly (readonly [code: string, from: string, fix: (written: string) => string])[] = [
  [
    String.raw`\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}|<<[A-Za-z][\w ]{0,40}>>|\{ ?(?:PAGE|NUMPAGES|DATE|TIME|(?:MERGEFIELD|REF|TOC|HYPERLINK) [^{}\n]{0,200}) ?\}`,
    "a place that another program fills",
    () => "Write what belongs there, or delete it.",
  ],
  [
    String.raw`(?:\{(?:--|\+\+|~~|==|>>)[^{}\n]{0,300}(?:--|\+\+|~~|==|<<)\})+`,
    "a tracked change, as another program writes it",
    () => "Write what is meant, without the signs: keep what was added, and delete what was taken out.",
  ],
  [
    String.raw`\[[^[\]\n]{0,200}\]\{[#.:][^{}\n]{1,150}\}`,
    "words with a setting of another program",
    withoutSetting,
  ],
  [
    String.raw`\{[#.:][^{}\n]{1,100}\}|\{(?:[\w-]{1,30}=(?:"[^"\n]{0,100}"|[\w.%-]{1,60})\s?)+\}|\{(?:panel|color|code|info|note|quote|noformat|tip|warning|expand)(?::[^{}\n]{0,80})?\}`,
    "a setting of another program",
    () => "Delete it.",
  ],
  [
    String.raw`\\[a-z]{2,20}\{[^{}\n]{0,200}\}`,
    "a command of LaTeX",
    (written) => `Write the words alone: \`${written.slice(written.indexOf("{") + 1, -1)}\`.`,
  ],
  [
    String.raw`(?<=^|\n)(?:Signed-off-by|Co-authored-by|Reviewed-by|Acked-by|Tested-by): [^\n<>]{1,80}<[^\n<>]{3,80}>`,
    "a note of Git about who made a change",
    () => "Delete it.",
  ],
  [
    String.raw`<https?:\/\/[^\s|<>]{1,500}\|[^<>\n]{1,200}>`,
    "a link of a chat",
    (written) => {
      const [address = "", words = ""] = written.slice(1, -1).split("|");
      return `Write \`[${words}](${address})\`.`;
    },
  ],
];

const ANY = new RegExp(CODES.map(([code]) => `(${code})`).join("|"), "g");

/** What to report, and the offsets of what is not to be parsed. */
interface ForeignCode {
  readonly finding: Omit<Finding, "field">;
  readonly offsets: readonly number[];
}

/** Each code of another program in a body; what stands between backquotes is shown as it is. */
export function foreignCodeIn(body: string): ForeignCode[] {
  if (!/[{<]/.test(body)) return [];
  const positionAt = positionsIn(body);
  return [...body.matchAll(ANY)]
    .filter(({ index }) => !isInCode(body, index))
    .map((match) => {
      const [written, ...groups] = match;
      const [, from = "", fix = () => ""] = CODES[groups.findIndex((group) => group !== undefined)] ?? [];
      return {
        finding: {
          rule: "left-by-a-program",
          at: positionAt(match.index),
          problem: `\`${written.slice(0, 60)}\` is ${from}.`,
          fix: fix(written),
        },
        offsets: Array.from({ length: written.length }, (_, count) => match.index + count),
      };
    });
}

function isInCode(body: string, offset: number): boolean {
  const line = body.slice(body.lastIndexOf("\n", offset - 1) + 1, offset);
  return (line.match(/`/g) ?? []).length % 2 === 1;
}
