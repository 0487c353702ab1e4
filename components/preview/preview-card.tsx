import { type MarkSubject, markDrawing } from "../mark/mark-drawing";
import { type FittedText, fitText, isRightToLeft, LINE_HEIGHT, SMALL_LINE_HEIGHT } from "./fit-text";
import { detailLines, type PictureLayout, titlePlace } from "./picture-layout";
import type { PreviewWords } from "./preview-words";

/** The colours of a picture; the palette guarantees contrast of `onSolid` on `solid`, and of `accent` on `tint`. */
export interface PreviewColours {
  readonly solid: string;
  readonly onSolid: string;
  readonly accent: string;
  readonly tint: string;
}

const TONE_STRENGTH = { bold: 1, soft: 0.5, faint: 0.18 } as const;

/** The direction in which the words of a text run; a right-to-left one still stands at the left. */
function directionOf(text: string) {
  return { direction: isRightToLeft(text) ? "rtl" : "ltr", alignSelf: "flex-start" } as const;
}

/** A small line of text. */
function Line({ text, size }: { text: string; size: number }) {
  return (
    <div
      style={{
        display: "flex",
        fontSize: size,
        lineHeight: SMALL_LINE_HEIGHT,
        whiteSpace: "nowrap",
        ...directionOf(text),
      }}
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
function CornerMark({ subject, colour, side }: { subject: MarkSubject; colour: string; side: number }) {
  const { units, layers } = markDrawing(subject);
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${units} ${units}`}
      width={side}
      height={side}
      style={{ position: "absolute", right: 0, top: 0 }}
    >
      {layers.map(([tone, path]) => (
        <path key={`${tone} ${path}`} d={path} fill={colour} fillOpacity={TONE_STRENGTH[tone]} />
      ))}
    </svg>
  );
}

/** Small lines of a text that fits its box; of several texts, all as large as the one that has least room. */
function FittedLines({ texts, place }: { texts: readonly string[]; place: PictureLayout["details"] }) {
  const least = Math.min(...texts.map((text) => fitText(text, place, place.sizes).size));
  const sizes = place.sizes.filter((size) => size <= least);
  const lines = texts.flatMap((text) => fitText(text, place, sizes).lines);
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      {lines.map((line) => (
        <Line key={line} text={line} size={least} />
      ))}
    </div>
  );
}

/** The lower band: the headline, what it means or until when it holds, and when and by whom it was made. */
function Band({
  words: { headline, period, details, notice },
  colours,
  serif,
  layout,
}: {
  words: PreviewWords;
  colours: PreviewColours;
  serif: string;
  layout: PictureLayout;
}) {
  const { edge, bandAbove, bandBelow, bandGap } = layout;
  const isBelow = layout.period !== undefined && period !== undefined;
  const large = isBelow || period === undefined ? headline : `${headline} ${period}`;
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        padding: `${bandAbove}px ${edge}px ${bandBelow}px`,
        background: colours.tint,
        color: colours.accent,
      }}
    >
      <HeavyText
        text={fitText(large, layout.headline, layout.headline.sizes)}
        colour={colours.accent}
        family={serif}
      />
      {isBelow ? <FittedLines texts={[period]} place={layout.period} /> : null}
      <div style={{ display: "flex", marginTop: bandGap }}>
        <FittedLines texts={detailLines(details, layout)} place={layout.details} />
      </div>
      <div
        style={{
          display: "flex",
          justifyContent: "space-between",
          alignItems: "flex-end",
          marginTop: bandGap,
        }}
      >
        <FittedLines texts={[notice]} place={layout.notice} />
        <Line text="Council Careers" size={layout.siteName} />
      </div>
    </div>
  );
}

/**
 * The picture of a page: name and pay are large, since a thumbnail shows nothing else; flat colours keep the file small. For
 * Satori, which knows only flex layout and inline styles.
 */
export function PreviewCard({
  words,
  colours,
  families: { serif, sans },
  layout,
}: {
  words: PreviewWords;
  colours: PreviewColours;
  families: { readonly serif: string; readonly sans: string };
  layout: PictureLayout;
}) {
  const column = { display: "flex", flexDirection: "column" } as const;
  const { edge, above, below } = layout;
  const title = titlePlace(layout, detailLines(words.details, layout));
  return (
    <div style={{ ...column, width: "100%", height: "100%", background: colours.solid, fontFamily: sans }}>
      <CornerMark subject={words.mark} colour={colours.onSolid} side={layout.mark} />
      <div
        style={{
          ...column,
          justifyContent: layout.kickerAt === "top" ? "space-between" : "flex-end",
          flexGrow: 1,
          padding: `${above}px ${edge}px ${below}px`,
          color: colours.onSolid,
        }}
      >
        <FittedLines texts={[words.kicker]} place={layout.kicker} />
        <HeavyText text={fitText(words.title, title, title.sizes)} colour={colours.onSolid} family={serif} />
      </div>
      <Band words={words} colours={colours} serif={serif} layout={layout} />
    </div>
  );
}
