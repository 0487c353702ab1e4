/**
 * Runs in the browser, on pages that hold a LiveForm: asks the server anew when something is put in, and takes over
 * into the page what is different in its answer, so that the focus and what is being typed stay as they are.
 */
import morphdom from "morphdom";

/** Long enough not to ask in the middle of a number; a choice is asked about almost at once. In milliseconds. */
const AFTER_TYPING = 900;
const AFTER_CHOOSING = 150;
/** A screen reader finishes what it says of the field before it says what has changed. */
const BEFORE_SAYING = 500;

const LIVE_FORM = "form[data-says]";

let waiting: number | undefined;
let saying: number | undefined;
let question: AbortController | undefined;

/** What the form asks, as the parameters of an address; what is typed counts only where nothing else is chosen. */
function askedBy(form: HTMLFormElement): string {
  const data = new FormData(form);
  const asked = new URLSearchParams();
  for (const [name, value] of data) {
    if (typeof value !== "string" || value.trim() === "") continue;
    const choice = name.startsWith("other-") ? data.get(name.slice("other-".length)) : null;
    if (choice === null || choice === "other") asked.append(name, value);
  }
  return asked.toString();
}

function isTyped(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === "text";
}

/** Whoever types in the field beside "another" has chosen it. */
function chooseWhatIsTyped(form: HTMLFormElement, { name }: HTMLInputElement): void {
  if (!name.startsWith("other-")) return;
  const choice = form.querySelector<HTMLInputElement>(
    `input[type="radio"][name="${CSS.escape(name.slice("other-".length))}"][value="other"]`,
  );
  if (choice !== null) choice.checked = true;
}

/** Takes over what is different, but for what the reader has in hand: the field they type in, and what they have unfolded. */
function takeOver(answer: Document): void {
  document.title = answer.title;
  const [main, answered] = [document.querySelector("main"), answer.querySelector("main")];
  if (main === null || answered === null) throw new Error("The answer is not a page.");
  morphdom(main, answered, {
    onBeforeElUpdated: (from, to) => {
      if (from.getAttribute("role") === "status") return false;
      if (from instanceof HTMLDetailsElement) to.toggleAttribute("open", from.open);
      if (isTyped(from) && from === document.activeElement && to instanceof HTMLInputElement)
        to.value = from.value;
      return true;
    },
  });
}

function say(form: HTMLFormElement, before: string | undefined): void {
  const { says } = form.dataset;
  if (says === undefined || says === before) return;
  window.clearTimeout(saying);
  saying = window.setTimeout(() => {
    const status = form.querySelector('[role="status"]');
    if (status !== null) status.textContent = says;
  }, BEFORE_SAYING);
}

async function ask(form: HTMLFormElement): Promise<void> {
  question = new AbortController();
  const address = `${form.action}?${askedBy(form)}`;
  const before = form.dataset.says;
  try {
    const response = await fetch(address, { signal: question.signal });
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    takeOver(new DOMParser().parseFromString(await response.text(), "text/html"));
  } catch (problem) {
    if (problem instanceof DOMException && problem.name === "AbortError") return;
    // An answer that no longer fits the form must not stay: ask as a browser does without this script.
    window.location.assign(address);
    return;
  }
  if (form.dataset.canonical !== undefined) window.history.replaceState(null, "", form.dataset.canonical);
  say(form, before);
}

document.addEventListener("input", ({ target }) => {
  const form = target instanceof Element ? target.closest<HTMLFormElement>(LIVE_FORM) : null;
  if (form === null) return;
  // An answer to what stood there before would put it back.
  question?.abort();
  if (isTyped(target)) chooseWhatIsTyped(form, target);
  window.clearTimeout(waiting);
  waiting = window.setTimeout(() => void ask(form), isTyped(target) ? AFTER_TYPING : AFTER_CHOOSING);
});

document.getElementById("problems")?.focus();
