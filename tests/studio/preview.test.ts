import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { answerLetIn } from "@/app/(studio)/studio-responder";
import { calendarDate } from "@/lib/calendar/calendar-date";
import { bodyOf } from "@/lib/content/edit/body";
import { openParseCache } from "@/lib/content/parse-cache";
import { Drafts } from "@/lib/studio/desk/drafts";
import { WorkingCopy } from "@/lib/studio/desk/working-copy";
import { Workspace } from "@/lib/studio/desk/workspace";
import { studioRoutes } from "@/lib/studio/routes";

const PROJECT = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "studio-preview-"));
const directory = path.join(folder, "content");
for (const [from, to] of [
  ["tests/fixtures/example/larkmere", "larkmere"],
  ["content/national", "national"],
] as const)
  cpSync(path.join(PROJECT, from), path.join(directory, to), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const drafts = new Drafts(path.join(folder, "drafts"));
/** A studio as after a start. */
const started = () =>
  new Workspace({
    project: PROJECT,
    directory,
    drafts,
    cache: openParseCache(PROJECT),
    today: () => calendarDate("2026-11-28"),
  });
let workspace = started();

/** What the studio shows, such as the frame beside a form; or what it answers to a form that is sent. */
async function shown(address: string, form?: Readonly<Record<string, string>>) {
  const { pathname, searchParams } = new URL(address, "http://127.0.0.1:4100");
  const answer = await answerLetIn({
    studio: {
      workspace,
      copy: new WorkingCopy(directory, drafts),
      sheet: "",
      studioSheet: "",
      scripts: {},
    },
    path: pathname,
    query: searchParams,
    form: form && new URLSearchParams(form),
    token: { name: "token", value: "" },
  });
  const html = await answer.text();
  const words = html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
  const policy = answer.headers.get("content-security-policy") ?? "";
  return {
    html,
    words,
    canBeFramed: policy.includes("frame-ancestors 'self'"),
    to: answer.headers.get("location"),
  };
}

const VACANCIES = "larkmere/vacancies";
const MANAGER = `${VACANCIES}/team-manager.mdx`;
const textOf = (file: string) => readFileSync(path.join(directory, file), "utf8");

test("a vacancy is shown as it is while it is open, with words where it is not on the day; lists of vacancies are shown as well", async () => {
  const manager = "/larkmere/vacancies/team-manager";
  for (const [address, words] of [
    ["/larkmere/vacancies/social-worker-lakeside", /Apply on Larkmere’s site/],
    [manager, /This vacancy closed on 20 November 2026 at midday\..*Apply on Larkmere’s site/],
    [`${manager}?on=2026-09-01`, /opens on 5 October 2026: on 1 September 2026 nobody sees it.*Apply on/],
    [`${manager}?on=2026-10-06`, /Closes on 20 November 2026/],
    ["/larkmere/vacancies", /Social Worker/],
    ["/vacancies", /Social Worker/],
  ] as const) {
    const { words: said, canBeFramed } = await shown(address);
    expect(said, address).toMatch(words);
    expect(canBeFramed, address).toBe(true);
  }
});

test("a long sentence is kept in lines that the check takes for one text, whatever else the window and another send", async () => {
  const [file, address] = ["larkmere/teams/lakeside-team.mdx", "/studio/edit/larkmere/teams/lakeside-team"];
  const body = bodyOf(textOf(file)) ?? "";
  const shownIn = (html: string) => /name="shown" value="([^"]+)"/.exec(html)?.[1] ?? "";
  const opened = shownIn((await shown(address)).html);
  const text = `${"You visit a family when it suits them. ".repeat(7)}${body}`;
  const send = (form: Readonly<Record<string, string>>) =>
    shown(address, { opened, shown: opened, next: "typing", ...form });
  const answer = await send({ text });
  const { issues } = workspace.drafted().checked;
  expect(issues.filter((issue) => issue.file === file && issue.severity === "error")).toEqual([]);
  const kept = bodyOf(workspace.textOf(file) ?? "") ?? "";
  expect(kept.replace(/\s+/g, " ")).toBe(text.replace(/\s+/g, " "));
  const [paragraph = ""] = kept.split("\n\n");
  expect(Math.max(...paragraph.split("\n").map(({ length }) => length))).toBeLessThan(100);
  await send({ text: `${body}\n\nMore.` });
  await send({ shown: shownIn(answer.html), text, order: "99" });
  expect(workspace.textOf(file)).toMatch(/^order: 99$[\s\S]*\n\nMore\.\n$/m);
  drafts.drop(file);
});

