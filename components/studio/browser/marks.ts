/** Figures and terms are put into the text of a page where somebody is in it. Without the script they come to its end. */
import { namedBy, notOne } from "@/lib/studio/named-by";
import { insert } from "./paste";

/**
 * Puts a mark in. Words that are selected stay: they become those of a link, and anything else comes behind them.
 * @returns what to say of it
 */
function putInto(area: HTMLTextAreaElement, mark: string, words: string): string {
  const { selectionStart, selectionEnd, value } = area;
  const selected = value.slice(selectionStart, selectionEnd);
  const address = /\]\([^()\s]*\)$/.exec(mark)?.[0];
  if (selected.trim() === "") insert(area, mark);
  else if (address !== undefined && !selected.includes("\n\n")) {
    const [lead] = /^\s*/.exec(selected) ?? [""];
    const [trail] = /\s*$/.exec(selected) ?? [""];
    insert(area, `${lead}[${selected.trim()}${address}${trail}`);
    return `${words}, from the words that were selected`;
  } else {
    area.setSelectionRange(selectionEnd, selectionEnd);
    insert(area, /\s$/.test(selected) ? mark : ` ${mark}`);
    return `Put in behind the words that were selected: ${words}`;
  }
  return `Put in: ${words}`;
}

function putIn(input: HTMLInputElement): void {
  const area = input.form?.querySelector<HTMLTextAreaElement>("textarea[data-pastes]");
  const options = [...(input.list?.options ?? [])];
  const note = document.getElementById("pasted");
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
