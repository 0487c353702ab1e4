/**
 * Entry point of the studio's script. On the form of a file: as somebody types, the form is kept as a draft, and what the
 * studio answers takes the place of what stood there: mistakes, the state of the draft, the page beside the form. No control
 * is touched, so that the focus and what is being typed stay as they are. Without it the form's buttons do the same.
 */
import "./colour";
import "./line";
import "./live-find";
import "./marks";
import "./paste";
import { freshWords } from "@/lib/studio/words/fresh-words";
import { refreshPreview } from "./preview";
import { reshapes, takeFields, whenReshaped } from "./reshape";
import { refusalOf, tellUnkept } from "./unkept";
import { findLeft, forget, offerBack, remember, takeFilledIn } from "./unsent";

/** Debounce in milliseconds. */
const AFTER_TYPING = 250;
/** Milliseconds after which what is typed is sent, however fast somebody goes on: a studio that ends takes no more with it. */
const LONGEST_UNSENT = 1500;
/** Delay of an announcement in milliseconds after the last input, so that a screen reader is not cut short. */
const BEFORE_SAYING = 1200;
/** Milliseconds until what could not be kept is sent again. */
const BEFORE_TRYING_AGAIN = 3000;
/** Milliseconds after which a studio that does not answer is taken for one that is away. */
const LONGEST_WAIT = 30_000;

const LIVE_FORM = "form[data-says]";
/** Parts of the page that follow what is typed, by their id. */
const FOLLOWS = "[data-follows]";

/** How many changes there were in the page, and how many of them the studio has kept. */
let changes = 0;
let kept = 0;
let waiting: number | undefined;
let saying: number | undefined;
/** When the oldest of what is typed and not sent was typed. */
let typedSince: number | undefined;
/** Puts the parts that follow, and nothing else, into the page. What comes or goes above the field in use does not move it. */
function takeOver(form: HTMLFormElement, answer: Document): void {
  const inUse = document.activeElement;
  const before = inUse?.getBoundingClientRect().top;
  for (const part of document.querySelectorAll(FOLLOWS)) {
    const answered = answer.getElementById(part.id);
    if (answered !== null && answered.innerHTML !== part.innerHTML)
      part.replaceChildren(...document.importNode(answered, true).childNodes);
  }
  // The editor of a text is no control of the form, and says what its field is for.
  for (const control of [...form.elements, ...form.querySelectorAll("[contenteditable]")]) {
    const isWrong = answer.getElementById(control.id)?.hasAttribute("aria-invalid") === true;
    if (isWrong) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }
  const after = inUse?.getBoundingClientRect().top;
  if (before !== undefined && after !== undefined)
    window.scrollBy({ top: after - before, behavior: "instant" });
}

/** Announces what is new of some sentences to screen readers once typing has paused; the same ones are not said twice. */
function say(form: HTMLFormElement, sentence: string): void {
  window.clearTimeout(saying);
  if (sentence === form.dataset.says) return;
  saying = window.setTimeout(() => {
    const status = form.querySelector('[role="status"]');
    if (status !== null) status.textContent = freshWords(sentence, form.dataset.says ?? "");
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

/** What a form sends: what is typed in it, and the button that was pressed. */
function sentBy(form: HTMLFormElement, button: HTMLButtonElement | undefined): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, button ?? null)) {
    if (typeof value === "string") body.append(name, value);
  }
  body.set("next", "typing");
  return body;
}

/** How a form is kept. */
interface Keeping {
  /** The button that was pressed. */
  readonly button?: HTMLButtonElement | undefined;
  /** True where its fields may be others afterwards. */
  readonly reshapes?: boolean;
}

/** Says that something is not kept, which is announced from where it stands, and sends it again soon. */
function showUnkept(form: HTMLFormElement, how: Keeping, why: readonly (string | Node)[]): void {
  window.clearTimeout(saying);
  // Once it is kept, what the check finds is news.
  form.dataset.says = "";
  tellUnkept(why);
  if (kept === changes) changes += 1;
  window.clearTimeout(waiting);
  waiting = window.setTimeout(() => keepNext(form, how), BEFORE_TRYING_AGAIN);
}

/**
 * Keeps the form as a draft. Until the studio has it, it stays in the page, which says so, and is sent again.
 * @returns whether the studio has it
 */