test("one mistake after a start leaves the other pages, says on its own page what is wrong, and goes with the mistake", async () => {
  const file = "larkmere/teams/lakeside-team.mdx";
  const page = "/larkmere/teams/lakeside-team";
  const added = { file: `${VACANCIES}/new.mdx`, begun: "" };
  const text = textOf(`${VACANCIES}/team-manager.mdx`).replace("LK-1031", "LK-1099");
  drafts.keep({ file, begun: textOf(file), text: textOf(file).replace(/\nsummary:/, "\nsumary:") });
  drafts.keep({ ...added, text: text.replace("permanent", "for ever") });
  workspace = started();
  expect((await shown("/larkmere/teams")).canBeFramed).toBe(true);
  expect((await shown("/larkmere")).words).not.toContain("cannot be shown yet");
  const { words, canBeFramed } = await shown("/larkmere/vacancies/new");
  expect(words).toMatch(/cannot be shown yet.*Team Manager, Lakeside Team : .*for ever/);
  expect(canBeFramed).toBe(true);
  expect((await shown("/studio/edit/larkmere/vacancies/new")).html).toMatch(/<h1[^>]*>Team Manager/);
  expect((await shown("/studio/take-away/larkmere/teams/lakeside-team")).words).toContain(
    "Mend first what the check says of Lakeside Team",
  );
  // Its own file is right again, while another still is not.
  drafts.keep({ ...added, text });
  expect((await shown("/larkmere/vacancies/new")).words).toContain("How to apply");
  expect((await shown(page)).words).toContain("Lakeside Team");
  drafts.drop(file);
  drafts.drop(added.file);
});

test("the page that is changed follows while another draft, or what somebody has published, has a mistake; what is said of it leads there, and keeps from publishing only whoever made it", async () => {
  const [broken, changed] = ["larkmere/teams/lakeside-team.mdx", "larkmere/roles/social-worker.mdx"] as const;
  const wrong = textOf(broken).replace(/\nsummary:/, "\nsumary:");
  const rename = (name: string) => textOf(changed).replace(/^name: .*$/m, `name: ${name}`);
  drafts.keep({ file: broken, begun: textOf(broken), text: wrong });
  for (const name of ["Social Worker of tests", "Social Worker of more tests"]) {
    drafts.keep({ file: changed, begun: textOf(changed), text: rename(name) });
    expect((await shown("/larkmere/roles/social-worker")).words).toContain(name);
  }
  const beside = (await shown("/studio/edit/larkmere/roles/social-worker")).html;
  expect(beside).toContain(
    'before their mistakes: <span><a href="/studio/edit/larkmere/teams/lakeside-team">Lakeside Team</a>',
  );
  expect(beside).not.toContain("The page does not follow");
  expect((await shown("/studio/edit/larkmere/teams/lakeside-team")).words).toContain(
    "The page does not follow",
  );
  const review = (await shown(`/studio/review?only=${broken}`)).words;
  expect(review).toMatch(/To mend before.*Lakeside Team.*is said here once that is mended/);
  // The same mistake as somebody else has published it.
  drafts.drop(broken);
  const before = textOf(broken);
  writeFileSync(path.join(directory, broken), wrong);
  const publishable = (await shown("/studio/review")).words;
  expect(publishable).toMatch(/Published with a mistake, and not by this.*Lakeside Team.*What this changes/);
  expect(publishable).toContain("What changes, in one line");
  writeFileSync(path.join(directory, broken), before);
  drafts.drop(changed);
});

test("what was thrown away is offered at its page alone, and goes once something newer is published", async () => {
  const file = "larkmere/teams/lakeside-team.mdx";
  const before = textOf(file);
  drafts.keep({ file, begun: before, text: before.replace(/^order: .*$/m, "order: 77") });
  await shown("/studio/throw-away/larkmere/teams/lakeside-team", {});
  const offered = async () =>
    Promise.all(
      ["/studio/edit/larkmere/teams/lakeside-team", "/studio/review"].map(async (address) =>
        (await shown(address)).words.includes("Bring it back"),
      ),
    );
  expect(await offered()).toEqual([true, false]);
  writeFileSync(path.join(directory, file), before.replace(/^order: .*$/m, "order: 78"));
  expect(await offered()).toEqual([false, false]);
  writeFileSync(path.join(directory, file), before);
});

