import { type Finding, type Issue, issueAt } from "../issue";
import type { ParsedDocument } from "../parsed-document";
import type { Picture } from "./inspect-picture";

/** More than a phone on a slow line loads in three seconds. A photograph of 1,600 pixels needs less. */
const MOST_BYTES = 500_000;
const MOST_PIXELS = 4_000;
const FEWEST_PIXELS = 16;

/** What browsers show, by the endings of its files. */
const FORMATS: Readonly<Record<string, string>> = {
  ".jpg": "jpeg",
  ".jpeg": "jpeg",
  ".png": "png",
  ".webp": "webp",
  ".avif": "avif",
  ".gif": "gif",
  ".svg": "svg",
};

const ALLOWED = `JPEG, PNG, WebP, AVIF or SVG, at most ${MOST_BYTES / 1000} KB and ${MOST_PIXELS.toLocaleString("en-GB")} pixels wide or high`;

type Mistake = Pick<Finding, "rule" | "problem" | "fix">;

/**
 * Whether browsers can show each picture of a text, how much readers have to load for it, and what it says that nobody
 * meant to publish.
 * @param pictures by address; others are reported elsewhere as missing
 */
export function checkPictures(
  documents: readonly ParsedDocument[],
  pictures: ReadonlyMap<string, Picture>,
): Issue[] {
  return documents.flatMap(({ file, images }) =>
    images.flatMap(({ address, at, field }) => {
      const picture = pictures.get(address);
      const mistake = picture && (formatMistake(address, picture) ?? contentMistake(address, picture));
      return mistake === undefined ? [] : issueAt(file, at, { ...mistake, field, allowed: ALLOWED });
    }),
  );
}

function formatMistake(address: string, { format, runsCode }: Picture): Mistake | undefined {
  const ending = /\.[^./]+$/.exec(address)?.[0] ?? "";
  const expected = FORMATS[ending.toLowerCase()];
  const isShown = Object.values(FORMATS).includes(format ?? "");
  if (expected === undefined || !isShown) {
    return {
      rule: "picture-format",
      problem: `\`public${address}\` is ${format === undefined ? "no picture that can be read" : `of the kind ${format}, which browsers do not show`}.`,
      fix: "Open it in a program for pictures, export it as JPEG, and write the name of the new file here.",
    };
  }
  if (format !== expected) {
    return {
      rule: "picture-format",
      problem: `\`public${address}\` ends in ${ending} and is of the kind ${format}.`,
      fix: `Rename it so that it ends in .${format === "jpeg" ? "jpg" : format}, and write that name here.`,
    };
  }
  if (runsCode) {
    return {
      rule: "picture-format",
      problem: `\`public${address}\` holds program code, or fetches something from another site.`,
      fix: "Export it again as a plain SVG, or as PNG.",
    };
  }
  return undefined;
}

function contentMistake(address: string, picture: Picture): Mistake | undefined {
  const { bytes, width, height } = picture;
  const shown = `\`public${address}\``;
  const most = Math.max(width, height);
  if (picture.saysWhereTaken) {
    return {
      rule: "picture-private",
      problem: `${shown} says where it was taken, which everybody who saves it can read.`,
      fix: "Export it again without its location (in most programs: “remove location” or “without metadata”).",
    };
  }
  if (bytes > MOST_BYTES || (most > MOST_PIXELS && picture.format !== "svg")) {
    return {
      rule: "picture-size",
      problem: `${shown} has ${Math.ceil(bytes / 1000).toLocaleString("en-GB")} KB and ${width} by ${height} pixels.`,
      fix: "Export it 1,600 pixels wide, as a JPEG of quality 75.",
    };
  }
  if (most < FEWEST_PIXELS && picture.format !== "svg") {
    return {
      rule: "picture-size",
      problem: `${shown} has only ${width} by ${height} pixels, so there is nothing to see.`,
      fix: "Take it out, or export the picture that was meant.",
    };
  }
  const wrong = [
    {
      is: picture.isMoving,
      what: "moves, which keeps some people from reading",
      fix: "Export one still picture of it.",
    },
    {
      is: picture.isForPrint,
      what: "is made for print (CMYK), and its colours are wrong on screens",
      fix: "Export it in RGB.",
    },
    {
      is: picture.isTurned,
      what: "is stored sideways, and some browsers show it so",
      fix: "Turn it in a program for pictures and export it again.",
    },
  ].find(({ is }) => is);
  return wrong && { rule: "picture-format", problem: `${shown} ${wrong.what}.`, fix: wrong.fix };
}
