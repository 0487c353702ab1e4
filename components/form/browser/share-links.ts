/** Links to an answer that copy its address, and buttons that hand it to the device, where a browser can do that. */

const COPIED = "Copied. It leads to exactly this answer.";

/** Shows the buttons for what this browser can do: the page hides them, since without a script they do nothing. */
export function showWhatIsSupported(): void {
  if (typeof navigator.share !== "function") return;
  for (const button of document.querySelectorAll<HTMLElement>("button[data-share]")) button.hidden = false;
}

function tell(link: Element, words: string): void {
  const status = link.parentElement?.querySelector('[role="status"]');
  if (status) status.textContent = words;
}

async function copy(link: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(link.href);
    tell(link, COPIED);
  } catch {
    // Refused, or not over HTTPS: the link does what it does without a script.
    window.location.assign(link.href);
  }
}

async function share(url: string): Promise<void> {
  try {
    await navigator.share({ title: document.title, url });
  } catch (problem) {
    // Whoever closes the device's dialog has changed their mind.
    if (!(problem instanceof DOMException && problem.name === "AbortError")) throw problem;
  }
}

/** Listens for clicks on such links and buttons, also on those of answers that come later. */
export function followShareLinks(): void {
  showWhatIsSupported();
  document.addEventListener("click", (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const link = target.closest<HTMLAnchorElement>("a[data-copy]");
    const isPlainClick = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (link !== null && isPlainClick && navigator.clipboard !== undefined) {
      event.preventDefault();
      void copy(link);
    }
    const button = target.closest<HTMLElement>("button[data-share]");
    if (button?.dataset.share !== undefined) void share(new URL(button.dataset.share, document.baseURI).href);
  });
}
