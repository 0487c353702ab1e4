/** Text to be taken along. One press on it selects all of it, and nothing else: no script is needed to copy it. */
export function CopyText({ id, label, text }: { id: string; label: string; text: string }) {
  return (
    <div className="mt-4 max-w-[44em]">
      <h3 id={id} className="mb-1.5 text-base">
        {label}
      </h3>
      <pre className="select-all overflow-hidden border-l-4 border-accent bg-surface p-4 font-sans text-[0.9375rem] whitespace-pre-wrap wrap-anywhere">
        {text}
      </pre>
    </div>
  );
}
