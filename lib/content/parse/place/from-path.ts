import { DOCUMENT_TYPES, type DocumentType, documentTypes } from "../../../model/document-types";
import { slug } from "../../../model/names";
import { NATIONAL_FOLDER, TAX_YEARS_FOLDER } from "../../../model/tax-year";
import { RESERVED_SLUGS } from "../../../site/reserved";
import { type Issue, issueAt } from "../../issue";
import type { IssueRule } from "../../issue-rules";
import { listed, nearest } from "../../nearest";
import type { Place } from "../../parsed-document";
import { START } from "../../position";
import type { Advice } from "../../remedy";
import { visible } from "../../visible";
import { leftOver } from "./left-over";
import { copiedCouncil, isCopyOfFolder, setAsideFolder } from "./set-aside";

const typeOfFolder = new Map<string, DocumentType>();
for (const type of DOCUMENT_TYPES) {
  const { folder } = documentTypes[type];
  if (folder !== null) typeOfFolder.set(folder, type);
}
const folders = [...typeOfFolder.keys()];

const EXPECTED = `council.mdx in the council's folder, and everything else in one of the folders ${listed(folders)}`;

/** Names that Windows keeps for its devices, whatever their ending: nobody there could copy the project. */
const OF_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** `2026-27`. */
const TAX_YEAR_NAME = /^\d{4}-\d{2}$/;

/** Built pages and their pictures have longer names than their files, and no disk allows more than 255 letters. */
const LONGEST_NAME = 100;

function misplaced(
  file: string,
  rule: IssueRule,
  problem: string,
  advice?: Advice,
  allowed = EXPECTED,
): Issue {
  return issueAt(file, START, { rule, field: "file", problem, allowed, ...advice });
}

/** @param to path from the content folder */
function moveTo(to: string): Advice {
  return { fix: `Move it to \`${to}\`.`, remedy: { kind: "move", to } };
}

/** Small letters of Cyrillic that look like Latin ones, and those. */
const [LOOKALIKES, LATIN] = ["аеорсухіјѕһ", "aeopcyxijsh"];

