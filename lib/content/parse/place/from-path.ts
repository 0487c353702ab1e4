import { DOCUMENT_TYPES, type DocumentType, documentTypes } from "../../../model/document-types";
import { slug } from "../../../model/names";
import { RESERVED_SLUGS } from "../../../site/reserved";
import { type Issue, issueAt } from "../../issue";
import type { IssueRule } from "../../issue-rules";
import { listed, nearest } from "../../nearest";
import type { Place } from "../../parsed-document";
import { START } from "../../position";

const typeOfFolder = new Map<string, DocumentType>();
for (const type of DOCUMENT_TYPES) {
  const { folder } = documentTypes[type];
  if (folder !== null) typeOfFolder.set(folder, type);
}
const folders = [...typeOfFolder.keys()];

const EXPECTED = `council.mdx in the council's folder, and everything else in one of the folders ${listed(folders)}`;

function misplaced(file: string, rule: IssueRule, problem: string, fix?: string, allowed = EXPECTED): Issue {
  return issueAt(file, START, { rule, field: "file", problem, allowed, fix });
}

/** A name made into one that a file may have: `Social Worker.mdx` into `social-worker`. */
export function asSlug(name: string): string {
  const plain = name.normalize("NFKD").toLowerCase();
  return (
    plain
      .replace(/['’]/g, "")
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "name-of-the-page"
  );
}

/**
 * What a path says about a file: its type, council and slug, or what is wrong with the path.
 * @param file path from the content folder
 */
export function placeOf(file: string): { readonly place: Place } | { readonly issue: Issue } {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const stem = name.replace(/\.[^.]*$/, "");
  if (!name.endsWith(".mdx")) return { issue: wrongEnding(file, name) };
  const parts = file.split("/");
  const [council = "", folder = ""] = parts;
  if (parts.length === 1) {
    return {
      issue: misplaced(
        file,
        "wrong-folder",
        `\`${name}\` is not in a council's folder.`,
        `Move it to \`<council>/${name}\`.`,
      ),
    };
  }
  if (!slug.safeParse(council).success) return { issue: badName(file, "folder", council, asSlug(council)) };
  if (RESERVED_SLUGS.includes(council)) {
    return {
      issue: misplaced(
        file,
        "reserved-name",
        `No council's folder may be named \`${council}\`, because the site has a page of its own at /${council}.`,
        `Rename the folder, for example to \`${council}-council\`.`,
        `any name but ${listed(RESERVED_SLUGS)}`,
      ),
    };
  }
  if (parts.length === 2) return inCouncilFolder(file, council, name);
  const type = typeOfFolder.get(folder);
  if (type === undefined || parts.length > 3) return { issue: wrongFolder(file, parts) };
  if (!slug.safeParse(stem).success) return { issue: badName(file, "file", name, `${asSlug(stem)}.mdx`) };
  return { place: { id: `${council}/${folder}/${stem}`, file, type, council, slug: stem } };
}

function inCouncilFolder(file: string, council: string, name: string) {
  if (name === "council.mdx") {
    return { place: { id: `${council}/council`, file, type: "council", council, slug: council } } as const;
  }
  const fix =
    name.toLowerCase() === "council.mdx" || nearest(name, ["council.mdx"]) !== undefined
      ? `If it is the council's own file, rename it to \`${council}/council.mdx\`.`
      : `Move it to the folder of its type, for example \`${council}/roles/${name}\`.`;
  return {
    issue: misplaced(file, "wrong-folder", `\`${name}\` is directly in the folder of ${council}.`, fix),
  };
}

function wrongFolder(file: string, parts: readonly string[]): Issue {
  const [council = "", folder = ""] = parts;
  const name = parts[parts.length - 1] ?? "";
  const near = typeOfFolder.has(folder) ? folder : nearest(folder, folders);
  const problem = typeOfFolder.has(folder)
    ? `\`${parts.slice(2, -1).join("/")}\` is a folder inside \`${folder}\`, where only files may be.`
    : `\`${folder}\` is not a folder of the content.`;
  return misplaced(file, "wrong-folder", problem, near && `Move it to \`${council}/${near}/${name}\`.`);
}

function wrongEnding(file: string, name: string): Issue {
  const ending = /\.mdx?/i.exec(name);
  const stem = ending === null ? name.replace(/\.[^.]*$/, "") : name.slice(0, ending.index);
  const fix = /\.(mdx?|markdown|txt)(\.|$)/i.test(name)
    ? `Rename it to \`${stem}.mdx\`.`
    : "If it is a picture or a download, it belongs in the folder public; if it is not needed, delete it.";
  return misplaced(
    file,
    "wrong-extension",
    `\`${name}\` is not a content file: its name does not end in .mdx.`,
    fix,
    "files whose names end in .mdx, in small letters",
  );
}

function badName(file: string, what: "file" | "folder", written: string, better: string): Issue {
  return misplaced(
    file,
    "bad-name",
    `The ${what} \`${written}\` has a name that cannot be part of an address.`,
    `Rename it to \`${better}\`.`,
    "small letters and digits, in words joined by hyphens, like social-worker",
  );
}
