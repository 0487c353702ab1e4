import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { routes } from "../../lib/site/routes";

/** A content file as its editor wrote it, without a check. */
export interface ContentFile {
  readonly council: string;
  /** `roles`, `teams` …; empty for the council's own file. */
  readonly kind: string;
  readonly slug: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Every content file of a project or of its copy in `folder`. */
export function contentFiles(folder: string): ContentFile[] {
  const content = path.join(folder, "content");
  return readdirSync(content, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".mdx"))
    .map((entry) => {
      const [council = "", ...below] = path.relative(content, entry.parentPath).split(path.sep);
      const text = readFileSync(path.join(entry.parentPath, entry.name), "utf8");
      const [, frontMatter = ""] = text.split(/^---\r?$/m);
      return {
        council,
        kind: below.join("/"),
        slug: path.basename(entry.name, ".mdx"),
        fields: parse(frontMatter),
      };
    });
}

/** The address at which a file's page has its place, or undefined for what has none of its own. */
export function addressOf({ council, kind, slug }: Omit<ContentFile, "fields">): string | undefined {
  switch (kind) {
    case "":
      return routes.council(council);
    case "services":
      return routes.service(council, slug);
    case "teams":
      return routes.team(council, slug);
    case "roles":
      return routes.role(council, slug);
    case "benefits":
      return routes.benefit(council, slug);
    case "glossary":
      return routes.term(council, slug);
    default:
      return undefined;
  }
}

/** Every old address that the content files name, with the address that it must lead to. */
export function oldAddresses(
  files: readonly ContentFile[],
): { readonly from: string; readonly to: string }[] {
  return files.flatMap((file) => {
    const to = addressOf(file);
    const aliases = Array.isArray(file.fields.aliases) ? file.fields.aliases.map(String) : [];
    if (to === undefined) return [];
    return aliases.flatMap((alias) => {
      const from = alias.startsWith("/")
        ? alias
        : addressOf(file.kind === "" ? { ...file, council: alias } : { ...file, slug: alias });
      // A part of a page has no address that a server could redirect.
      return from === undefined || from.includes("#") ? [] : [{ from, to }];
    });
  });
}
