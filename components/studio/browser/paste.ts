/**
 * Pasting into the text of a page: what another program has copied with its formatting comes in as Markdown. The studio makes
 * it, since the browser would need the whole of its libraries.
 */
import { withoutOwnAddress } from "./own-address";
import { type Pasted, placeOf } from "./pasted-place";

interface Answer extends Pasted {
  readonly note: string;
}

/** Puts a text in the place of what is selected, so that the browser can undo it where it knows how. */
export function insert(area: HTMLTextAreaElement, text: string): void {
  // The editor that stands in its place can undo by itself.
  if (!area.hidden) {
    area.focus();
    if (document.execCommand("insertText", false, text)) return;
  }
  area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

async function asMarkdown(
  address: string,
  token: HTMLInputElement,
  html: string,
): Promise<Answer | undefined> {
  try {
    const body = new URLSearchParams({ [token.name]: token.value, html });
    const response = await fetch(address, { method: "POST", body });
    return response.ok ? await response.json() : undefined;
  } catch {
    // The words alone are better than nothing.
    return undefined;
  }
}

/** Says of the last paste, and of no other, what is not as it was. */
function say(sentence: string): void {
  const note = document.getElementById("pasted");
  if (note !== null) note.textContent = sentence;
}

async function paste(area: HTMLTextAreaElement, html: string, plain: string): Promise<void> {
  const token = area.form?.querySelector<HTMLInputElement>('input[type="hidden"]');
  const pasted = token ? await asMarkdown(area.dataset.pastes ?? "", token, html) : undefined;
  if (pasted === undefined) insert(area, plain);
  else {
    const place = placeOf(area.value, area.selectionStart, area.selectionEnd, pasted);
    area.setSelectionRange(place.from, place.to);
    insert(area, place.insert);
  }
  say(pasted?.note ?? "Pasted without its formatting.");
}

document.addEventListener("paste", (event) => {
  const { target, clipboardData } = event;
  const html = withoutOwnAddress(clipboardData?.getData("text/html") ?? "");
  if (html === "") say("");
  if (!(target instanceof HTMLTextAreaElement) || target.dataset.pastes === undefined || html === "") return;
  event.preventDefault();
  void paste(target, html, withoutOwnAddress(clipboardData?.getData("text/plain") ?? ""));
});
