/**
 * Runs in the browser, on pages that hold a LiveForm: asks the server anew when something is put in, and takes over
 * into the page what is different in its answer, so that the focus and what is being typed stay as they are.
 */
import { Idiomorph } from "idiomorph";

/** Long enough not to ask in the middle of a number; a choice is asked about almost at once. In milliseconds. */
const AFTER_TYPING = 900;
const AFTER_CHOOSING = 150;
/** A screen reader finishes what it says of the field before it says what has changed. */
const BEFORE_SAYING = 500;

const LIVE_FORM = "form[data-says]";

let waiting: number | undefined;
let saying: number | undefined;
let question: AbortController | undefined;

/** What stands in the field beside a choice, if there is one. */
function typedBeside(name: string, data: FormData): string {
  const typed = data.get(`other-${name}`);
  return typeof typed === "string" ? typed.trim() : "";
}

/**
 * What the form asks, as the parameters of an address. What is typed counts only where nothing else is chosen; whoever has
 * chosen to type something, and has not yet, says nothing so far.
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

/** Whoever types in the field beside "another" has chosen it. */
function chooseWhatIsTyped(form: HTMLFormElement, { name }: HTMLInputElement): void {
  if (!name.startsWith("other-")) return;
  const choice = form.querySelector<HTMLInputElement>(
    `input[type="radio"][name="${CSS.escape(name.slice("other-".length))}"][value="other"]`,
  );
  if (choice !== null) choice.checked = true;
}

/** Gives a control of the answer what the reader has put into the same control of the page. */
function keepWhatIsPutIn(from: Node, to: Node): void {
  if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) {
    if (from.type === "radio") to.checked = from.checked;
    else to.setAttribute("value", from.value);
  } else if (from instanceof HTMLSelectElement && to instanceof HTMLSelectElement) {
    if ([...to.options].some(({ value }) => value === from.value)) to.value = from.value;
  } else if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) {
    to.open = from.open;
  }
}

/** Takes over what is different, but for what the reader has in hand: what they have put in, and what they have unfolded. */
function takeOver(main: Element, answer: Document): void {
  const answered = answer.querySelector("main");
  if (answered === null) throw new Error("The answer is not a page.");
  // Said politely, in the form's own status: an alert would break in on whoever is typing.
  answered.querySelector("#problems")?.removeAttribute("role");
  document.title = answer.title;
  Idiomorph.morph(main, answered, {
    callbacks: {
      beforeNodeMorphed: (from, to) => {
        if (from instanceof Element && from.getAttribute("role") === "status") return false;
        keepWhatIsPutIn(from, to);
        return true;
      },
    },
  });
}

/** Has a screen reader say the answer in a sentence; that something has changed, where the sentence has not. */
function say(form: HTMLFormElement, before: string | undefined): void {
  const { says = "" } = form.dataset;
  const status = form.querySelector('[role="status"]');
  if (status === null || says === "") return;
  // The same words again are only said if they were away.
  status.textContent = "";
  window.clearTimeout(saying);
  saying = window.setTimeout(() => {
    status.textContent = says === before ? `The answer has changed. ${says}` : says;
  }, BEFORE_SAYING);
}

async function ask(form: HTMLFormElement): Promise<void> {
  question = new AbortController();
  const address = `${form.action}?${askedBy(form)}`;
  const main = form.closest("main");
  if (main === null) return;
  const [before, text] = [form.dataset.says, main.textContent];
  try {
    const response = await fetch(address, { signal: question.signal });
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    takeOver(main, new DOMParser().parseFromString(await response.text(), "text/html"));
  } catch (problem) {
    if (problem instanceof DOMException && problem.name === "AbortError") return;
    // An answer that no longer fits the form must not stay: ask as a browser does without this script.
    window.location.assign(address);
    return;
  }
  window.history.replaceState(null, "", form.dataset.canonical ?? address);
  if (main.textContent !== text) say(form, before);
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
