/** What a page says while the studio does not have what was typed in it. */

/** The id of what a page says of it, which the script of a form shows as it stands. */
export const UNKEPT = "unkept";

/** Some of a sentence: words, or an element such as a link. */
type Said = string | Node;

/** Why the studio has not kept what was sent: its own words, with the links in them where they are a page's. */
export async function refusalOf(response: Response): Promise<readonly Said[]> {
  const text = await response.text();
  if (!response.headers.get("content-type")?.startsWith("text/html"))
    return [text || `The studio answered ${response.status}.`];
  const page = new DOMParser().parseFromString(text, "text/html");
  const words = page.getElementById(UNKEPT) ?? page.querySelector("h1");
  for (const link of words?.querySelectorAll("a") ?? []) link.target = "_blank";
  return words === null
    ? [`The studio answered ${response.status}.`]
    : [...document.importNode(words, true).childNodes];
}

/** Shows that something is not kept, and why. The place is one of which a screen reader tells what is new. */
export function tellUnkept(why: readonly Said[]): void {
  const told = document.createElement("p");
  told.append("Not kept yet, and tried again: what you typed is in this browser alone. ", ...why);
  const note = document.getElementById(UNKEPT);
  // What is told already is not told with every time that it is tried again, and a link in it keeps the focus.
  if (note !== null && note.innerHTML !== told.innerHTML) note.replaceChildren(...told.childNodes);
}
