/** A change that was sent and that readers do not see yet. */
export interface WaitsShown {
  /** Whose it is; `undefined` where it is this editor's. */
  readonly who: string | undefined;
  /** Where it is looked at. */
  readonly look: string;
}

export function Waits({ who, look, isDraft }: WaitsShown & { isDraft: boolean }) {
  const [whose, shows] =
    who === undefined ? ["Your change", "shows it"] : [`A change by ${who}`, "is without it"];
  return (
    <>
      {isDraft && " "}
      {whose} of this <a href={look}>waits for a look</a>: readers do not see it yet
      {!isDraft && `, and this form ${shows}`}.
    </>
  );
}

/** What is said of a draft that has followed a page to another address. */
export function followedWords(by: string): string {
  return `${by} has given this page another address meanwhile: your draft has followed it.`;
}
