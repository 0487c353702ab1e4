import { describe, expect, test } from "vitest";
import { checkClaims } from "@/lib/checks/check-claims";
import { checkReadingAge } from "@/lib/checks/check-reading-age";
import type { ParsedDocument } from "@/lib/content/parsed-document";
import { relate } from "@/lib/content/relate";
import { type ContentSet, RIVERTON, TODAY } from "../content/content-set";
import { filesOf, parseOnce } from "../content/set-files";
import { advertising } from "../content/vacancy-set";

const TEMPLATE = "riverton/roles/social-worker.mdx";

/** Letters alone: what is counted with them is told of. */
const nameOf = (number: number): string =>
  [...String(number)].map((digit) => "abcdefghij".charAt(Number(digit))).join("");

/** A council with many roles more, and a vacancy for one of them. */
function withRoles(count: number): ContentSet {
  const roles = Array.from({ length: count }, (_, number) => {
    const name = `Worker ${nameOf(number).toUpperCase()}x`;
    const text = (RIVERTON[TEMPLATE] ?? "")
      .replace("name: Social Worker", `name: ${name}`)
      .replace("plural: Social Workers", `plural: ${name}s`)
      .replace("aliases: [case-worker]\n", "")
      .replace("with families.", `with families in ${name}.`);
    return [`riverton/roles/worker-${nameOf(number)}x.mdx`, text] as const;
  });
  return { ...advertising(), ...Object.fromEntries(roles) };
}

/** How often a look at documents asks one of them for something, or something in it. */
function readingsIn(
  documents: readonly ParsedDocument[],
  look: (counted: readonly ParsedDocument[]) => void,
): number {
  let readings = 0;
  const counting = <Value extends object>(value: Value): Value =>
    new Proxy(value, {
      get(target, name) {
        readings += 1;
        return Reflect.get(target, name);
      },
    });
  look(documents.map((document) => counting({ ...document, data: counting(document.data) })));
  return readings;
}

const LOOKS: Readonly<Record<string, (set: ContentSet, documents: readonly ParsedDocument[]) => void>> = {
  "what texts say beside the fields": (set, documents) => void checkClaims(filesOf(set), documents),
  "how hard texts are to read": (_, documents) => void checkReadingAge(documents),
  "how all fits together": (_, documents) =>
    void relate({ documents, taxYears: [], broken: [], issues: [] }, { today: TODAY }),
};

describe("the work of a check grows with the number of files, and not with its square", () => {
  const work = (count: number, look: (typeof LOOKS)[string]) => {
    const set = withRoles(count);
    const documents = filesOf(set).flatMap((file) => parseOnce(file).document ?? []);
    expect(documents.length).toBeGreaterThan(count);
    return readingsIn(documents, (counted) => look(set, counted));
  };

  test.each(Object.entries(LOOKS))("%s", (_, look) => {
    const [none, some, twice] = [work(0, look), work(100, look), work(200, look)];
    expect(some).toBeGreaterThan(none);
    expect((twice - none) / (some - none)).toBeLessThan(2.2);
  });
});
