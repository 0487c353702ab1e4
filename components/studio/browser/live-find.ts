/** Finding while somebody types: what the form's button would show takes the place of what is shown below it. */

/** Debounce in milliseconds. */
const AFTER_TYPING = 150;

let waiting: number | undefined;
let question: AbortController | undefined;

async function find(form: HTMLFormElement, typed: string): Promise<void> {
  question?.abort();
  question = new AbortController();
  const address = `${form.action}?${new URLSearchParams({ q: typed })}`;
  try {
    const response = await fetch(address, { signal: question.signal });
    if (!response.ok) return;
    const answer = new DOMParser().parseFromString(await response.text(), "text/html");
    const [shown, found] = [document, answer].map((page) => page.getElementById("found"));
    if (!shown || !found) return;
    shown.replaceChildren(...document.importNode(found, true).childNodes);
    const status = form.querySelector('[role="status"]');
    const count = found.querySelectorAll("[data-found] > li").length;
    if (status !== null) status.textContent = typed === "" ? "" : `${count} found`;
    // Whoever comes back finds what they had found.
    window.history.replaceState(null, "", typed === "" ? form.action : address);
  } catch {
    // The button asks again, and says what is wrong.
  }
}

document.addEventListener("input", ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.form?.dataset.finds === undefined) return;
  const { form, value } = target;
  window.clearTimeout(waiting);
  waiting = window.setTimeout(() => void find(form, value.trim()), AFTER_TYPING);
});

export {};
