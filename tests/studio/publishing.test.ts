import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { StudioHere } from "../harness/local-studio";

/** From drafts to a commit: what is shown of them, thrown away, brought together with others' and published. */
const GRADE = "harbourside/grades/deck-2.mdx";
const FORM = "/studio/edit/harbourside/grades/deck-2";
const MAXIMUM = "values.1.maximum";

const studio = new StudioHere();
const { folder, directory } = studio;
const git = (...words: string[]) => studio.git(...words);
const submitted = (...sent: Parameters<StudioHere["submit"]>) => studio.submit(...sent);
const published = () => readFileSync(path.join(directory, GRADE), "utf8");
const original = published();
const asked = async (address: string) => (await studio.ask(address)).text();

const WHY = { what: "Raise Deck 2", why: "Pay list of April" };
const PERSON = { ...WHY, name: "Jo Editor", email: "jo@example.org" };

afterAll(() => studio.remove());

describe("the drafts of an editor", () => {
  test("a page is renamed, but not to a name that is taken, and all of it is taken back but for what was typed since", async () => {
    const { workspace } = studio;
    const { drafts } = workspace.options;
    const [role, other] = ["ferry-support-worker", "practice-lead"].map(
      (name) => `harbourside/roles/${name}.mdx`,
    );
    const address = "/studio/rename/harbourside/roles/ferry-support-worker";
    expect((await submitted(address, { slug: "Practice lead" })).status).toBe(422);
    expect(workspace.textOf(other ?? "")).toBe(workspace.publishedText(other ?? ""));
    const answer = await submitted(address, { slug: "Children’s Boat Worker" });
    expect(answer.headers.get("location")).toBe("/studio/edit/harbourside/roles/childrens-boat-worker");
    expect(studio.workspace.textOf(role ?? "")).toBeUndefined();
    expect(drafts.all().length).toBeGreaterThan(4);
    const { issues } = studio.workspace.drafted().checked;
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(await asked("/harbourside/roles/childrens-boat-worker")).toContain("Ferry Support Worker");
    const [one = ""] = drafts
      .all()
      .flatMap(({ file }) => (file.startsWith("harbourside/teams/") ? file : []));
    const typed = (text: string | undefined) => (text ?? "").replace(/^order: .*$/m, "order: 99");
    workspace.write(one, typed(workspace.textOf(one)));
    const thrownAway = "/studio/throw-away/harbourside/roles/childrens-boat-worker";
    const kept = drafts.all();
    expect(await asked(thrownAway)).toMatch(
      /All of this is taken back: Ferry Support Worker .* has another address, and \d+ pages follow\./,
    );
    expect(drafts.all()).toEqual(kept);
    await submitted(thrownAway, {});
    expect(drafts.all().map(({ file }) => file)).toEqual([one]);
    expect(workspace.textOf(one)).toBe(typed(workspace.publishedText(one)));
    expect(await asked("/studio/review")).toMatch(/Your draft of Ferry Support Worker .* was thrown away\./);
    await submitted("/studio/bring-back", {});
    expect(drafts.all()).toEqual(kept);
    await submitted(thrownAway, {});
    // Whoever has gone on typing keeps that, and nothing older comes back over it.
    workspace.write(one, `${workspace.textOf(one)}\nMore.\n`);
    expect(await asked("/studio/review")).not.toContain("was thrown away");
    drafts.drop(one);
  });

  test("with a mistake, which is shown at its field in the check's words, are not published", async () => {
    await submitted(FORM, { [MAXIMUM]: "about 49" });
    expect(await asked(FORM)).toMatch(/id="mistake-values\.1\.maximum"[\s\S]*about 49/);
    const refused = await (await submitted("/studio/publish", PERSON)).text();
    expect(refused).toContain("Nothing was published, and nothing is lost.");
    expect(refused).toContain("Pay list of April</textarea>");
    expect(published()).toBe(original);
    await submitted("/studio/throw-away/harbourside/grades/deck-2", {});
  });

  test("outlive a crash, are shown in the page, and in a review that says for whom they are", async () => {
    const saved = await submitted(FORM, { [MAXIMUM]: "£29,500", next: "review" });
    expect([saved.status, saved.headers.get("location")]).toEqual([303, "/studio/review"]);
    expect(published()).toBe(original);
    studio.start();
    expect(await asked("/harbourside/roles/ferry-support-worker")).toContain("£29,500");
    const review = await asked("/studio/review");
    expect(review).toMatch(
      /<th scope="row">Pay from one day on 2: Maximum<\/th><td[^>]*>£28,888\.75<\/td><td[^>]*>£29,500<\/td>/,
    );
    expect(review).toMatch(/Gain: [^<]*Ferry Support Worker/);
    const [, now = ""] = /<a href="([^"#]*)[^"]*">as it is<\/a>/.exec(review) ?? [];
    expect(await asked(now)).toMatch(/£28,888(?!.*£29,500)/s);
    expect(review).toMatch(/<button[^>]* formAction="\/studio\/sheet"/i);
    const team = "harbourside/teams/welcome-desk.mdx";
    const { workspace } = studio;
    workspace.write(team, `${workspace.textOf(team)}\n\nYou read [our **guide**](/harbourside/roles).\n`);
    const sheet = await (await submitted("/studio/sheet", PERSON)).text();
    workspace.options.drafts.drop(team);
    // Whoever signs sees who asks for it and why, and every change as readers see it.
    expect(sheet).toMatch(
      /Changed by: Jo Editor<[\s\S]*What: Raise Deck 2<[\s\S]*Why: Pay list of April<[\s\S]*Harbourside[^<]*: Deck 2<[\s\S]*Maximum<[\s\S]*£28,888\.75<[\s\S]*£29,500</,
    );
    expect(sheet).toMatch(
      /Text before<[\s\S]*Text after<[\s\S]*You read <a[^>]*>our <strong>guide<\/strong> \(leads to \/harbourside\/roles\)/,
    );
    expect(sheet).toMatch(/Gain: [^<]*Ferry Support Worker[\s\S]*Agreed by/);
    expect(sheet).not.toMatch(/<form|deck-2\.mdx/);
  });

  test("take in what somebody else has changed since in another field, and ask which is to hold in the same one", async () => {
    const theirs = original.replace("on the water", "on water");
    studio.publishElsewhere(GRADE, theirs);
    expect(await asked("/studio/review")).not.toContain("was changed by somebody else");
    expect(studio.workspace.textOf(GRADE)).toBe(theirs.replace("28888.75", "29500"));
    studio.publishElsewhere(GRADE, original.replace("28888.75", "29600"));
    const open = await asked("/studio/review");
    expect(open).toMatch(/Yours: £29,500[\s\S]*Start: £29,600[\s\S]*Publish<[\s\S]*Choose first/);
    expect(open).not.toContain('action="/studio/publish"');
    // Both tables begin from what is published, and have no other change of theirs.
    expect(open).toMatch(/Maximum<\/th><td[^>]*>£29,600<\/td><td[^>]*>£29,500<\/td>/);
    expect(open).toMatch(/<td data-column="Before">£29,600 from[^<]*<\/td><td[^>]*>£29,500 from/);
    expect(open).not.toContain(">Summary<");
    // It is told where its editor begins, and at the field; the choice there leads back to the form.
    expect(await asked("/studio")).toMatch(
      /What needs you<\/h2><ul[^>]*><li>Deck 2: Start has published £29,600 for “[^”]*Maximum”, where you have £29,500\. <a href="\/studio\/edit\/harbourside\/grades\/deck-2#settle">/,
    );
    const form = await asked(FORM);
    expect(form).toMatch(/id="settle"[\s\S]*Yours: £29,500[\s\S]*Start: £29,600[\s\S]*id="mistakes"/);
    expect(form).toMatch(
      /id="other-values\.1\.maximum"[^>]*>Start has published £29,600 for [^<]*<a href="#settle">/,
    );
    expect(form).toContain('value="29500"');
    expect((await submitted("/studio/publish", PERSON)).status).toBe(422);
    const choice = { file: GRADE, '["values",1,"maximum"]': "mine" };
    const chosen = await submitted("/studio/settle", { ...choice, "in-form": "yes" });
    expect(chosen.headers.get("location")).toBe(FORM);
    expect(await asked(FORM)).not.toMatch(/was changed by somebody else|has published/);
    expect(await asked("/studio")).not.toContain("has published");
    // They take it back, which is another change of the same field.
    studio.publishElsewhere(GRADE, original);
    await submitted("/studio/settle", choice);
    expect(studio.workspace.textOf(GRADE)).toBe(original.replace("28888.75", "29500"));
  });

  test("are not lost where Git refuses, and what Git says is said", async () => {
    writeFileSync(path.join(folder, ".git", "hooks", "pre-commit"), "#!/bin/sh\necho full >&2\nexit 1\n", {
      mode: 0o755,
    });
    expect(await (await submitted("/studio/publish", PERSON)).text()).toMatch(/It could not be kept: full/);
    rmSync(path.join(folder, ".git", "hooks", "pre-commit"));
    expect(published()).toBe(original);
    expect(git("status", "--porcelain", "--", "content")).toBe("");
    expect(studio.workspace.options.drafts.all()).toHaveLength(1);
  });

  test("are published for a reason: what is left out is asked for at its field, and what was typed stays", async () => {
    const asks = async (left: object, field: string) => {
      const answer = await submitted("/studio/publish", { ...PERSON, ...left });
      const html = await answer.text();
      expect([field, answer.status]).toEqual([field, 422]);
      expect(html).toMatch(
        new RegExp(`id="${field}"[^>]* aria-invalid="true"[^>]* aria-describedby="mistake-${field}"`),
      );
      expect(html.match(/aria-invalid/g)).toHaveLength(1);
      return html;
    };
    const html = await asks({ why: "  " }, "why");
    expect(html).toMatch(/id="mistake-why">Say why in a few words[\s\S]*<textarea[^>]* autofocus/i);
    expect(html).toMatch(/value="Raise Deck 2"[\s\S]*value="jo@example.org"/);
    await asks({ name: "<Jo>" }, "name");
    expect(await asks({ email: "jo" }, "email")).toContain("Pay list of April</textarea>");
    expect(published()).toBe(original);
  });

  test("are published as one line of one commit, in the person's name and on their branch; the others stay", async () => {
    const [wrong, team] = ["islands", "welcome-desk"].map((one) => `harbourside/teams/${one}.mdx`);
    for (const file of [wrong ?? "", team ?? ""])
      studio.workspace.write(
        file,
        studio.workspace
          .textOf(file)
          ?.replace(/^summary: .*$/m, "summary: Short.")
          .replace("You would meet people", "You meet **many** people"),
      );
    studio.workspace.write(
      wrong ?? "",
      studio.workspace.textOf(wrong ?? "")?.replace(/^order: .*$/m, "order: x"),
    );
    // What cannot be published as it is stands last, and is not ticked.
    const review = await asked("/studio/review");
    const boxes = [...review.matchAll(/<input type="checkbox"([^>]*)\/><span>([^<]*)/g)];
    expect(boxes.map(([, box = "", words = ""]) => [/checked/.test(box), words])).toEqual([
      [true, "Deck 2"],
      [true, expect.stringContaining("Welcome Desk")],
      [false, expect.stringMatching(/Islands Team.*\(the check finds a mistake in it\)/)],
    ]);
    expect(review).toContain("2 of 3 drafts go to the site with this; the other stays a draft.");
    // A text stands there as readers see it.
    expect(review).toMatch(
      /<th scope="row">Text<\/th>.*<td data-column="After"><p>You meet <strong>many<\/strong>/,
    );
    const some = await asked(`/studio/review?only=${GRADE}`);
    expect(some).toContain("1 of 3 drafts goes to the site with this; the others stay drafts.");
    expect(some).not.toContain("Short.");
    expect((await submitted("/studio/publish", PERSON)).status).toBe(422);
    expect((await submitted("/studio/publish", { ...PERSON, only: GRADE })).status).toBe(303);
    expect(studio.workspace.options.drafts.all().map(({ file }) => file)).toEqual([wrong, team]);
    for (const file of [wrong ?? "", team ?? ""]) studio.workspace.options.drafts.drop(file);
    expect(published()).toBe(original.replace("28888.75", "29500"));
    expect(git("log", "-1", "--format=%an <%ae> %cn%n%s%n%n%b").trim()).toBe(
      "Jo Editor <jo@example.org> Jo Editor\nRaise Deck 2\n\nPay list of April",
    );
    expect(git("show", "--format=", "--numstat").trim()).toBe(`1\t1\tcontent/${GRADE}`);
    expect(git("branch", "--show-current").trim()).toBe("studio/jo-editor");
  });
});
