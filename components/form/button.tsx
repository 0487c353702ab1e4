import type { ReactNode } from "react";

/** The submit button of a form. */
export function Button({ children }: { children: ReactNode }) {
  return (
    <button
      type="submit"
      className="border-2 border-solid bg-solid px-6 py-2.5 font-semibold text-on-solid print:hidden"
    >
      {children}
    </button>
  );
}
