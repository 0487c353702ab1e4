/**
 * Choices and buttons that change which fields a form has. What the studio answers takes the place of all fields, and the focus
 * goes to the control that had it. Without the script the page is loaded anew.
 */

const FIELDS = "fields";

/** A list that was moved through with the arrow keys: what it comes to is known once it is left. */
let beingChosen: HTMLSelectElement | undefined;

/** The control of the new fields that is what the old one was. */
function sameControl(fields: HTMLElement, control: Element | null): HTMLElement | undefined {
  if (control === null) return undefined;
  const all = [...fields.querySelectorAll<HTMLElement>("input, select, textarea, button, summary")];
  const isSame = (other: HTMLElement) =>
    control.id !== ""
      ? other.id === control.id
      : other.getAttribute("name") === control.getAttribute("name") &&
        other.getAttribute("value") === control.getAttribute("value");
  return all.find(isSame);
}

type FilledIn = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isFilledIn = (control: unknown): control is FilledIn =>
  control instanceof HTMLTextAreaElement ||
  control instanceof HTMLSelectElement ||
  (control instanceof HTMLInputElement && /^(text|search|date|datetime-local)$/.test(control.type));

/** What is typed in a form and was not sent; all of it where nothing was taken of what was sent. */
function typedSince(
  form: HTMLFormElement,
  taken: URLSearchParams | undefined,
): readonly (readonly [string, string])[] {
  return [...form.elements].flatMap((control) =>
    isFilledIn(control) && taken?.get(control.name)?.replace(/\r\n/g, "\n") !== control.value
      ? [[control.name, control.value] as const]
      : [],
  );
}

/**
 * Puts the fields of an answer in the place of the form's.
 * @param taken what was sent and is kept; `undefined` where the studio has refused it
 * @returns true where something was typed meanwhile, which stays and has to be sent as well
 */
export function takeFields(
  form: HTMLFormElement,
  taken: URLSearchParams | undefined,
  answer: Document,
): boolean {
  const [old, fresh] = [document, answer].map((page) => page.getElementById(FIELDS));
  if (!old || !fresh) return false;
  // Refused for another reason, it would be again.
  if (taken === undefined && namesIn(old) === namesIn(fresh)) return false;
  const inUse = document.activeElement;
  const hadFocus = old.contains(inUse);
  const typed = typedSince(form, taken);
  const before = controlsOf(old);
  const names = new Set(before.map(nameOf));
  const place = inUse instanceof HTMLElement ? before.indexOf(inUse) : -1;
  old.replaceChildren(...document.importNode(fresh, true).childNodes);
  const kept = typed.filter(([name, value]) => {
    const control = form.elements.namedItem(name);
    if (!isFilledIn(control) || control.value === value) return false;
    control.value = value;
    return control.value === value;
  });
  if (hadFocus) refocus(old, inUse, names, place);
  return kept.length > 0;
}

function namesIn(fields: HTMLElement): string {
  return [...fields.querySelectorAll("[name]")].map((control) => control.getAttribute("name")).join(" ");
}

const nameOf = (control: Element) => `${control.getAttribute("name")} ${control.tagName}`;

/** What can have the focus. */
function controlsOf(fields: HTMLElement): readonly HTMLElement[] {
  return [
    ...fields.querySelectorAll<HTMLElement>('input:not([type="hidden"]), select, textarea, button, summary'),
  ];
}

/** After a button what it has added, or, where it took something out, what has come into its place; else the same control. */
function refocus(
  fields: HTMLElement,
  inUse: Element | null,
  before: ReadonlySet<string>,
  place: number,
): void {
  const all = controlsOf(fields);
  const isStep = inUse instanceof HTMLButtonElement;
  const added = isStep
    ? all.find((control) => isFilledIn(control) && !before.has(nameOf(control)))
    : undefined;
  const isTakenOut = isStep && inUse.name === "remove";
  const same = isTakenOut ? undefined : sameControl(fields, inUse);
  const control = added ?? same ?? all[Math.min(Math.max(place, 0), all.length - 1)];
  control?.focus({ preventScroll: added === undefined });
}

/**
 * Calls back when a form has to be sent for its fields to be right.
 * @param send with the button that was pressed, where one was
 */
export function whenReshaped(send: (form: HTMLFormElement, button?: HTMLButtonElement) => void): void {
  const chosen = (list: HTMLSelectElement) => {
    beingChosen = undefined;
    if (list.form !== null) send(list.form);
  };
  document.addEventListener("keydown", ({ target, key }) => {
    if (!(target instanceof HTMLSelectElement) || !reshapes(target)) return;
    if (key === "Enter" && beingChosen === target) chosen(target);
    else if (/^(Arrow|Home|End|Page|.$)/.test(key)) beingChosen = target;
  });
  document.addEventListener("pointerdown", () => {
    beingChosen = undefined;
  });
  document.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLSelectElement && reshapes(target) && beingChosen !== target) chosen(target);
  });
  document.addEventListener("focusout", ({ target }) => {
    if (target instanceof HTMLSelectElement && beingChosen === target) chosen(target);
  });
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (button?.form?.dataset.says === undefined || button.closest(`#${FIELDS} .studio-step`) === null)
      return;
    event.preventDefault();
    send(button.form, button);
  });
}

export const reshapes = ({ dataset }: HTMLElement): boolean => dataset.reshapes !== undefined;
