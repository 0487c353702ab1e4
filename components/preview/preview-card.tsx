import { type MarkSubject, markDrawing } from "../mark/mark-drawing";
import { type FittedText, fitText, isRightToLeft, LINE_HEIGHT } from "./fit-text";
import type { PreviewWords } from "./preview-words";

export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** The colours of a picture; the palette guarantees contrast of `onSolid` on `solid`, and of `accent` on `tint`. */
export interface PreviewColours {
  readonly solid: string;
  readonly onSolid: string;
  readonly accent: string;
  readonly tint: string;
}

const EDGE = 64;
const BAND = 186;
const MARK = PREVIEW_SIZE.height - BAND;
const FULL_WIDTH = PREVIEW_SIZE.width - 2 * EDGE;
const TITLE_PLACE = { width: PREVIEW_SIZE.width - MARK - EDGE - 24, height: 300 };
const HEADLINE_PLACE = { width: FULL_WIDTH, height: 86 };
/** Beside the name of the site. */
const DETAIL_PLACE = { width: FULL_WIDTH - 280, height: 36 };
const TONE_STRENGTH = { bold: 1, soft: 0.5, faint: 0.18 } as const;

/** The direction in which the words of a text run; a right-to-left one still stands at the left. */
function directionOf(text: string) {
  return { direction: isRightToLeft(text) ? "rtl" : "ltr", alignSelf: "flex-start" } as const;
}

/** A small line of text. */
function Line({ text, size }: { text: string; size: number }) {
  return (
    <div
      style={{ display: "flex", fontSize: size, lineHeight: 1.2, whiteSpace: "nowrap", ...directionOf(text) }}
    >
      {text}
    </div>
  );
}

/** Letters of other scripts than the serif has: their fonts have one weight, which is too light for a heading. */
const LIGHT = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;

/** Large text in the serif; where letters are too light, their outline is drawn too. */
function HeavyText({
  text: { size, lines },
  colour,
  family,
}: {
  text: FittedText;
  colour: string;
  family: string;
}) {
  const outline = `${size / 34}px ${colour}`;
  return (
    <div
      style={{ display: "flex", flexDirection: "column", color: colour, fontSize: size, fontFamily: family }}
    >
      {lines.map((line) => (
        <div
          key={line}
          style={{
            lineHeight: LINE_HEIGHT,
            letterSpacing: isRightToLeft(line) ? 0 : "-0.012em",
            ...(LIGHT.test(line) && { WebkitTextStroke: outline }),
            whiteSpace: "nowrap",
            ...directionOf(line),
          }}
        >
          {line}
        </div>
      ))}
    </div>
  );
}

/** The page's mark, filling the upper right-hand corner. */
function CornerMark({ subject, colour }: { subject: MarkSubject; colour: string }) {
  const { size, layers } = markDrawing(subject);
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${size} ${size}`}
      width={MARK}
      height={MARK}
      style={{ position: "absolute", right: 0, top: 0 }}
    >
      {layers.map(([tone, path]) => (
        <path key={`${tone} ${path}`} d={path} fill={colour} fillOpacity={TONE_STRENGTH[tone]} />
      ))}
    </svg>
  );
}

/** The lower band: the headline, what it means, and that it is a demonstration. */
function Band({
  words: { headline, detail, notice },
  colours,
  serif,
}: {
  words: PreviewWords;
  colours: PreviewColours;
  serif: string;
}) {
  const meaning = fitText(detail, DETAIL_PLACE, [31, 28, 25, 22]);
  const column = { display: "flex", flexDirection: "column", justifyContent: "center" } as const;
  return (
    <div
      style={{
        ...column,
        height: BAND,
        padding: `0 ${EDGE}px`,
        background: colours.tint,
        color: colours.accent,
      }}
    >
      <HeavyText
        text={fitText(headline, HEADLINE_PLACE, [78, 72, 66, 60, 54, 48, 40])}
        colour={colours.accent}
        family={serif}
      />
      <div style={{ display: "flex", justifyContent: "space-between", marginTop: 8 }}>
        <Line text={meaning.lines.join(" ")} size={meaning.size} />
        <Line text="Council Careers" size={28} />
      </div>
      {notice === "" ? null : <Line text={notice} size={22} />}
    </div>
  );
}

/**
 * The preview picture of a link: name and pay are large, since a thumbnail shows nothing else; flat colours keep the file
 * small. For Satori, which knows only flex layout and inline styles.
 */
export function PreviewCard({
  words,
  colours,
  families: { serif, sans },
}: {
  words: PreviewWords;
  colours: PreviewColours;
  families: { readonly serif: string; readonly sans: string };
}) {
  const column = { display: "flex", flexDirection: "column" } as const;
  return (
    <div style={{ ...column, width: "100%", height: "100%", background: colours.solid, fontFamily: sans }}>
      <CornerMark subject={words.mark} colour={colours.onSolid} />
      <div
        style={{
          ...column,
          justifyContent: "space-between",
          height: MARK,
          padding: `46px ${EDGE}px 36px`,
          color: colours.onSolid,
        }}
      >
        <Line text={words.kicker} size={34} />
        <HeavyText
          text={fitText(words.title, TITLE_PLACE, [112, 104, 96, 88, 80, 72, 64, 56, 50, 44])}
          colour={colours.onSolid}
          family={serif}
        />
      </div>
      <Band words={words} colours={colours} serif={serif} />
    </div>
  );
}
