/** A page that is renamed as often as anybody likes before it is published: one act, from the name that is published to the last. */
import * as fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { draftChanges } from "@/app/(studio)/draft-changes";
import { withDrafts } from "@/lib/studio/desk/drafts-together";
import { renameTogether } from "@/lib/studio/desk/renaming";
import { bringBack, canComeBack, throwAway } from "@/lib/studio/desk/throw-away";
import { actWords } from "@/lib/studio/words/act-words";
import { StudioHere } from "../harness/local-studio";
import { runs } from "../harness/random";

const studio = new StudioHere();
const { workspace } = studio;
const { drafts } = workspace.options;
afterAll(() => studio.remove());

const FIRST = "ferry-support-worker";
const FOLLOWER = "harbourside/teams/islands.mdx";
const NAMES = ["pier-worker", "ship-worker", FIRST] as const;
const fileOf = (name: string) => `harbourside/roles/${name}.mdx`;
const mistakes = () => workspace.drafted().checked.issues.filter(({ severity }) => severity === "error");

/** An editor's window: the page under the name that it has now. */
class Editor {
  name: string = FIRST;
  readonly typed = { page: "", follower: "" };

  rename(to: string): void {
    const document = workspace.document(fileOf(this.name));
    if (document === undefined) throw new Error(`${this.name} cannot be read.`);
    if (to !== this.name) expect(renameTogether(workspace, document, to)).toBe(fileOf(to));
    this.name = to;
  }

  type(where: "page" | "follower", words: string): void {
    const file = where === "page" ? fileOf(this.name) : FOLLOWER;
    workspace.write(file, `${workspace.textOf(file)}${words}`);
    this.typed[where] += words;
  }

  throwAway(): void {
    const isRenamed = this.name !== FIRST;
    throwAway(workspace, fileOf(this.name), "The page");
    if (!isRenamed) this.typed.page = "";
    this.name = FIRST;
  }

  /** What there has to be: everything that was typed, under the name that the page has now. */
  expectNothingLost(): void {
    const file = fileOf(this.name);
    for (const name of NAMES) if (name !== this.name) expect(workspace.textOf(fileOf(name))).toBeUndefined();
    expect(workspace.textOf(file)?.endsWith(this.typed.page)).toBe(true);
    const document = workspace.document(file);
    const aliases = document !== undefined && "aliases" in document.data ? document.data.aliases : [];
    expect(aliases.filter((alias) => NAMES.some((name) => name === alias))).toEqual(
      this.name === FIRST ? [] : [FIRST],
    );
    const follower = this.typed.follower.replaceAll(/roles\/[\w-]+/g, `roles/${this.name}`);
    expect(workspace.textOf(FOLLOWER)?.endsWith(follower)).toBe(true);
    expect(mistakes()).toEqual([]);
  }

  /** As published, but for what was typed. */
  expectTakenBack(): void {
    this.expectNothingLost();
    for (const { file, act, text } of drafts.all()) {
      expect(act).toBeUndefined();
      const typed =
        file === FOLLOWER
          ? this.typed.follower.replaceAll(/roles\/[\w-]+/g, `roles/${FIRST}`)
          : this.typed.page;
      expect(text).toBe(`${workspace.publishedText(file)}${typed}`);
    }
  }
}

const step = fc.oneof(
  { arbitrary: fc.constantFrom(...NAMES.map((to) => ({ does: "rename", to }) as const)), weight: 4 },
  {
    arbitrary: fc.constantFrom(
      ...(["page", "follower"] as const).map((where) => ({ does: "type", where }) as const),
    ),
    weight: 3,
  },
  { arbitrary: fc.constant({ does: "throw away" } as const), weight: 1 },
);

test("in any order of renaming, typing and throwing away nothing that was typed is lost, and every link leads on", () => {
  const property = fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
    for (const { file } of drafts.all()) drafts.drop(file);
    const editor = new Editor();
    for (const [index, one] of steps.entries()) {
      if (one.does === "rename") editor.rename(one.to);
      else if (one.does === "throw away") editor.throwAway();
      else if (one.where === "page") editor.type("page", `\nWords ${index} of it.\n`);
      else editor.type("follower", `\nSee [what ${index} says](/harbourside/roles/${editor.name}).\n`);
      editor.expectNothingLost();
    }
    if (editor.name !== FIRST) editor.throwAway();
    editor.expectTakenBack();
  });
  fc.assert(property, { numRuns: runs(8) });
}, 300_000);

