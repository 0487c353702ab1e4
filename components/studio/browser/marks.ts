/** Figures and terms are put into the text of a page where somebody is in it. Without the script they come to its end. */
import { markPlace } from "@/lib/studio/text/mark-place";
import { namedBy, notOne } from "@/lib/studio/text/named-by";
import { insert } from "./paste";

/**
 * Puts a mark in. Words that are selected stay: they become those of a link, and anything else comes behind them.
 * @returns what to say of it
 */
function putInto(area: HTMLTextAreaElement, mark: string, words: string): string {
  const { selectionStart, selectionEnd, value } = area;
  const place = markPlace(value, selectionStart, selectionEnd, mark);
  area.setSelectionRange(place.from, place.to);
  insert(area, place.insert);
  if (value.slice(selectionStart, selectionEnd).trim() === "") return `Put in: ${words}`;
  return place.from === selectionEnd
    ? `Put in behind the words that were selected: ${words}`
    : `${words}, from the words that were selected`;
}

function putIn(input: HTMLInputElement): void {
  const area = input.form?.querySelector<HTMLTextAreaElement>("textarea[data-pastes]");
  const options = [...(input.list?.options ?? [])];
  const note = document.getElementById("put-in-note");
  if (!area || note === null) return;
  const near = namedBy(options, input.value, ({ value }) => value);
  const [option] = near;
  if (option?.dataset.mark === undefined || near.length > 1) {
    note.textContent = notOne(
      input.value,
      near.map(({ value }) => value),
    );
    return;
  }
  note.textContent = putInto(area, option.dataset.mark, option.value);
  input.value = "";
}

const inputBeside = (button: Element) =>
  button.parentElement?.querySelector<HTMLInputElement>("input[list=marks]") ?? null;

document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest('button[name="put-in"]') : null;
  const input = button && inputBeside(button);
  if (input === null) return;
  event.preventDefault();
  putIn(input);
});

// Enter would send the form by its first button.
document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (key !== "Enter" || !(target instanceof HTMLInputElement) || target.list?.id !== "marks") return;
  event.preventDefault();
  putIn(target);
});
