import { isDeepStrictEqual } from "node:util";
import type { CalendarDate } from "../../calendar/calendar-date";
import type { Instant } from "../../calendar/london-time";
import type { Catalogue } from "../../catalogue/types";
import { type CheckedContent, checkFiles } from "../../checks/check-content";
import { buildCatalogue } from "../../content/catalogue";
import type { ParseCache } from "../../content/parse-cache";
import type { ParsedDocument, ParseResult } from "../../content/parsed-document";
import type { Photographs } from "../../content/pictures/photograph-files";
import { readContent, rememberingDisk } from "../../content/read";
import type { SourceFile } from "../../content/source-file";
import { type Review, review } from "../../review/review";
import { PhotographsOfFolder } from "../documents/photographs";
import { LeftWays } from "../form/left-ways";
import type { Draft, DraftStore } from "./drafts";
import { lastReadable } from "./last-change";
import { lazily } from "./lazily";
import { pageTextIn } from "./page-text";
import { problemsOf } from "./problems";
import { ShownContent } from "./shown-content";
import { ShownTexts } from "./shown-texts";
import type { State } from "./state";

/** As when pages are shown, and out of what. */
export interface ShownAs {
  /** `undefined` for today. */
  readonly day?: CalendarDate | undefined;
  /** A moment of the day, for what is open then; midday where nothing is said. */
  readonly moment?: Instant | undefined;
}

/** What a workspace stands on. */
export interface WorkspaceOptions {
  /** The folder that holds package.json. */
  readonly project: string;
  /** The content folder. */
  readonly directory: string;
  /** Photographs that come with the drafts and are not in the folder, where there are such. */
  readonly photographs?: () => readonly string[];
  readonly drafts: DraftStore;
  readonly cache: ParseCache;
  readonly today: () => CalendarDate;
}

/**
 * The content that an editor works on, kept warm: a file is parsed again only when its text changes, and everything is
 * related again only when any text does.
 */
export class Workspace {
  readonly #parsed = new Map<string, { readonly text: string; readonly result: ParseResult }>();
  readonly #disk = rememberingDisk();
  #published: State | undefined;
  #drafted: State | undefined;
  readonly #shown = new ShownContent((files) => this.#check(files));
  #reviewed: { readonly of: readonly State[]; readonly review: Review | undefined } | undefined;
  #photographs: Photographs = {};
  /** What forms in somebody's windows show. */
  readonly formTexts = new ShownTexts();
  /** What was typed in a way of writing that somebody has left for another. */
  readonly leftWays = new LeftWays();

  readonly #folder: PhotographsOfFolder;

  constructor(readonly options: WorkspaceOptions) {
    this.#folder = new PhotographsOfFolder(options.directory);
  }

