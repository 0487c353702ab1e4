/** Letters of a line of a box, as wide as it is on a screen and on paper; on a phone it scrolls. */
const LETTERS = { text: 72, large: 34 } as const;

const LOOKS = {
  text: "border-0 border-l-4 border-solid border-accent bg-surface p-4 text-[0.9375rem]",
  // On a phone it is as small as keeps most addresses whole.
  large: "border-0 bg-transparent text-[clamp(0.875rem,3.9vw,1.5rem)] font-bold",
} as const;

/** The lines that a text takes, for browsers that do not fit a box to its text by themselves. */
function linesOf(text: string, letters: number): number {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / letters)), 0);
}

/**
 * Text to be taken along, in a box of its own that nobody can change. Without a script, this is what a keyboard can copy from:
 * in a box, Ctrl and A selects its text and nothing else.
 */
export function CopyText({
  id,
  label,
  text,
  look = "text",
  isCode = false,
}: {
  id: string;
  label: string;
  text: string;
  look?: keyof typeof LOOKS;
  isCode?: boolean;
}) {
  return (
    <div className="mt-4 max-w-[44em]">
      <label htmlFor={id} className="mb-1.5 block font-bold">
        {label}
      </label>
      <textarea
        id={id}
        readOnly
        spellCheck={false}
        // A page that is translated keeps its code.
        translate={isCode ? "no" : undefined}
        rows={linesOf(text, LETTERS[look])}
        defaultValue={text}
        className={`supports-[field-sizing:content]:field-sizing-content block w-full resize-none font-sans leading-normal text-ink wrap-anywhere ${LOOKS[look]}`}
      />
    </div>
  );
}
