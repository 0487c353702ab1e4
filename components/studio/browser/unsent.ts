/**
 * What is typed and the studio does not have yet, kept in the browser: it outlives a reload while the studio is away, and is
 * offered back at its field. Each person and page has an entry of its own, which goes once the studio has what it holds.
 */

const PREFIX = "studio-unsent";
/** Days after which what nobody has come back for goes. */
const LONGEST_KEPT = 30;

/** What was typed on one page, by the name of the field; a field that is ticked has several values. */
interface Unsent {
  /** When, in milliseconds. */
  readonly at: number;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

const now = (): number => performance.timeOrigin + performance.now();

const NOTHING: Unsent = { at: 0, fields: {} };

const placeOf = (form: HTMLFormElement, path = new URL(form.action).pathname): string =>
  `${PREFIX} ${form.dataset.whose} ${path}`;

/** Where what an earlier visit has left stays until somebody decides, whatever is typed meanwhile. */
const leftOf = (form: HTMLFormElement, path?: string): string => `${placeOf(form, path)} left`;

function isUnsent(value: unknown): value is Unsent {
  if (typeof value !== "object" || value === null || !("at" in value) || !("fields" in value)) return false;
  const { at, fields } = value;
  return (
    typeof at === "number" && typeof fields === "object" && Object.values(fields ?? {}).every(Array.isArray)
  );
}

function read(place: string): Unsent {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? "null");
    return isUnsent(kept) ? kept : NOTHING;
  } catch {
    // The browser keeps nothing for this address, or somebody has written there.
    return NOTHING;
  }
}

function write(place: string, fields: Unsent["fields"]): void {
  try {
    if (Object.keys(fields).length === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify({ at: now(), fields }));
  } catch {
    // Full or forbidden: it stays in the page, which warns whoever leaves it.
  }
}

const valuesOf = (data: FormData | URLSearchParams, name: string): readonly string[] =>
  data.getAll(name).filter((value) => typeof value === "string");

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((value, index) => plain(value) === plain(other[index] ?? ""));

/** Lines end otherwise once they were sent. */
const plain = (value: string) => value.replace(/\r\n?/g, "\n");

/** Keeps what a field holds until the studio has it. */
export function remember(form: HTMLFormElement, name: string): void {
  if (name === "") return;
  const { fields } = read(placeOf(form));
  write(placeOf(form), { ...fields, [name]: valuesOf(new FormData(form), name) });
}

/** Lets go of some fields, those that were sent as they are kept where nothing else is said. */
export function forget(form: HTMLFormElement, sent: URLSearchParams): void {
  const { fields } = read(placeOf(form));
  const left = Object.entries(fields).filter(([name, values]) => !isSame(values, valuesOf(sent, name)));
  if (left.length < Object.keys(fields).length) write(placeOf(form), Object.fromEntries(left));
}

/** What was typed before the page was loaded, while no studio answered. */
const offered = new Map<string, readonly string[]>();

/** Reads what is left of an earlier visit, and offers it. */
export function findLeft(form: HTMLFormElement): void {
  for (const place of Object.keys(localStorage)) {
    if (place.startsWith(PREFIX) && read(place).at < now() - LONGEST_KEPT * 86_400_000)
      localStorage.removeItem(place);
  }
  // What was typed in a window that has the page's old name belongs to it by its new one.
  const names = [...(form.dataset.formerly?.split(" ") ?? []), undefined];
  const places = names.flatMap((name) => [leftOf(form, name), placeOf(form, name)]);
  const left = Object.fromEntries(places.flatMap((place) => Object.entries(read(place).fields)));
  for (const place of places) write(place, {});
  write(leftOf(form), left);
  for (const [name, values] of Object.entries(left)) offered.set(name, values);
  offerBack(form);
}

/** Takes what a browser has filled in again, on coming back to a page, for typed: the studio has it no more for that. */
export function takeFilledIn(form: HTMLFormElement): void {
  const shown = new FormData(form);
  const filledIn = [...offered].flatMap(([name, values]) =>
    isSame(values, valuesOf(shown, name))
      ? controlsNamed(form, name).filter((control) => !isAsItCame(control))
      : [],
  );
  if (filledIn.length > 0) offerBack(form);
  for (const control of filledIn) control.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Offers at each field what was typed in it; fields that came anew have theirs again. */
export function offerBack(form: HTMLFormElement): void {
  for (const old of document.querySelectorAll(".studio-unsent")) old.remove();
  const shown = new FormData(form);
  for (const [name, values] of offered) {
    const controls = controlsNamed(form, name);
    if (controls.length > 0 && isSame(values, valuesOf(shown, name))) letGo(form, name);
    else offer(form, name, values, controls);
  }
}

type FilledIn = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function controlsNamed(form: HTMLFormElement, name: string): readonly FilledIn[] {
  return [...form.elements].filter(
    (control): control is FilledIn =>
      (control instanceof HTMLInputElement ||
        control instanceof HTMLSelectElement ||
        control instanceof HTMLTextAreaElement) &&
      control.name === name &&
      control.type !== "hidden",
  );
}

/** True for a control that holds what the studio has sent with the page. */
function isAsItCame(control: FilledIn): boolean {
  if (control instanceof HTMLSelectElement)
    return [...control.options].every((option) => option.selected === option.defaultSelected);
  if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type))
    return control.checked === control.defaultChecked;
  return control.value === control.defaultValue;
}

function letGo(form: HTMLFormElement, name: string): void {
  offered.delete(name);
  const { [name]: _, ...others } = read(leftOf(form)).fields;
  write(leftOf(form), others);
}

function offer(
  form: HTMLFormElement,
  name: string,
  values: readonly string[],
  controls: readonly FilledIn[],
): void {
  const [first] = controls;
  const note = document.createElement("div");
  note.className = "studio-unsent";
  const words = document.createElement("p");
  words.textContent = `You typed this here, and the studio never had it: “${wordsOf(values, controls)}”`;
  note.append(words);
  const button = (text: string, press: () => void) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "studio-second";
    made.textContent = text;
    made.addEventListener("click", press);
    note.append(made, " ");
  };
  if (first !== undefined) button("Put it back", () => putBack(form, name, values, controls));
  button("Throw it away", () => {
    letGo(form, name);
    note.remove();
    first?.focus();
  });
  const field = first?.closest(".studio-field, .studio-group") ?? first?.parentElement;
  // A field that the page does not have any more has its words at the top, to be copied.
  if (field) field.append(note);
  else form.prepend(note);
}

/** What was typed or chosen, as whoever did it saw it. */
function wordsOf(values: readonly string[], controls: readonly FilledIn[]): string {
  const labels = values.flatMap((value) => {
    for (const control of controls) {
      if (control instanceof HTMLSelectElement)
        return [...control.options].find((one) => one.value === value)?.text ?? value;
      if (control.type === "checkbox" && control.value === value)
        return control.labels?.[0]?.textContent ?? value;
    }
    return value === "" ? [] : value;
  });
  return labels.join(", ") || "nothing";
}

function putBack(
  form: HTMLFormElement,
  name: string,
  values: readonly string[],
  controls: readonly FilledIn[],
): void {
  letGo(form, name);
  for (const control of controls) {
    if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type))
      control.checked = values.includes(control.value);
    else control.value = values[0] ?? "";
  }
  offerBack(form);
  const [first] = controls;
  first?.focus();
  // As if it were typed: it is kept, and what chooses among ways brings the fields of its own.
  for (const kind of ["input", "change"]) first?.dispatchEvent(new Event(kind, { bubbles: true }));
}
