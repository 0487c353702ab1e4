"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";

/** Long enough not to ask in the middle of a number; a choice is asked about almost at once. In milliseconds. */
const AFTER_TYPING = 900;
const AFTER_CHOOSING = 150;
/** A screen reader finishes what it says of the field before it says what has changed. */
const BEFORE_SAYING = 500;

/** What the form asks, as the parameters of an address; what is typed counts only where nothing else is chosen. */
function askedBy(form: HTMLFormElement): string {
  const data = new FormData(form);
  const asked = new URLSearchParams();
  for (const [name, value] of data) {
    if (typeof value !== "string" || value.trim() === "") continue;
    const choice = name.startsWith("other-") ? data.get(name.slice("other-".length)) : null;
    if (choice === null || choice === "other") asked.append(name, value);
  }
  return asked.toString();
}

function isTyped(target: EventTarget): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === "text";
}

/**
 * A form that asks the server and works without this: with it, the answer follows the input, the focus stays where it
 * is, and a screen reader hears what the answer is now.
 * @param says the answer in a sentence, said when it changes
 * @param canonical the address of exactly this answer; none while something is not understood
 */
export function LiveForm({
  action,
  label,
  says,
  canonical,
  className,
  children,
}: {
  action: string;
  label: string;
  says: string;
  canonical: string | undefined;
  className: string;
  children: ReactNode;
}) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const waiting = useRef<number>(undefined);
  const saidBefore = useRef(says);
  const hasAsked = useRef(false);
  const [said, setSaid] = useState("");

  useEffect(() => {
    document.getElementById("problems")?.focus();
    return () => window.clearTimeout(waiting.current);
  }, []);

  useEffect(() => {
    if (hasAsked.current && canonical !== undefined) window.history.replaceState(null, "", canonical);
  }, [canonical]);

  useEffect(() => {
    if (says === saidBefore.current) return;
    saidBefore.current = says;
    const timer = window.setTimeout(() => setSaid(says), BEFORE_SAYING);
    return () => window.clearTimeout(timer);
  }, [says]);

  function follow({ target }: FormEvent<HTMLFormElement>) {
    const typed = isTyped(target);
    if (typed && target.name.startsWith("other-")) {
      const choice = form.current?.querySelector(
        `input[type="radio"][name="${CSS.escape(target.name.slice("other-".length))}"][value="other"]`,
      );
      if (choice instanceof HTMLInputElement) choice.checked = true;
    }
    window.clearTimeout(waiting.current);
    waiting.current = window.setTimeout(
      () => {
        if (form.current === null) return;
        hasAsked.current = true;
        router.replace(`${action}?${askedBy(form.current)}`, { scroll: false });
      },
      typed ? AFTER_TYPING : AFTER_CHOOSING,
    );
  }

  return (
    <form
      ref={form}
      action={action}
      method="get"
      aria-label={label}
      autoComplete="off"
      className={className}
      onInput={follow}
    >
      {children}
      <p role="status" className="sr-only">
        {said}
      </p>
    </form>
  );
}