test("what was typed before, between and after two renamings is there when they are taken back, at a page that follows too", () => {
  for (const at of ["page", "a page that follows"]) {
    for (const { file } of drafts.all()) drafts.drop(file);
    const editor = new Editor();
    editor.type("page", "\nBefore.\n");
    editor.rename("pier-worker");
    editor.type("page", "\nBetween.\n");
    editor.rename("ship-worker");
    editor.type("page", "\nAfter.\n");
    const kept = drafts.all();
    const follower = kept.find(({ file, text }) => text !== undefined && file !== fileOf(editor.name))?.file;
    throwAway(workspace, (at === "page" ? undefined : follower) ?? fileOf(editor.name), "The page");
    editor.name = FIRST;
    editor.expectTakenBack();
    const thrown = canComeBack(drafts, (file) => workspace.publishedText(file));
    if (thrown !== undefined) bringBack(drafts, thrown);
    expect(drafts.all()).toEqual(kept);
  }
}, 300_000);

test("a page that was never published is renamed, and comes back when that is taken back", () => {
  for (const { file } of drafts.all()) drafts.drop(file);
  const [fresh, text] = [
    fileOf("new-worker"),
    workspace.publishedText(fileOf(FIRST))?.replace(/^name: .*$/m, "name: New Worker"),
  ];
  workspace.write(fresh, text);
  const before = drafts.all();
  for (const [from, to] of [
    ["new-worker", "newer-worker"],
    ["newer-worker", "newest-worker"],
  ] as const) {
    const document = workspace.document(fileOf(from));
    if (document !== undefined) renameTogether(workspace, document, to);
  }
  expect(workspace.textOf(fileOf("newest-worker"))).toContain("New Worker");
  throwAway(workspace, fileOf("newest-worker"), "New Worker");
  expect(drafts.all().map(({ file, text }) => ({ file, text }))).toEqual(
    before.map(({ file, text }) => ({ file, text })),
  );
}, 120_000);

test("the review has a renamed page once, with what differs from what is published of it", async () => {
  for (const { file } of drafts.all()) drafts.drop(file);
  const editor = new Editor();
  editor.rename("pier-worker");
  editor.type("page", "\nWords of now.\n");
  editor.rename("ship-worker");
  const html = await (await studio.ask("/studio/review")).text();
  const [section = ""] = html.split('<a href="/studio/edit/harbourside/roles/ship-worker">').slice(1);
  const table = section.slice(0, section.indexOf("</table>"));
  expect(table).toMatch(
    /^[^<]*<\/a> has another address, and \d+ pages follow<\/h2><p>From \/harbourside\/roles\/ferry-support-worker to \/harbourside\/roles\/ship-worker; the old/,
  );
  // What follows it, and says nothing else, stands in that line alone.
  expect(html.split("<section>").length - 1).toBe(1);
  expect([...table.matchAll(/<th scope="row">([^<]*)/g)].map(([, label]) => label)).toEqual(["Text"]);
  expect(html).not.toMatch(/ is new<\/h2>| is taken off the site<\/h2>/);
}, 120_000);

test("what waits for a look, and so names no act, has a renamed page once as well, and a page that follows with its other changes alone", () => {
  for (const { file } of drafts.all()) drafts.drop(file);
  const editor = new Editor();
  editor.rename("ship-worker");
  editor.type("follower", "\nWords of now.\n");
  const waiting = drafts.all().map(({ file, begun, text }) => ({ file, begun, text }));
  const changes = draftChanges(withDrafts(workspace, waiting));
  const shown = changes.filter(({ isFollower }) => !isFollower);
  expect(shown.toSorted((one, other) => one.file.localeCompare(other.file))).toMatchObject([
    { is: "renamed", changes: [], moved: { to: "/harbourside/roles/ship-worker" } },
    { file: FOLLOWER, is: "changed", changes: [{ label: "Text", after: "Words of now." }] },
  ]);
  const renamed = shown.find(({ is }) => is === "renamed");
  expect(renamed?.moved?.followers.length).toBe(changes.length - 1);
  expect(actWords(changes)).toMatch(/ has another address, and \d+ pages follow$/);
}, 120_000);
