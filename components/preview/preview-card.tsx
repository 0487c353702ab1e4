import { QUILT_TONES, quilt } from "../mark/quilt";
import { type FittedText, fitText } from "./fit-text";

export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** The colours of a picture; `onSolid` is proved legible on `solid`, and `accent` on `tint`. */
export interface PreviewColours {
  readonly solid: string;
  readonly onSolid: string;
  readonly accent: string;
  readonly tint: string;
}

/** What a picture says, all of it in words that fit a picture. */
export interface PreviewWords {
  /** Whose page it is, such as the council. */
  readonly kicker: string;
  readonly title: string;
  /** What a reader came for, such as the pay; large. */
  readonly headline: string;
  /** What the headline means. */
  readonly detail: string;
  /** The slug the mark is drawn from. */
  readonly mark: string;
}

const EDGE = 64;
const MARK = 432;
const BAND = 186;
const TITLE_WIDTH = PREVIEW_SIZE.width - MARK - EDGE - 24;
const TITLE_SIZES = [112, 100, 90, 80, 72, 64, 56, 50, 44] as const;
const TONE_STRENGTH = { bold: 1, soft: 0.5, faint: 0.18 } as const;

/** Heavier letters from the one weight there is, by drawing their outline too. */
const heavy = (colour: string, size: number) => ({ WebkitTextStroke: `${size / 34}px ${colour}` });

function Lines({ text, colour }: { text: FittedText; colour: string }) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        color: colour,
        fontSize: text.size,
        ...heavy(colour, text.size),
      }}
    >
      {text.lines.map((line) => (
        <div key={line} style={{ lineHeight: 1.06, letterSpacing: "-0.025em", whiteSpace: "nowrap" }}>
          {line}
        </div>
      ))}
    </div>
  );
}

/** The page's mark, square, over the right-hand edge of the picture. */
function BleedingMark({ name, colour }: { name: string; colour: string }) {
  const { size, paths } = quilt(name);
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      width={MARK}
      height={MARK}
      style={{ position: "absolute", right: 0, top: (PREVIEW_SIZE.height - BAND - MARK) / 2 }}
    >
      {QUILT_TONES.map((tone) => (
        <path key={tone} d={paths[tone]} fill={colour} fillOpacity={TONE_STRENGTH[tone]} />
      ))}
    </svg>
  );
}

/**
 * The picture that a link is previewed with: name and pay first, since a thumbnail shows nothing else; drawn in flat
 * colour, which keeps the file small. For `ImageResponse`, which knows flex layout and inline styles only.
 */
export function PreviewCard({
  words: { kicker, title, headline, detail, mark },
  colours,
}: {
  words: PreviewWords;
  colours: PreviewColours;
}) {
  const name = fitText(title, TITLE_WIDTH, 3, TITLE_SIZES);
  const pay = fitText(headline, PREVIEW_SIZE.width - 2 * EDGE, 1, [78, 68, 58, 48, 40]);
  const meaning = fitText(detail, PREVIEW_SIZE.width - 2 * EDGE - 280, 1, [31, 28, 25, 22]);
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        width: "100%",
        height: "100%",
        background: colours.solid,
      }}
    >
      <BleedingMark name={mark} colour={colours.onSolid} />
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          justifyContent: "space-between",
          flexGrow: 1,
          padding: `${EDGE - 14}px ${EDGE}px ${EDGE - 24}px`,
          color: colours.onSolid,
        }}
      >
        <div style={{ display: "flex", fontSize: 34 }}>{kicker}</div>
        <Lines text={name} colour={colours.onSolid} />
      </div>
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          justifyContent: "center",
          height: BAND,
          padding: `0 ${EDGE}px`,
          background: colours.tint,
          color: colours.accent,
        }}
      >
        <Lines text={pay} colour={colours.accent} />
        <div
          style={{ display: "flex", justifyContent: "space-between", marginTop: 10, fontSize: meaning.size }}
        >
          <div style={{ display: "flex" }}>{meaning.lines.join(" ")}</div>
          <div style={{ display: "flex", fontSize: 28 }}>Council Careers</div>
        </div>
      </div>
    </div>
  );
}