/** A name made into one that a file may have: `Social Worker.mdx` into `social-worker`. */
export function asSlug(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN.charAt(LOOKALIKES.indexOf(letter)));
  return (
    plain
      .replace(/['’\p{M}\p{Cf}]/gu, "")
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "name-of-the-page"
  );
}

/** What a path says about a file: whose it is and of which type, or which tax year it holds, or what is wrong with it. */
type Placed = { readonly place: Place } | { readonly taxYear: string } | { readonly issue: Issue };

/** @param file path from the content folder */
export function placeOf(file: string): Placed {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const stem = name.replace(/\.[^.]*$/, "");
  const parts = file.split("/");
  const [council = "", folder = ""] = parts;
  if (parts.length > 1 && isCopyOfFolder(council)) return { issue: copiedCouncil(council) };
  const aside = setAsideFolder(parts);
  if (aside !== undefined) return { issue: aside };
  const leftover = leftOver(file);
  if (leftover !== undefined) return { issue: leftover };
  if (!name.endsWith(".mdx")) return { issue: wrongEnding(file, name) };
  if (parts.length === 1) {
    return {
      issue: misplaced(file, "wrong-folder", `\`${visible(name)}\` is not in a council's folder.`, {
        fix: `Move it to the folder of its type in the council’s folder, for example \`<council>/roles/${visible(name)}\`.`,
      }),
    };
  }
  if (council === NATIONAL_FOLDER) return inNationalFolder(file, parts, stem);
  const folderProblem = nameProblem(council);
  if (folderProblem !== undefined) {
    return {
      issue: badName(file, { what: "folder", written: council, better: asSlug(council), ...folderProblem }),
    };
  }
  if (RESERVED_SLUGS.includes(council)) {
    return {
      issue: misplaced(
        file,
        "reserved-name",
        `No council's folder may be named \`${council}\`, because the site has a page of its own at /${council}.`,
        { fix: `Rename the folder, for example to \`${council}-council\`.` },
        `any name but ${listed(RESERVED_SLUGS)}`,
      ),
    };
  }
  if (parts.length === 2) return inCouncilFolder(file, council, name);
  const type = typeOfFolder.get(folder);
  if (type === undefined || parts.length > 3) return { issue: wrongFolder(file, parts) };
  const problem = nameProblem(stem);
  if (problem !== undefined) {
    return {
      issue: badName(file, { what: "file", written: name, better: `${asSlug(stem)}.mdx`, ...problem }),
    };
  }
  return { place: { id: `${council}/${folder}/${stem}`, file, type, council, slug: stem } };
}

function inNationalFolder(file: string, [, folder, ...rest]: readonly string[], stem: string): Placed {
  if (folder === TAX_YEARS_FOLDER && rest.length === 1 && TAX_YEAR_NAME.test(stem)) return { taxYear: stem };
  return {
    issue: misplaced(
      file,
      "wrong-folder",
      `\`${visible(file)}\` is in the folder \`${NATIONAL_FOLDER}\`, which is no council’s: it holds what is the same for every council.`,
      {
        fix: `If it is a council’s, move it to that council’s folder; a council cannot have this folder’s name.`,
      },
      `tax years, such as \`${NATIONAL_FOLDER}/${TAX_YEARS_FOLDER}/2026-27.mdx\``,
    ),
  };
}

function inCouncilFolder(file: string, council: string, name: string) {
  if (name === "council.mdx") {
    return { place: { id: `${council}/council`, file, type: "council", council, slug: council } } as const;
  }
  const isCouncil = name.toLowerCase() === "council.mdx" || nearest(name, ["council.mdx"]) !== undefined;
  const advice = isCouncil
    ? { fix: `If it is the council's own file, rename it to \`${council}/council.mdx\`.` }
    : { fix: `Move it to the folder of its type, for example \`${council}/roles/${visible(name)}\`.` };
  const remedy = isCouncil ? ({ kind: "move", to: `${council}/council.mdx` } as const) : undefined;
  return {
    issue: misplaced(
      file,
      "wrong-folder",
      `\`${visible(name)}\` is directly in the folder of ${council}.`,
      remedy === undefined ? advice : { ...advice, remedy },
    ),
  };
}

function wrongFolder(file: string, parts: readonly string[]): Issue {
  const [council = "", folder = ""] = parts;
  const name = parts[parts.length - 1] ?? "";
  const near = typeOfFolder.has(folder) ? folder : nearest(folder, folders);
  const problem = typeOfFolder.has(folder)
    ? `\`${visible(parts.slice(2, -1).join("/"))}\` is a folder inside \`${folder}\`, where only files may be.`
    : `\`${visible(folder)}\` is not a folder of the content.`;
  return misplaced(
    file,
    "wrong-folder",
    problem,
    near === undefined ? undefined : moveTo(`${council}/${near}/${name}`),
  );
}

/** Endings of pictures, which belong into one folder, and of documents, which belong into another. */
const PICTURE = /\.(jpe?g|png|gif|webp|avif|svg|heic|tiff?|bmp|psd)$/i;

function wrongEnding(file: string, name: string): Issue {
  const page = /^(.*?)[. ]*\.(?:mdx?|markdown|txt)(?:[. ]|$)/i.exec(name)?.[1];
  const folder = file.slice(0, -name.length);
  const to = `${folder}${page}.mdx`;
  const isNote = /^(?:readme|notes?|todo|changelog|licen[cs]e|to-do)\b/i.test(name);
  const inPublic = PICTURE.test(name) ? "public/images" : "public/documents";
  const advice: Advice =
    page === undefined || page === ""
      ? {
          fix: `If a page shows it or links to it, move it to the folder \`${inPublic}\`; if it is not needed, delete it.`,
        }
      : isNote
        ? {
            fix: "Keep notes outside the folder `content`, or delete it: everything in there becomes a page.",
          }
        : { fix: `Rename it to \`${visible(page)}.mdx\`.`, remedy: { kind: "move", to } };
  return misplaced(
    file,
    "wrong-extension",
    `\`${visible(name)}\` is not a content file: its name does not end in .mdx.`,
    advice,
    "files whose names end in .mdx, in small letters",
  );
}

/** Why a name cannot be that of a page or a council; `undefined` for one that can. */
function nameProblem(name: string): { readonly problem: string; readonly isKept: boolean } | undefined {
  if (!slug.safeParse(name).success)
    return { problem: "has a name that cannot be part of an address", isKept: false };
  if (name.length > LONGEST_NAME) {
    return {
      problem: `has a name of ${name.length} letters, with which the site could not be built`,
      isKept: true,
    };
  }
  if (OF_WINDOWS.test(name)) return { problem: "has a name that Windows keeps for itself", isKept: true };
  return undefined;
}

interface BadName {
  readonly what: "file" | "folder";
  readonly written: string;
  /** The same name as it can be. */
  readonly better: string;
  readonly problem: string;
  /** True where writing the same name in another way does not help. */
  readonly isKept: boolean;
}

function badName(file: string, { what, written, better, problem, isKept }: BadName): Issue {
  const [council = "", ...rest] = file.split("/");
  const to = what === "folder" ? [better, ...rest] : [council, ...rest.slice(0, -1), better];
  return misplaced(
    file,
    "bad-name",
    `The ${what} \`${visible(written.slice(0, LONGEST_NAME))}\` ${problem}.`,
    isKept
      ? { fix: "Give it another name, such as one word more." }
      : { fix: `Rename it to \`${better}\`.`, remedy: { kind: "move", to: to.join("/") } },
    `small letters and digits, in words joined by hyphens, like social-worker; at most ${LONGEST_NAME} letters`,
  );
}
