import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { writeWhole } from "../../cache/write-whole";
import type { FieldValue } from "../../content/edit/field-value";
import type { Conflict } from "../../content/edit/merge";

/** What one act has done to a file that it changed together with others: a page is renamed, or taken off the site. */
export interface Act {
  /** All that it has changed, this file among them. */
  readonly files: readonly string[];
  /** The file's text before it and after it; `undefined` for no file. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** Of a page that has another name by it: the names that it had, the first one first, and its text under that. */
  readonly formerly?: { readonly files: readonly string[]; readonly text: string } | undefined;
}

/** What somebody typed in one window, and typed over in another that did not show it: kept until they choose. */
export type TypedOver = Pick<Conflict, "place"> & { readonly value?: FieldValue | undefined };

/** A file as an editor has it, beside what it was when they began. */
export interface Draft {
  /** Path from the content folder. */
  readonly file: string;
  /** The whole text when the draft was begun: where the file is another by now, somebody else has changed it. */
  readonly begun: string;
  /** `undefined` where the file is taken away. */
  readonly text: string | undefined;
  /** The act that this is a part of, which is taken back as a whole. */
  readonly act?: Act | undefined;
  /** What another window wrote over without showing it: the draft stays until somebody has chosen. */
  readonly typedOver?: readonly TypedOver[] | undefined;
  /** Where somebody else has given the page another name since: what it was before, and who that was. */
  readonly followed?: Followed | undefined;
}

/** A draft of a page before somebody else gave that another name. */
export interface Followed extends Pick<Draft, "file" | "begun" | "text"> {
  readonly by: string;
}

/** What was thrown away last, with what it takes to bring it back. */
export interface ThrownAway {
  /** The file whose draft it was, as people know it. */
  readonly title: string;
  /** Every draft that was thrown away or changed by that, as it was before, and those that were left. */
  readonly before: readonly Draft[];
  readonly after: readonly Draft[];
}

/** Drafts, wherever they are. */
export interface DraftStore {
  all(): readonly Draft[];
  of(file: string): Draft | undefined;
  /** Keeps a draft; one that is as the file was when it began is none. */
  keep(draft: Draft): void;
  drop(file: string): void;
  /** What was thrown away last; `undefined` where nothing was. */
  thrownAway(): ThrownAway | undefined;
  keepThrown(thrown: ThrownAway): void;
}

/** Drafts that nobody changes: some of somebody's, or the files of a branch that is looked at. */
export class FixedDrafts implements DraftStore {
  constructor(public drafts: readonly Draft[] = []) {}

  all(): readonly Draft[] {
    return this.drafts;
  }

  of(file: string): Draft | undefined {
    return this.drafts.find((draft) => draft.file === file);
  }

  keep(): void {
    throw new TypeError("What is looked at is not changed.");
  }

  drop(): void {
    throw new TypeError("What is looked at is not changed.");
  }

  thrownAway(): undefined {
    return undefined;
  }

  keepThrown(): void {
    throw new TypeError("What is looked at is not changed.");
  }
}

const act = z.strictObject({
  files: z.array(z.string()),
  before: z.string().optional(),
  after: z.string().optional(),
  formerly: z.strictObject({ files: z.array(z.string()).min(1), text: z.string() }).optional(),
});
const typedOver = z.strictObject({
  place: z.union([z.array(z.union([z.string(), z.number()])), z.enum(["text", "file"])]),
  value: z.json().optional(),
});
const followed = z
  .strictObject({ file: z.string(), begun: z.string(), text: z.string().optional(), by: z.string() })
  .transform((before): Followed => ({ ...before, text: before.text }));
const stored = z
  .strictObject({
    file: z.string(),
    begun: z.string(),
    text: z.string().optional(),
    act: act.optional(),
    typedOver: z.array(typedOver).optional(),
    followed: followed.optional(),
  })
  .transform((draft): Draft => ({ ...draft, text: draft.text }));
const storedThrown = z.strictObject({ title: z.string(), before: z.array(stored), after: z.array(stored) });

/** The file of what was thrown away last; drafts have another ending. */
const THROWN = "thrown-away";

/** Only pages of content, at the depth at which they stand; nothing that climbs out of the folder. */
const PAGE = /^[a-z0-9-]+(?:\/[a-z0-9-]+)?\/[a-z0-9-]+\.mdx$/;

/** True for the path of a page within the content folder. */
export function isPageFile(file: string): boolean {
  return PAGE.test(file);
}

/** What is written and not published, on disk outside the content, so that it outlives the process. */
export class Drafts implements DraftStore {
  /** @param folder of the drafts alone */
  constructor(private readonly folder: string) {}

  /** Every draft, by file. Throws where one cannot be read: it is somebody's work. */
  all(): readonly Draft[] {
    return this.#names()
      .sort()
      .map((name) => stored.parse(JSON.parse(readFileSync(path.join(this.folder, name), "utf8"))));
  }

  of(file: string): Draft | undefined {
    return this.all().find((draft) => draft.file === file);
  }

  keep(draft: Draft): void {
    const isNone = (draft.text ?? "") === draft.begun && !draft.typedOver?.length;
    if (isNone) this.drop(draft.file);
    else writeWhole(this.#place(draft.file), JSON.stringify(draft), { flush: true });
  }

  drop(file: string): void {
    rmSync(this.#place(file), { force: true });
  }

  thrownAway(): ThrownAway | undefined {
    const place = path.join(this.folder, THROWN);
    return existsSync(place) ? storedThrown.parse(JSON.parse(readFileSync(place, "utf8"))) : undefined;
  }

  keepThrown(thrown: ThrownAway): void {
    writeWhole(path.join(this.folder, THROWN), JSON.stringify(thrown), { flush: true });
  }

  #names(): string[] {
    try {
      return readdirSync(this.folder).filter((name) => name.endsWith(".json"));
    } catch {
      // No draft was ever kept.
      return [];
    }
  }

  #place(file: string): string {
    if (!isPageFile(file)) throw new RangeError(`${file} is no page of content.`);
    return path.join(this.folder, `${file.replaceAll("/", "--")}.json`);
  }
}
