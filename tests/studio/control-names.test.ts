import { afterAll, expect, test } from "vitest";
import { StudioHere } from "../harness/local-studio";

/** In a screen reader's list of controls each stands without what is around it: its name alone says which it is. */
const studio = new StudioHere();
afterAll(() => studio.remove());

const FORMS = ["grades/deck-2", "roles/ferry-support-worker", "vacancies/winter-boat", "council"];

test.each(FORMS)(
  "in %s no two of what is not stated, or may be said as well, have one name",
  async (form) => {
    const html = await (await studio.ask(`/studio/edit/harbourside/${form}`)).text();
    const shown = html.replace(/<!-- -->|<span class="sr-only">/g, "");
    const names = [
      ...shown.matchAll(/(?:Not stated by the council|What else may be said here|Say more here)[^<"]*/g),
    ];
    const words = names.map(([name]) => name.trim());
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((name, index) => words.indexOf(name) !== index)).toEqual([]);
  },
);
