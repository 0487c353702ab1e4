import { expect, test } from "vitest";
import { placeOf } from "@/components/studio/browser/pasted-place";

const HEADING = { markdown: "## Head", beginsBlock: true, endsBlock: true };
const WORDS = { markdown: "Words\n\nMore", beginsBlock: false, endsBlock: false };
const LIST = { markdown: "- a\n- b", beginsBlock: true, endsBlock: true };

test.each([
  ["Pay here‹›", HEADING, "Pay here\n\n## Head"],
  ["Pay ‹here› now", HEADING, "Pay \n\n## Head\n\n now"],
  ["Pay\n‹›\n\nNow", HEADING, "Pay\n\n## Head\n\nNow"],
  ["‹›", HEADING, "## Head"],
  ["- ‹›", HEADING, "## Head"],
  ["Pay here: ‹›!", WORDS, "Pay here: Words\n\nMore!"],
  ["- one\n- ‹›", LIST, "- one\n- a\n- b"],
])("what is no paragraph begins a block of its own: %j", (text, pasted, wanted) => {
  const [from, end] = [text.indexOf("‹"), text.indexOf("›") - 1];
  const doc = text.replace(/[‹›]/g, "");
  const place = placeOf(doc, from, end, pasted);
  expect(doc.slice(0, place.from) + place.insert + doc.slice(place.to)).toBe(wanted);
});
