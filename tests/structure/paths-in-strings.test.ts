import { expect, test } from "vitest";
import { SITE } from "./source-files";

const STRING = /"((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`/g;

/** A path into the pages or the components, whatever way it goes there; in a sentence too. */
const PATH = /(?:^|[\s"'(}])(?:@?\/|(?:\.{1,2}\/)*)(?:app|components)\/\S*/;

/** Strings of some code that name a file or folder of the pages or the components. */
function pathsInto(code: string): string[] {
  return [...code.matchAll(STRING)]
    .map(([, double, single, template]) => double ?? single ?? template ?? "")
    .filter((text) => PATH.test(text) || text === "app" || text === "components");
}

test("nothing in lib/ names a file of the pages or the components: whoever starts a task hands it over", () => {
  const wrong = SITE.filter(({ file }) => file.startsWith("lib/")).flatMap(({ file, code }) =>
    pathsInto(code).map((text) => `${file}: ${text}`),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['path.join(project, "app", "(tools)", "responder.ts")', ["app"]],
  ['"./../../app/(tools)/tools.ts"', ["./../../app/(tools)/tools.ts"]],
  ["import('@/components/form/live-form')", ["@/components/form/live-form"]],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the code that is looked into
  ["`${project}/app/globals.css`", ["${project}/app/globals.css"]],
  ['"write it in components/form"', ["write it in components/form"]],
  ['"node_modules/next/dist/client/components/layout-router.js"', []],
  ['"the components that may be used"', []],
])("in %s that is %j", (code, named) => expect(pathsInto(code)).toEqual(named));
