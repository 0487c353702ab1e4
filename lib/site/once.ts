/**
 * A look at one thing that is taken once: what it found is remembered for as long as the thing and all else that it looked at
 * are the same ones. Somebody who types changes one file, and the other thousand need not be looked at again.
 * @param look must find the same in the same things
 */
export function once<Subject extends object, Context extends readonly unknown[], Found>(
  look: (subject: Subject, ...context: Context) => Found,
): (subject: Subject, ...context: Context) => Found {
  const remembered = new WeakMap<Subject, { readonly context: Context; readonly result: Found }>();
  return (subject, ...context) => {
    const last = remembered.get(subject);
    const isSame =
      last?.context.length === context.length && last.context.every((one, index) => one === context[index]);
    if (isSame) return last.result;
    const answer = { context, result: look(subject, ...context) };
    remembered.set(subject, answer);
    return answer.result;
  };
}
