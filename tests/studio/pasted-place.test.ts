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

test("a block that is pasted behind a break of its line, or before one, leaves no sign of it", () => {
  const list = { markdown: "- one", beginsBlock: true, endsBlock: true };
  const pasted = (text: string, at: number) => {
    const { from, to, insert } = placeOf(text, at, at, list);
    return text.slice(0, from) + insert + text.slice(to);
  };
  expect(pasted("We help\\\nyou.", 9)).toBe("We help\n\n- one\n\nyou.");
  expect(pasted("We help\\\nyou.", 7)).toBe("We help\n\n- one\n\nyou.");
  expect(pasted("> We help\\\n> ", 13)).toBe("> We help\n\n- one");
});

test("what is pasted where the caret is within a link’s address comes behind the link", () => {
  const words = { markdown: "**more**", beginsBlock: false, endsBlock: false };
  expect(placeOf("[us](/1) help", 6, 6, words)).toEqual({ from: 8, to: 8, insert: "**more**" });
});
