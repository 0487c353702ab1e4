import { type MarkSubject, markDrawing } from "./mark-drawing";

const TONE_CLASS = { bold: "fill-mark-bold", soft: "fill-mark-soft", faint: "fill-mark-faint" } as const;

/**
 * The mark of a service, team, council or page. Decoration only: the name is always beside it.
 * @param cells patches along a side, where it is a patchwork
 */
export function Mark({
  subject,
  cells = 4,
  className = "",
}: {
  subject: MarkSubject;
  cells?: number;
  className?: string;
}) {
  const { units, layers } = markDrawing(subject, cells);
  return (
    <svg viewBox={`0 0 ${units} ${units}`} aria-hidden="true" className={className}>
      {layers.map(([tone, path]) => (
        <path key={`${tone} ${path}`} className={TONE_CLASS[tone]} d={path} />
      ))}
    </svg>
  );
}
