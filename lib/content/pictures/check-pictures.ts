import { type Finding, type Issue, issueAt } from "../issue";
import type { ParsedDocument } from "../parsed-document";
import type { Picture } from "./inspect-picture";

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

/** What is asked of a picture by how readers get it. */
interface Demands {
  /** The folder that its address is a path from. */
  readonly folder: string;
  readonly formats: readonly string[];
  readonly mostBytes: number;
  /** Along its longer side. */
  readonly mostPixels: number;
  readonly fewestPixels: number;
  readonly allowed: string;
  readonly smaller: string;
  /** True where the build turns it upright, and leaves out what the camera wrote into it. */
  readonly isRedrawn: boolean;
}

const ALL_FORMATS = Object.values(FORMATS);

/** A file that readers load as it is: more than 500 KB takes a phone on a slow line over three seconds. */
const SENT_AS_IT_IS: Demands = {
  folder: "public",
  formats: ALL_FORMATS,
  mostBytes: 500_000,
  mostPixels: 4_000,
  fewestPixels: 16,
  allowed: "JPEG, PNG, WebP, AVIF or SVG, at most 500 KB and 4,000 pixels wide or high",
  smaller: "Export it 1,600 pixels wide, as a JPEG of quality 75.",
  isRedrawn: false,
};

/** A photograph, of which the build makes small files: a larger one only fills the history of the project. */
const PHOTOGRAPH: Demands = {
  folder: "content/",
  formats: ALL_FORMATS.filter((format) => format !== "svg" && format !== "gif"),
  mostBytes: 12_000_000,
  mostPixels: 10_000,
  fewestPixels: 400,
  allowed: "JPEG, PNG, WebP or AVIF, at most 12 MB, from 400 to 10,000 pixels wide or high",
  smaller: "Export it 2,400 pixels wide, as a JPEG of quality 85.",
  isRedrawn: true,
};

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
      const demands = address.startsWith("/") ? SENT_AS_IT_IS : PHOTOGRAPH;
      const picture = pictures.get(address);
      const mistake =
        picture && (formatMistake(address, picture, demands) ?? contentMistake(address, picture, demands));
      return mistake === undefined ? [] : issueAt(file, at, { ...mistake, field, allowed: demands.allowed });
    }),
  );
}

function formatMistake(
  address: string,
  { format, runsCode }: Picture,
  { folder, formats }: Demands,
): Mistake | undefined {
  const shown = `\`${folder}${address}\``;
  const ending = /\.[^./]+$/.exec(address)?.[0] ?? "";
  const expected = FORMATS[ending.toLowerCase()];
  const isShown = formats.includes(format ?? "");
  if (expected === undefined || !isShown) {
    return {
      rule: "picture-format",
      problem: `${shown} is ${format === undefined ? "no picture that can be read" : `of the kind ${format}, which ${ALL_FORMATS.includes(format) ? "no photograph is" : "browsers do not show"}`}.`,
      fix: "Open it in a program for pictures, export it as JPEG, and write the name of the new file here.",
    };
  }
  if (format !== expected) {
    return {
      rule: "picture-format",
      problem: `${shown} ends in ${ending} and is of the kind ${format}.`,
      fix: `Rename it so that it ends in .${format === "jpeg" ? "jpg" : format}, and write that name here.`,
    };
  }
  if (runsCode) {
    return {
      rule: "picture-format",
      problem: `${shown} holds program code, or fetches something from another site.`,
      fix: "Export it again as a plain SVG, or as PNG.",
    };
  }
  return undefined;
}

function contentMistake(address: string, picture: Picture, demands: Demands): Mistake | undefined {
  const { bytes, width, height } = picture;
  const { mostBytes, mostPixels, fewestPixels, smaller, isRedrawn } = demands;
  const shown = `\`${demands.folder}${address}\``;
  const most = Math.max(width, height);
  if (picture.saysWhereTaken && !isRedrawn) {
    return {
      rule: "picture-private",
      problem: `${shown} says where it was taken, which everybody who saves it can read.`,
      fix: "Export it again without its location (in most programs: “remove location” or “without metadata”).",
    };
  }
  if (bytes > mostBytes || (most > mostPixels && picture.format !== "svg")) {
    return {
      rule: "picture-size",
      problem: `${shown} has ${Math.ceil(bytes / 1000).toLocaleString("en-GB")} KB and ${width} by ${height} pixels.`,
      fix: smaller,
    };
  }
  if (most < fewestPixels && picture.format !== "svg") {
    return {
      rule: "picture-size",
      problem: `${shown} has only ${width} by ${height} pixels, ${isRedrawn ? "and would be shown blurred" : "so there is nothing to see"}.`,
      fix: isRedrawn
        ? "Find the original: what came by mail or from a web page is often a small copy."
        : "Take it out, or export the picture that was meant.",
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
      is: picture.isTurned && !isRedrawn,
      what: "is stored sideways, and some browsers show it so",
      fix: "Turn it in a program for pictures and export it again.",
    },
  ].find(({ is }) => is);
  return wrong && { rule: "picture-format", problem: `${shown} ${wrong.what}.`, fix: wrong.fix };
}
