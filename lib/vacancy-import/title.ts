/** Words before a reference: `Ref:`, `Job Ref. No.`, `Vacancy reference`. */
const LABEL = String.raw`(?:(?:job|post|vacancy) )?ref(?:erence)?(?:\.|\b)(?: ?(?:no|number|id)\b)?\.? ?[:#]? ?`;
/** A reference, which has a figure in it: “Ref office” is none. */
const REFERENCE = String.raw`(?=[^\d\s]{0,20}\d)[a-z\d][\w./-]{0,39}`;

const LABELLED: readonly RegExp[] = [
  new RegExp(String.raw` ?[([]${LABEL}(${REFERENCE})[)\]]`, "i"),
  new RegExp(`^${LABEL}(${REFERENCE})(?: ?[–—,|:;]| -) ?`, "i"),
  new RegExp(`(?: ?[–—,|:;/]| -)? ${LABEL}(${REFERENCE})$`, "i"),
];

/**
 * The name of a post without the reference that many jobs systems write into it: `Social Worker (Ref: RV-8)`.
 * @param reference as the advert says it elsewhere
 */
export function readTitle(
  title: string,
  reference: string | undefined,
): { readonly name: string; readonly reference: string | undefined } {
  const plain = title.trim().replace(/\s+/g, " ");
  for (const pattern of LABELLED) {
    const match = pattern.exec(plain);
    const name = plain.replace(pattern, "").trim();
    if (match !== null && name !== "") return { name, reference: reference ?? match[1] };
  }
  if (reference === undefined) return { name: plain, reference };
  const name = [`(${reference})`, `[${reference}]`].reduce((words, part) => words.replace(part, ""), plain);
  return { name: name.replace(/ +/g, " ").trim() || plain, reference };
}
