import type { ReactNode } from "react";

/** Where the fields stand once there is an answer. */
const PLACES = {
  /** Above it on a phone, where they would keep the reader from it; beside it on a wide screen, unfolded where the browser can. */
  beside: "unfolded-wide",
  below: "mt-6 border-y border-line pb-4 print:hidden",
} as const;

/**
 * The fields of a form, folded once there is an answer to read.
 * @param isAnswered true where there is one
 */
export function FoldedFields({
  isAnswered,
  stands,
  children,
}: {
  isAnswered: boolean;
  stands: keyof typeof PLACES;
  children: ReactNode;
}) {
  return (
    <details open={!isAnswered} className={PLACES[stands]}>
      <summary className="py-2 font-semibold print:hidden">
        {isAnswered ? "Change your answers" : "Your answers"}
      </summary>
      <div className="mt-3 grid gap-6">{children}</div>
    </details>
  );
}
