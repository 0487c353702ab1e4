/** Figures and terms are put into the text of a page where somebody is in it. Without the script they come to its end. */
import { insert } from "./paste";

function putIn(input: HTMLInputElement): void {
  const area = input.form?.querySelector<HTMLTextAreaElement>("textarea[data-pastes]");
  const option = [...(input.list?.options ?? [])].find(({ value }) => value === input.value.trim());
  const note = document.getElementById("pasted");
  if (!area || note === null) return;
  if (option?.dataset.mark === undefined) {
    note.textContent = "Choose one of the list.";
    return;
  }
  insert(area, option.dataset.mark);
  note.textContent = `Put in: ${input.value}`;
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
