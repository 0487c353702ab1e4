/** The pattern of what is only possible: lines with gaps, to be told from a solid bar without colour. */
export function Hatching({ id }: { id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line y2="6" strokeWidth="3.5" className="stroke-mark-soft" />
    </pattern>
  );
}

/** What the two kinds of bar mean. */
export function Legend({ id, certain, isOpen }: { id: string; certain: string; isOpen: boolean }) {
  return (
    <figcaption className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-[0.9375rem] text-quiet">
      <span>
        <svg aria-hidden="true" width="28" height="14" className="mr-2 inline align-[-1px]">
          <rect width="28" height="14" className="fill-accent" />
        </svg>
        {certain}
      </span>
      {isOpen ? (
        <span>
          <svg aria-hidden="true" width="28" height="14" className="mr-2 inline align-[-1px]">
            <rect
              x="1"
              y="1"
              width="26"
              height="12"
              fill={`url(#${id}-hatching)`}
              className="stroke-accent"
              strokeWidth="1.5"
            />
          </svg>
          Possible, not certain
        </span>
      ) : null}
    </figcaption>
  );
}
