import { QUILT_TONES, quilt } from "./quilt";

const TONE_CLASS = { bold: "fill-mark-bold", soft: "fill-mark-soft", faint: "fill-mark-faint" } as const;

/**
 * The drawn mark of a service or council. Decoration only: the name is always beside it.
 * @param name the slug the mark is drawn from
 */
export function Mark({
  name,
  cells = 4,
  className = "",
}: {
  name: string;
  cells?: number;
  className?: string;
}) {
  const { size, paths } = quilt(name, cells);
  return (
    <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true" className={className}>
      {QUILT_TONES.map((tone) => (
        <path key={tone} className={TONE_CLASS[tone]} d={paths[tone]} />
      ))}
    </svg>
  );
}
