import type { RootContent } from "mdast";
import { allOf, anyOf, leaveTotalWords } from "../../offers";
import type { PersonChange, RoleChange } from "../people";
import { SPANS } from "../people";
import { beforeAndAfter, movedWords } from "./change-words";
import { paragraph, table } from "./nodes";

/** What is the same for some people in some roles, in the cells of a table. */
interface Line {
  readonly cells: readonly string[];
  readonly people: string;
  readonly roles: string[];
}

/** What happens to a person, in cells; nothing where nothing does. */
type Cells = (person: PersonChange) => readonly string[] | undefined;

/** The people of a role to whom the same happens, as one: `full time or newly qualified, on the lowest published pay`. */
function linesOf({ people }: RoleChange, cellsOf: Cells): readonly Omit<Line, "roles">[] {
  const alike = new Map<string, { cells: readonly string[]; pay: string; who: string[] }>();
  for (const change of people) {
    const { who, pay } = change.person;
    const cells = cellsOf(change);
    if (cells === undefined) continue;
    const key = JSON.stringify([pay, cells]);
    const line = alike.get(key) ?? { cells, pay, who: [] };
    line.who.push(who);
    alike.set(key, line);
  }
  return [...alike.values()].map(({ cells, pay, who }) => ({ cells, people: `${anyOf(who)}, ${pay}` }));
}

/** A table of what happens to whom, with the roles in which it is the same put together; none where it has no line. */
function tableOf(
  heads: readonly string[],
  roles: readonly RoleChange[],
  cellsOf: Cells,
): readonly RootContent[] {
  const lines = new Map<string, Line>();
  for (const role of roles) {
    for (const { cells, people } of linesOf(role, cellsOf)) {
      const key = JSON.stringify([people, cells]);
      const line = lines.get(key) ?? { cells, people, roles: [] };
      line.roles.push(role.title);
      lines.set(key, line);
    }
  }
  const rows = [...lines.values()].map(({ cells, people, roles: names }) => [people, ...cells, allOf(names)]);
  return rows.length === 0 ? [] : [table(["Somebody who is", ...heads, "In the roles"], rows)];
}

function spanCells({ verdict, spans }: PersonChange): readonly string[] | undefined {
  if (spans.every((span) => span.verdict === "the same")) return undefined;
  return [verdict, ...spans.map((span) => (span.verdict === "the same" ? "the same" : movedWords(span)))];
}

function paybackCells({ payback, verdict }: PersonChange): readonly string[] | undefined {
  return payback === undefined || verdict === "the same" ? undefined : [beforeAndAfter(payback)];
}

function leaveCells({ leave }: PersonChange): readonly string[] | undefined {
  if (leave === undefined) return undefined;
  const words = (totals: typeof leave.before) => allOf(totals.map(leaveTotalWords)) || "none published";
  return [`${words(leave.before)} → ${words(leave.after)}`];
}

/** Who gains and who loses: money by the years, what is paid back on leaving, and leave. */
export function peopleParts(roles: readonly RoleChange[]): readonly RootContent[] {
  const years = SPANS.map((span) => (span === 1 ? "First year" : `${span} years`));
  const money = tableOf(["Verdict", ...years], roles, spanCells);
  const payback = tableOf(["Pays back"], roles, paybackCells);
  const leave = tableOf(["Leave in the first year"], roles, leaveCells);
  return [
    ...(money.length === 0 ? [] : [paragraph("Salary and offer together, before tax:")]),
    ...money,
    ...payback,
    ...leave,
  ];
}
