import type { ReactNode } from "react";

/**
 * The fields of a form, folded above the answer once there is one: on a phone they would stand between the reader and what
 * was asked for. On a wide screen they stand beside it, unfolded where the browser can.
 * @param isAnswered true where an answer follows
 */
export function FoldedFields({ isAnswered, children }: { isAnswered: boolean; children: ReactNode }) {
  return (
    <details open={!isAnswered} className="unfolded-wide">
      <summary className="py-2 font-semibold">{isAnswered ? "Change your answers" : "Your answers"}</summary>
      <div className="mt-3 grid gap-6">{children}</div>
    </details>
  );
}