  /** Looks at the photographs, which pages show with their sizes. What is shown afterwards has them. */
  async measurePhotographs(): Promise<Photographs> {
    const measured = await this.#folder.measure();
    if (!isDeepStrictEqual(measured, this.#photographs)) {
      this.#photographs = measured;
      this.#published = undefined;
      this.#drafted = undefined;
    }
    return measured;
  }

  /** The content as it is on disk. */
  published(): State {
    this.#published = this.#stateOf(readContent(this.options.directory, this.#disk), this.#published);
    return this.#published;
  }

  /** The content with each draft in the place of its file. */
  drafted(): State {
    const drafts = new Map(this.options.drafts.all().map(({ file, text }) => [file, text]));
    const published = this.published().files;
    const files = published.flatMap((file) => {
      if (!drafts.has(file.path)) return file;
      const text = drafts.get(file.path);
      return text === undefined ? [] : { path: file.path, text };
    });
    const there = new Set(published.map((file) => file.path));
    for (const [file, text] of drafts)
      if (text !== undefined && !there.has(file)) files.push({ path: file, text });
    this.#drafted = this.#stateOf(files, this.#drafted);
    return this.#drafted;
  }

  /**
   * What pages show: the drafts. Of a file with a mistake it is what was shown of it last, or what is published of it. On another
   * day, pay that starts later is in force.
   */
  shown({ day, moment }: ShownAs = {}): Catalogue | undefined {
    const shown = this.#shown.of(this.drafted(), this.published(), this.#photographs);
    if (day === undefined) return shown.catalogue;
    return shown.related && buildCatalogue(shown.related, day, this.#photographs, moment);
  }

  /** The text of a file with its draft; `undefined` where there is no such file, or a draft takes it away. */
  textOf(file: string): string | undefined {
    const draft = this.options.drafts.of(file);
    return draft === undefined ? this.publishedText(file) : draft.text;
  }

  /** The text of a file as it is on disk. */
  publishedText(file: string): string | undefined {
    return pageTextIn(this.options.directory, file);
  }

  /** True where there is such a file, or was one that a draft takes away. */
  isTaken(file: string): boolean {
    return this.textOf(file) !== undefined || this.publishedText(file) !== undefined;
  }

  /** The draft of a file; where there is none, what one would begin from. */
  draftOf(file: string): Draft {
    const text = this.publishedText(file);
    return this.options.drafts.of(file) ?? { file, begun: text ?? "", text };
  }

  /** Keeps a text as the draft of a file; `undefined` takes the file away. */
  write(file: string, text: string | undefined): void {
    this.options.drafts.keep({ ...this.draftOf(file), text });
  }

  /** The text that a window shows, by its fingerprint; what the draft was begun from where this process has never seen it. */
  shownIn(file: string, fingerprint: string | null): string {
    const { act, ...draft } = this.draftOf(file);
    const followed = this.options.drafts.all().find((one) => one.followed?.file === file)?.followed;
    const { begun, text = "" } = followed ?? draft;
    if (fingerprint === null) return text;
    const texts = [text, begun, act?.before ?? "", this.publishedText(file) ?? ""];
    return this.formTexts.of(fingerprint, texts) ?? begun;
  }

  /** Keeps the drafts of one act, which is taken back as a whole. */
  writeTogether(texts: ReadonlyMap<string, string | undefined>): void {
    for (const [file, after] of texts) {
      const act = { files: [...texts.keys()], before: this.textOf(file), after };
      this.options.drafts.keep({ ...this.draftOf(file), text: after, act });
    }
  }

  /**
   * What the drafts change, and for whom. A file that is published with a mistake is as it was in the last version without one, or
   * left out; `undefined` where a draft has a mistake, or nothing is left to compare with.
   */
  review(): Review | undefined {
    const [published, drafted] = [this.published(), this.drafted()];
    // To work out what everybody gets takes longer than all else of a page; a state is another one where anything changes.
    if (this.#reviewed?.of.every((state, index) => state === [published, drafted][index]))
      return this.#reviewed.review;
    const isOwn = problemsOf(this).own.length > 0;
    const sound = { ...published, files: this.#soundFiles(published) };
    const without = (state: State) => {
      const { catalogue, documents } = new ShownContent((files) => this.#check(files)).of(
        state,
        sound,
        this.#photographs,
      );
      return catalogue && { catalogue, documents };
    };
    const [before, after] = isOwn ? [] : [without(published), without(drafted)];
    const reviewed = before && after && review(before, after, this.options.today());
    this.#reviewed = { of: [published, drafted], review: reviewed };
    return reviewed;
  }

  /** What is published, each file with a mistake as it was last published without one. */
  #soundFiles({ files, checked }: State): readonly SourceFile[] {
    const wrong = new Set(checked.issues.flatMap((one) => (one.severity === "error" ? one.file : [])));
    const isSound = (path: string) => (text: string) =>
      this.options.cache.parse({ path, text }).issues.every(({ severity }) => severity !== "error");
    return files.map((file) => {
      const { path } = file;
      const text = wrong.has(path) ? lastReadable(this.options.directory, path, isSound(path)) : undefined;
      return text === undefined ? file : { path, text };
    });
  }

  /** The document of a file, where it can be read. */
  document(file: string): ParsedDocument | undefined {
    return this.drafted().checked.documents.find((document) => document.file === file);
  }

  #stateOf(files: readonly SourceFile[], last: State | undefined): State {
    const today = this.options.today();
    const isSame =
      last?.files.length === files.length &&
      files.every(
        (file, index) => file.path === last.files[index]?.path && file.text === last.files[index]?.text,
      );
    if (isSame && last.today === today) return last;
    // Files that are the same stay the same objects: what was found in one is not looked for again.
    const before = new Map(last?.files.map((file) => [file.path, file]));
    const kept = files.map((file) => {
      const old = before.get(file.path);
      return old?.text === file.text && old.unread === file.unread ? old : file;
    });
    const checked = this.#check(kept);
    const photographs = this.#photographs;
    const made = lazily(() => checked.related && buildCatalogue(checked.related, today, photographs));
    return {
      files: kept,
      checked,
      today,
      get catalogue() {
        return made();
      },
    };
  }

  #check(files: readonly SourceFile[]): CheckedContent {
    const photographs = this.options.photographs?.() ?? [];
    const place = { ...this.options, today: this.options.today(), photographs };
    return checkFiles(files, place, { parse: (file) => this.#parse(file) });
  }

  #parse(file: SourceFile): ParseResult {
    const before = this.#parsed.get(file.path);
    if (before?.text === file.text && file.unread === undefined) return before.result;
    const result = this.options.cache.parse(file);
    this.#parsed.set(file.path, { text: file.text, result });
    return result;
  }
}
