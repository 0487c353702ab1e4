/**
 * Entry point of the browser's script, on pages with a LiveForm: after each input it fetches the answer from the server
 * and morphs the page into it, so that the focus and what is being typed stay as they are.
 */
import { Idiomorph } from "idiomorph";
import { followShareLinks, showWhatIsSupported } from "./share-links";

/** Debounce in milliseconds: typing waits until a number is likely complete, a choice hardly at all. */
const AFTER_TYPING = 900;
const AFTER_CHOOSING = 150;
/** Delay of the announcement in milliseconds, so that a screen reader first finishes with the field. */
const BEFORE_SAYING = 500;

const LIVE_FORM = "form[data-says]";

let waiting: number | undefined;
let saying: number | undefined;
let question: AbortController | undefined;

/** The text in the field beside a choice, if there is such a field. */
function typedBeside(name: string, data: FormData): string {
  const typed = data.get(`other-${name}`);
  return typeof typed === "string" ? typed.trim() : "";
}

/** All that the form would send by itself. */
function sentBy(form: HTMLFormElement): string {
  const entries = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value]] : [],
  );
  return new URLSearchParams(entries).toString();
}

/**
 * The form's query. Typed text counts only while the choice to type is chosen; while its field is empty, the question is
 * unanswered.
 */
function askedBy(form: HTMLFormElement): string {
  const data = new FormData(form);
  const asked = new URLSearchParams();
  for (const [name, value] of data) {
    if (typeof value !== "string" || value.trim() === "") continue;
    if (value === "other" && typedBeside(name, data) === "") continue;
    const choice = name.startsWith("other-") ? data.get(name.slice("other-".length)) : null;
    if (choice === null || choice === "other") asked.append(name, value);
  }
  return asked.toString();
}

function isTyped(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === "text";
}

/** Typing in the field beside "another" chooses it. */
function chooseWhatIsTyped(form: HTMLFormElement, { name }: HTMLInputElement): void {
  if (!name.startsWith("other-")) return;
  const choice = form.querySelector<HTMLInputElement>(
    `input[type="radio"][name="${CSS.escape(name.slice("other-".length))}"][value="other"]`,
  );
  if (choice !== null) choice.checked = true;
}

/** Copies the reader's input from a control of the page into the same control of the answer; and what is unfolded, unless it was sent. */
function keepWhatIsPutIn(from: Node, to: Node, isSent: boolean): void {
  if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) {
    if (from.type === "radio" || from.type === "checkbox") to.checked = from.checked;
    else to.setAttribute("value", from.value);
  } else if (from instanceof HTMLSelectElement && to instanceof HTMLSelectElement) {
    if ([...to.options].some(({ value }) => value === from.value)) to.value = from.value;
  } else if (!isSent && from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) {
    to.open = from.open;
  }
}

/** True in the banner, which is what the page's heading stands in. */
function isInBanner(node: Node): boolean {
  return node.parentElement?.querySelector(":scope > h1") != null;
}

/** Morphs the page into the answer, but keeps the reader's input and, while they put it in, what they have unfolded. */
function takeOver(main: Element, answer: Document, isSent: boolean): void {
  const answered = answer.querySelector("main");
  if (answered === null) throw new Error("The answer is not a page.");
  // The form's polite status announces problems: an alert would interrupt a reader who is typing.
  answered.querySelector("#problems")?.removeAttribute("role");
  document.title = answer.title;
  const inUse = document.activeElement;
  const before = inUse?.getBoundingClientRect().top;
  Idiomorph.morph(main, answered, {
    callbacks: {
      beforeNodeMorphed: (from, to) => {
        if (from instanceof Element && from.getAttribute("role") === "status") return false;
        keepWhatIsPutIn(from, to, isSent);
        return true;
      },
      // An answer's banner is lower: at the top of the page no scrolling would keep the form where it is.
      beforeNodeRemoved: (node) => isSent || !isInBanner(node),
    },
  });
  // What comes or goes above the field in use must not move it under the reader's finger.
  const after = inUse?.isConnected ? inUse.getBoundingClientRect().top : undefined;
  if (before !== undefined && after !== undefined)
    window.scrollBy({ top: after - before, behavior: "instant" });
}

/** Announces the answer's sentence to screen readers; where it is the same as before, with a note that details changed. */
function say(form: HTMLFormElement, before: string | undefined): void {
  const { says = "" } = form.dataset;
  const status = form.querySelector('[role="status"]');
  if (status === null || says === "") return;
  // Screen readers announce the same text again only after it was cleared.
  status.textContent = "";
  window.clearTimeout(saying);
  saying = window.setTimeout(() => {
    status.textContent = says === before ? `The answer has changed. ${says}` : says;
  }, BEFORE_SAYING);
}

/** The address of the answer to a query. */
function addressOf(form: HTMLFormElement, query: string): string {
  return `${form.action.replace(/#.*/, "")}?${query}`;
}

/** The address of an answer for the address bar: what nobody should read there by chance is left out. */
function listedAddress(form: HTMLFormElement, query: string): string {
  const { canonical } = form.dataset;
  if (canonical !== undefined) return canonical;
  const asked = new URLSearchParams(query);
  for (const control of form.querySelectorAll("[data-unlisted] [name]"))
    asked.delete(control.getAttribute("name") ?? "");
  return addressOf(form, asked.toString());
}

/**
 * Puts the answer to a query in the page's place.
 * @param isSent true where the form was sent: then the answer is where the reader goes, folded as it comes
 */
async function ask(form: HTMLFormElement, query: string, isSent: boolean): Promise<void> {
  question = new AbortController();
  const main = form.closest("main");
  if (main === null) return;
  const [before, text] = [form.dataset.says, main.textContent];
  try {
    const response = await fetch(addressOf(form, query), { signal: question.signal });
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    takeOver(main, new DOMParser().parseFromString(await response.text(), "text/html"), isSent);
  } catch (problem) {
    if (problem instanceof DOMException && problem.name === "AbortError") return;
    // A stale answer must not stay beside the form: load the page as a browser without this script would.
    // That of the answer before.
    delete form.dataset.canonical;
    window.location.assign(listedAddress(form, query) + new URL(form.action).hash);
    return;
  }
  showWhatIsSupported();
  window.history.replaceState(null, "", listedAddress(form, query));
  if (isSent) document.getElementById(new URL(form.action).hash.slice(1))?.focus();
  else if (main.textContent !== text) say(form, before);
}

document.addEventListener("submit", (event) => {
  const form = event.target instanceof Element ? event.target.closest<HTMLFormElement>(LIVE_FORM) : null;
  if (form === null) return;
  event.preventDefault();
  question?.abort();
  window.clearTimeout(waiting);
  void ask(form, sentBy(form), true);
});

document.addEventListener("input", ({ target }) => {
  const form = target instanceof Element ? target.closest<HTMLFormElement>(LIVE_FORM) : null;
  if (form === null) return;
  // The answer to an earlier input would overwrite this one.
  question?.abort();
  if (isTyped(target)) chooseWhatIsTyped(form, target);
  window.clearTimeout(waiting);
  waiting = window.setTimeout(
    () => void ask(form, askedBy(form), false),
    isTyped(target) ? AFTER_TYPING : AFTER_CHOOSING,
  );
});

followShareLinks();
document.getElementById("problems")?.focus();
