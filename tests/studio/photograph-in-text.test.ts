import { expect, test } from "vitest";
import { parse } from "@/lib/content/parse";
import { photographInText } from "@/lib/studio/text/markdown-writer";
import { RIVERTON } from "../content/content-set";

const SERVICE = "riverton/services/early-help.mdx";

test.each([
  ['Photograph: "Amira" Khan', "Photograph: “Amira” Khan"],
  ["Sam's photograph", "Sam’s photograph"],
  ["A door [the blue one] \\ a gate", "A door [the blue one] \\ a gate"],
  ["Two *stars*, {braces} & a <b>mark</b>", "Two *stars*, {braces} & a <b>mark</b>"],
])("the words and the credit of a photograph are read as they were typed: %s", (typed, shown) => {
  const photograph = photographInText("../images/door.jpg", typed, typed);
  const { document, issues } = parse({ path: SERVICE, text: `${RIVERTON[SERVICE]}\n${photograph}\n` });
  expect(issues).toEqual([]);
  const last = JSON.parse(document?.body ?? "null").children.at(-1);
  expect(last.children).toMatchObject([{ tagName: "img", properties: { alt: shown, title: shown } }]);
});
