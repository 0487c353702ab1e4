import type { Council } from "@/lib/catalogue/types";
import { columnLayout, LINE, type MapBranch, type PlacedLabel, treeLayout } from "./map-layout";

/** The lines of one name, from `x`. */
function Label({ label, x, className }: { label: PlacedLabel; x: number; className: string }) {
  return (
    <text className={className}>
      {label.lines.map((line, index) => (
        <tspan key={line} x={x} y={label.y + index * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

const WIDE = { width: 960, root: 14, branch: 190, leaf: 590 } as const;

/** Council, services and teams side by side, joined by curves. */
function WideMap({ name, branches }: { name: string; branches: readonly MapBranch[] }) {
  const { branches: placed, height } = columnLayout(branches, 30, 40);
  const middle = height / 2;
  return (
    <svg
      viewBox={`0 -4 ${WIDE.width} ${height + 8}`}
      className="hidden w-full text-[15px] lg:block"
      aria-hidden="true"
    >
      <text x={WIDE.root} y={middle + 7} className="fill-ink font-serif text-[24px] font-bold">
        {name}
      </text>
      {placed.map((branch) => (
        <g key={branch.slug}>
          <path
            className="fill-none stroke-accent"
            strokeWidth="2"
            d={`M${WIDE.root + 118} ${middle}C${WIDE.branch - 20} ${middle} ${WIDE.root + 118} ${branch.middle} ${WIDE.branch - 18} ${branch.middle}`}
          />
          <circle className="fill-accent" cx={WIDE.branch - 13} cy={branch.middle} r="5" />
          <Label label={branch} x={WIDE.branch} className="fill-ink font-bold" />
          {branch.leaves.map((leaf) => (
            <g key={leaf.slug}>
              <path
                className="fill-none stroke-mark-soft"
                strokeWidth="2"
                d={`M${WIDE.leaf - 100} ${branch.middle}C${WIDE.leaf - 45} ${branch.middle} ${WIDE.leaf - 60} ${leaf.middle} ${WIDE.leaf - 15} ${leaf.middle}`}
              />
              <circle className="fill-mark-soft" cx={WIDE.leaf - 11} cy={leaf.middle} r="4" />
              <Label label={leaf} x={WIDE.leaf} className="fill-ink" />
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}

/** The same on a phone: teams are below their service, along a line. */
function NarrowMap({ branches }: { branches: readonly MapBranch[] }) {
  const { branches: placed, height } = treeLayout(branches, 29, 27);
  return (
    <svg
      viewBox={`0 0 288 ${height + 4}`}
      className="w-full max-w-md text-[15px] lg:hidden"
      aria-hidden="true"
    >
      {placed.map((branch) => {
        const last = branch.leaves.at(-1);
        return (
          <g key={branch.slug}>
            <circle className="fill-accent" cx="7" cy={branch.y - 5} r="6" />
            {last ? (
              <path
                className="fill-none stroke-mark-soft"
                strokeWidth="2"
                d={`M7 ${branch.y}V${last.y - 5}`}
              />
            ) : null}
            <Label label={branch} x={24} className="fill-ink font-bold" />
            {branch.leaves.map((leaf) => (
              <g key={leaf.slug}>
                <path className="stroke-mark-soft" strokeWidth="2" d={`M7 ${leaf.y - 5}H26`} />
                <circle className="fill-mark-soft" cx="30" cy={leaf.y - 5} r="4" />
                <Label label={leaf} x={42} className="fill-ink" />
              </g>
            ))}
          </g>
        );
      })}
    </svg>
  );
}

/**
 * A drawn map of a council's services and teams. The list below it says the same, so the text alternative only says what
 * it is and where the list starts.
 */
export function ServiceMap({ council, listId }: { council: Council; listId: string }) {
  const branches = council.services.map((service) => ({
    slug: service.slug,
    name: service.name,
    leaves: service.teams.map((team) => ({ slug: team.slug, name: team.name })),
  }));
  return (
    <figure>
      <WideMap name={council.shortName} branches={branches} />
      <NarrowMap branches={branches} />
      <figcaption className="mt-3 text-[0.9375rem] text-quiet">
        A drawing of {council.shortName}’s services and their teams.{" "}
        <a href={`#${listId}`}>The same as a list</a>
      </figcaption>
    </figure>
  );
}
