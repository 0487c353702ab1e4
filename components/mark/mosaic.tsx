import { Mark } from "./mark";
import type { MarkSubject } from "./mark-drawing";

/**
 * The mark of something that is made of others, such as a council of its services: their marks as a square of four or
 * nine. Where it has fewer parts than four, its own mark.
 */
export function Mosaic({
  subject,
  parts,
  className = "",
}: {
  subject: MarkSubject;
  parts: readonly MarkSubject[];
  className?: string;
}) {
  if (parts.length < 4) return <Mark subject={subject} className={className} />;
  const side = parts.length < 9 ? 2 : 3;
  return (
    <div
      aria-hidden="true"
      className={`grid gap-[4%] ${side === 2 ? "grid-cols-2" : "grid-cols-3"} ${className}`}
    >
      {parts.slice(0, side * side).map((part) => (
        <Mark key={part.slug} subject={part} />
      ))}
    </div>
  );
}