async function keep(form: HTMLFormElement, how: Keeping = {}): Promise<boolean> {
  const typed = sentBy(form, how.button);
  const before = changes;
  typedSince = undefined;
  try {
    const signal = AbortSignal.timeout(LONGEST_WAIT);
    const response = await fetch(form.action, { method: "POST", body: typed, signal });
    if (response.status === 403 && (await renewToken(form))) return keep(form, how);
    if (!response.ok && response.status !== 422) {
      showUnkept(form, how, await refusalOf(response));
      return false;
    }
    const answer = new DOMParser().parseFromString(await response.text(), "text/html");
    // A form whose fields are not the file's any more is refused: what is typed in it goes with those that are.
    const isBehind =
      (how.reshapes === true || !response.ok) && takeFields(form, response.ok ? typed : undefined, answer);
    kept = before;
    if (response.ok) forget(form, typed);
    takeOver(form, answer);
    offerBack(form);
    // What was chosen meanwhile may ask for other fields again.
    if (isBehind) keepNext(form, { reshapes: true });
    say(form, answer.querySelector<HTMLFormElement>(LIVE_FORM)?.dataset.says ?? "");
    showPreview();
    return true;
  } catch (problem) {
    showUnkept(form, how, [
      problem instanceof TypeError ? "The studio does not answer; is it running?" : String(problem),
    ]);
    return false;
  }
}

/** The end of what is being sent. One at a time: an older form that arrives later would undo what was typed since. */
let last: Promise<boolean> = Promise.resolve(true);
/** Whether what is typed goes with what is sent next, whenever that is. */
let isQueued = false;

/** Keeps the form once what was sent before is answered. */
function keepNext(form: HTMLFormElement, how: Keeping = {}): void {
  if (isQueued && how.reshapes !== true) return;
  isQueued ||= how.reshapes !== true;
  last = last.then(() => {
    if (how.reshapes !== true) isQueued = false;
    return keep(form, how);
  });
}

let preview: AbortController | undefined;

/** Shows the page as it is now; what cannot be shown is shown the next time. */
function showPreview(): void {
  preview?.abort();
  preview = new AbortController();
  refreshPreview(preview.signal).catch(() => undefined);
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
  remember(form, target.getAttribute("name") ?? "");
  if (reshapes(target)) return;
  if (target.dataset.excludes !== undefined) clearTheOther(form, target);
  changes += 1;
  window.clearTimeout(waiting);
  window.clearTimeout(saying);
  typedSince ??= performance.now();
  const left = typedSince + LONGEST_UNSENT - performance.now();
  waiting = window.setTimeout(() => keepNext(form), Math.max(0, Math.min(AFTER_TYPING, left)));
});

// The browser asks whoever leaves while something is typed that the studio does not have.
window.addEventListener("beforeunload", (event) => {
  if (kept !== changes) event.preventDefault();
});

for (const form of document.querySelectorAll<HTMLFormElement>(LIVE_FORM)) findLeft(form);
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll<HTMLFormElement>(LIVE_FORM)) takeFilledIn(form);
});

/**
 * Sends the form once the studio has what is typed. One that does not answer, or has let nobody in since it was started again,
 * would answer with a page of its own, and the words would be gone.
 */
async function sendOnceKept(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
  do {
    window.clearTimeout(waiting);
    keepNext(form);
    if (!(await last)) return;
    // Until nothing was typed while it was sent.
  } while (kept !== changes);
  if (button instanceof HTMLButtonElement && staysHere(form, button)) {
    const status = form.querySelector('[role="status"]');
    if (status !== null) status.textContent = "Saved.";
  } else form.requestSubmit(button);
}

/** True for the button of the form that saves and goes nowhere; that of the day shows another page beside it. */
function staysHere(form: HTMLFormElement, button: HTMLButtonElement): boolean {
  return button.name === "next" && button.value === "stay" && form.contains(button);
}

document.addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  if (!(form instanceof HTMLFormElement) || form.dataset.says === undefined) return;
  const stays = submitter instanceof HTMLButtonElement && staysHere(form, submitter);
  // What is thrown away or put back need not be kept first.
  const isSave = submitter instanceof HTMLButtonElement && submitter.name === "next";
  if (!isSave || (kept === changes && !stays)) return;
  event.preventDefault();
  void sendOnceKept(form, submitter);
});

// What kept the page from being shown may have been mended in another window.
window.addEventListener("focus", () => showPreview());

whenReshaped((form, button) => {
  window.clearTimeout(waiting);
  keepNext(form, { button, reshapes: true });
});
