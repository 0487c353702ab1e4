import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { StudioHere } from "../harness/local-studio";

/** What a review says while a file is published with a mistake. */
const studio = new StudioHere();
const GRADE = "harbourside/grades/deck-2.mdx";
const sound = readFileSync(path.join(studio.directory, GRADE), "utf8");
afterAll(() => studio.remove());

const asked = async (address: string) => (await studio.ask(address)).text();

function publishElsewhere(text: string): void {
  writeFileSync(path.join(studio.directory, GRADE), text);
  const kim = ["-c", "user.name=Kim Writer", "-c", "user.email=kim@example.org"];
  studio.git(...kim, "commit", "--quiet", "--all", "--message=Raise it");
}

test.each([
  ["that cannot be read", sound.replace("maximum: 28888.75", "maximum 28888.75")],
  ["that the check refuses", sound.replace("maximum: 28888.75", "maximum: lots")],
])(
  "the review of a mended file %s says for whom it is, compared with the last version without a mistake",
  async (_, broken) => {
    expect(broken).not.toBe(sound);
    publishElsewhere(broken);
    studio.workspace.write(GRADE, sound.replace("28888.75", "29500"));
    const review = await asked("/studio/review");
    expect(review).toMatch(/Gain: [^<]*Ferry Support Worker/);
    expect(review).toMatch(/<td data-column="Before">£28,888\.75 from[^<]*<\/td><td[^>]*>£29,500 from/);
    expect(review).toMatch(/Maximum<\/th><td[^>]*>(?:£28,888\.75|lots)<\/td><td[^>]*>£29,500</);
    studio.workspace.options.drafts.drop(GRADE);
    publishElsewhere(sound);
  },
);

test("what another file says with a mistake is taken as it was before, and that is said", async () => {
  publishElsewhere(sound.replace("maximum: 28888.75", "maximum 28888.75"));
  await studio.submit("/studio/edit/harbourside/roles/ferry-support-worker", {
    name: "Sailor",
    next: "stay",
  });
  const review = await asked("/studio/review");
  expect(review).toContain("goes by its last version without a mistake");
  expect(review).toMatch(/Compared with what is published[^<]*: 1 page of content differs/);
});

test("where no version was ever without a mistake, it says in plain words why nobody can tell", async () => {
  const file = "harbourside/council.mdx";
  const council = readFileSync(path.join(studio.directory, file), "utf8");
  studio.git("checkout", "--quiet", "--orphan", "new");
  writeFileSync(path.join(studio.directory, file), council.replace("name: ", "name "));
  studio.git("add", "--all");
  publishElsewhere(sound);
  studio.workspace.write(file, council);
  expect(await asked("/studio/review")).toMatch(
    /Gain|Nobody can tell yet: what is published has a mistake itself/,
  );
});
