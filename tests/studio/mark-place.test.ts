import { expect, test } from "vitest";
import { markPlace } from "@/lib/studio/text/mark-place";

const PAGE = "[Social Worker](/sutton/roles/social-worker)";
const TERM = '<Term of="plo" />';

test.each([
  ["Our [pay](‹›) here", PAGE, "Our [pay](/sutton/roles/social-worker) here"],
  ["Our [pa‹y›]() here", PAGE, "Our [pay](/sutton/roles/social-worker) here"],
  ["Our [‹›]() here", PAGE, `Our ${PAGE} here`],
  ["Our [PLO](‹›) here", TERM, `Our PLO ${TERM} here`],
  ["Our [‹›]() here", TERM, `Our ${TERM} here`],
  ["Our [pay](/a‹›) here", TERM, `Our [pay](/a${TERM}) here`],
  ["Our ‹pay ›here", PAGE, "Our [pay](/sutton/roles/social-worker) here"],
  ["Our ‹pay› here", TERM, `Our pay ${TERM} here`],
  ["Our ‹›", TERM, `Our ${TERM}`],
])("what is chosen finishes the link in which the caret stands: %s", (shown, mark, expected) => {
  const from = shown.indexOf("‹");
  const to = shown.indexOf("›") - 1;
  const text = shown.replace(/[‹›]/g, "");
  const place = markPlace(text, from, to, mark);
  expect(text.slice(0, place.from) + place.insert + text.slice(place.to)).toBe(expected);
});