test("the old address of a page that a draft takes away leads on", async () => {
  const kept = "larkmere/vacancies/social-worker-lakeside.mdx";
  const begun = textOf(kept);
  drafts.keep({
    file: kept,
    begun,
    text: begun.replace("\nreviewed:", "\naliases: [team-manager]\nreviewed:"),
  });
  const gone = `${VACANCIES}/team-manager.mdx`;
  drafts.keep({ file: gone, begun: textOf(gone), text: undefined });
  const { to } = await shown("/larkmere/vacancies/team-manager?on=2026-11-29");
  expect(to).toBe("/larkmere/vacancies/social-worker-lakeside?on=2026-11-29");
  for (const file of [kept, gone]) drafts.drop(file);
});

test("a file that cannot be read opens as text, with the mistake at its line, and never as an empty form", async () => {
  const file = "larkmere/teams/lakeside-team.mdx";
  const text = textOf(file).replace(/\nsummary:/, "\nsummary");
  drafts.keep({ file, begun: textOf(file), text });
  const { html, words } = await shown("/studio/edit/larkmere/teams/lakeside-team");
  const line = text.split("\n").findIndex((one) => one.startsWith("summary")) + 1;
  expect(html).toMatch(/<textarea id="whole"[^>]*data-line="\d+"/);
  expect(html).toContain(`data-line="${line}"`);
  expect(words).toContain("As it is stored --- name: Lakeside");
  expect(html).not.toContain('id="fields"');
  drafts.drop(file);
  // A council whose own file is broken is still found, with the mistake and the way to it.
  const council = "larkmere/council.mdx";
  drafts.keep({ file: council, begun: textOf(council), text: textOf(council).replace(/\nname:/, "\nname") });
  expect((await shown("/studio")).html).toContain('href="/studio/in/larkmere"');
  expect((await shown("/studio/in/larkmere")).words).toMatch(/The line has no colon.*Open Larkmere Council/);
  expect((await shown("/studio/edit/larkmere/council")).html).toMatch(/<textarea id="whole"/);
  drafts.drop(council);
});

test("what the check finds as one file after another is changed is what it finds after a new start", () => {
  const change = (file: string, from: RegExp, to: string) => {
    const begun = textOf(file);
    expect(begun).toMatch(from);
    drafts.keep({ file, begun, text: begun.replace(from, to) });
    return workspace.drafted().checked.issues;
  };
  const [council, team] = ["larkmere/council.mdx", "larkmere/teams/lakeside-team.mdx"];
  // What other files are compared with: the council's name, its week, and acronyms that only one file explains.
  change(
    team,
    /^---\n\n/m,
    "---\n\nWork for Larkmere Council. We are the ABCT, and pay is up to £30,000 at XQZ.\n\n",
  );
  change(council, /^shortName: .*$/m, "shortName: Bexmoor");
  change(council, /^fullTimeWeeklyHours: .*$/m, "fullTimeWeeklyHours: 12");
  const issues = change(MANAGER, /^summary: /m, "summary: Bexmoor's ABCT (Any Better Children's Team). ");
  expect(issues.length).toBeGreaterThan(0);
  expect(issues).toEqual(started().drafted().checked.issues);
  for (const file of [council, team, MANAGER]) drafts.drop(file);
});

test("a page that was just added has no mistake: what is still to be filled in leads to its field, until it says something wrong", async () => {
  await shown(studioRoutes.add("larkmere"), { type: "vacancy", name: "Social Worker, nights" });
  const address = "/studio/edit/larkmere/vacancies/social-worker-nights";
  const fresh = (await shown(address)).html;
  expect(fresh).toMatch(
    /<h2 id="still-to-fill">Still to be filled in<\/h2><ul><li><a href="#field-role">Role<\/a><\/li>/,
  );
  expect(fresh).toContain('<a href="#field-opens">Opens</a>');
  expect(fresh).not.toMatch(/aria-invalid|The check says/);
  expect(fresh).toContain(
    'data-says="The check finds no mistake in this. 6 fields are still to be filled in."',
  );
  const wrong = (await shown(address, { closes: "2029-12-32 12:00", next: "typing" })).html;
  expect(wrong).toMatch(/The check says.*aria-invalid/s);
});
