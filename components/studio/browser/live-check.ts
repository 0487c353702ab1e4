/**
 * Entry point of the studio's script, on the form of a file: as somebody types, the form is kept as a draft, and what the
 * studio answers takes the place of what stood there: mistakes, the state of the draft, the page beside the form. No control
 * is touched, so that the focus and what is being typed stay as they are. Without it the form's buttons do the same.
 */
import "./paste";
import { refreshPreview } from "./preview";

/** Debounce in milliseconds. */
const AFTER_TYPING = 250;
/** Delay of an announcement in milliseconds after the last input, so that a screen reader is not cut short. */
const BEFORE_SAYING = 1200;
/** Milliseconds until what could not be kept is sent again. */
const BEFORE_TRYING_AGAIN = 3000;

const LIVE_FORM = "form[data-says]";
/** Parts of the page that follow what is typed, by their id. */
const FOLLOWS = "[data-follows]";

let waiting: number | undefined;
let saying: number | undefined;
let question: AbortController | undefined;

/** Puts the parts that follow, and nothing else, into the page. What comes or goes above the field in use does not move it. */
function takeOver(form: HTMLFormElement, answer: Document): void {
  const inUse = document.activeElement;
  const before = inUse?.getBoundingClientRect().top;
  for (const part of document.querySelectorAll(FOLLOWS)) {
    const answered = answer.getElementById(part.id);
    if (answered !== null && answered.innerHTML !== part.innerHTML)
      part.replaceChildren(...document.importNode(answered, true).childNodes);
  }
  for (const control of form.elements) {
    const isWrong = answer.getElementById(control.id)?.hasAttribute("aria-invalid") === true;
    if (isWrong) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }
  const after = inUse?.getBoundingClientRect().top;
  if (before !== undefined && after !== undefined)
    window.scrollBy({ top: after - before, behavior: "instant" });
}

/** Announces a sentence to screen readers once typing has paused; the same one is not said twice. */
function say(form: HTMLFormElement, sentence: string): void {
  window.clearTimeout(saying);
  if (sentence === form.dataset.says) return;
  saying = window.setTimeout(() => {
    const status = form.querySelector('[role="status"]');
    if (status !== null) status.textContent = sentence;
    form.dataset.says = sentence;
  }, BEFORE_SAYING);
}

/** The form with the token of the studio's present process, which a studio that was started again knows alone. */
async function renewToken(form: HTMLFormElement): Promise<boolean> {
  const response = await fetch(form.action);
  if (!response.ok) return false;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const token = page.querySelector<HTMLInputElement>(`${LIVE_FORM} input[type="hidden"]`);
  const ours = form.querySelector<HTMLInputElement>('input[type="hidden"]');
  if (token === null || ours === null || token.value === ours.value) return false;
  ours.value = token.value;
  return true;
}

/** Keeps the form as a draft. Until the studio has it, it stays in the page, which says so, and is sent again. */
async function keep(form: HTMLFormElement): Promise<void> {
  question?.abort();
  question = new AbortController();
  const typed = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") typed.append(name, value);
  typed.set("next", "typing");
  try {
    const response = await fetch(form.action, { method: "POST", body: typed, signal: question.signal });
    if (response.status === 403 && (await renewToken(form))) return keep(form);
    if (!response.ok && response.status !== 422)
      throw new Error((await response.text()) || `The studio answered ${response.status}.`);
    const answer = new DOMParser().parseFromString(await response.text(), "text/html");
    takeOver(form, answer);
    say(form, answer.querySelector<HTMLFormElement>(LIVE_FORM)?.dataset.says ?? "");
    await refreshPreview(question.signal);
  } catch (problem) {
    if (problem instanceof DOMException && problem.name === "AbortError") return;
    const words = `Not kept yet, and tried again: what you typed is in this page alone. ${
      problem instanceof TypeError ? "The studio does not answer; is it running?" : String(problem)
    }`;
    const note = document.getElementById("unkept");
    if (note !== null) note.textContent = words;
    say(form, words);
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void keep(form), BEFORE_TRYING_AGAIN);
  }
}

/** A value and “not stated” exclude each other: whoever types one clears the other. */
function clearTheOther(form: HTMLFormElement, target: HTMLElement): void {
  const { excludes = "" } = target.dataset;
  const other = form.elements.namedItem(excludes);
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  if (target instanceof HTMLInputElement && target.type === "checkbox") {
    if (target.checked && (other instanceof HTMLInputElement || other instanceof HTMLTextAreaElement))
      other.value = "";
  } else if (other instanceof HTMLInputElement && target.value !== "") other.checked = false;
}

document.addEventListener("input", ({ target }) => {
  const form = target instanceof HTMLElement ? target.closest<HTMLFormElement>(LIVE_FORM) : null;
  if (form === null || !(target instanceof HTMLElement)) return;
  if (target.dataset.excludes !== undefined) clearTheOther(form, target);
  window.clearTimeout(waiting);
  window.clearTimeout(saying);
  waiting = window.setTimeout(() => void keep(form), AFTER_TYPING);
});
