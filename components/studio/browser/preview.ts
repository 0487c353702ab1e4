/** The text of the page as it was last put into the frame. */
let shown: string | undefined;

/**
 * Shows the page beside the form as it is now. Its body is replaced in place, so that it stays where it was scrolled to; the
 * frame is loaded anew only where the page's styles have changed, which its policy lets a load alone bring.
 */
export async function refreshPreview(signal: AbortSignal): Promise<void> {
  const frame = document.querySelector<HTMLIFrameElement>("iframe");
  const [view, page] = [frame?.contentDocument?.defaultView, frame?.contentDocument];
  if (!view || !page) return;
  const place = view.location;
  const response = await fetch(place.pathname + place.search, { signal });
  const text = await response.text();
  if (text === shown) return;
  shown = text;
  // The frame's own parser knows the page's policy, which allows its styles.
  const fresh = new view.DOMParser().parseFromString(text, "text/html");
  if (fresh.head.innerHTML === page.head.innerHTML) page.body.replaceWith(page.adoptNode(fresh.body));
  else place.reload();
}

/** Scrolls the frame, and nothing around it, to the part of the page that the file makes. */
function showPlace(frame: HTMLIFrameElement): void {
  const [view, page] = [frame.contentWindow, frame.contentDocument];
  const part = page?.getElementById(frame.dataset.place ?? "");
  if (view && part) view.scrollTo(0, view.scrollY + part.getBoundingClientRect().top);
}

for (const frame of document.querySelectorAll<HTMLIFrameElement>("iframe[data-place]")) {
  frame.addEventListener("load", () => showPlace(frame));
  if (frame.contentDocument?.readyState === "complete") showPlace(frame);
}
