import { benefit } from "../../model/benefit";
import { NEVER_NOT_STATED } from "../../model/offer/never-not-stated";
import { type Group, groupsBelow } from "./groups";
import { mayHold } from "./may-hold";

/** A field of a benefit. */
interface Field {
  readonly name: string;
  /** The title of the group that has it. */
  readonly group: string;
}

const BENEFIT: Group = { title: "A benefit", schema: benefit };

function fieldsOfBenefits(notStated: boolean): Field[] {
  return [BENEFIT, ...groupsBelow([BENEFIT])].flatMap(({ title: group, schema }) =>
    Object.keys(schema.shape).flatMap((name) =>
      mayHold(schema.shape[name]).notStated === notStated ? [{ name, group }] : [],
    ),
  );
}

/** Fields of a benefit that refuse `not stated` and have no reason in {@link NEVER_NOT_STATED}. */
export function withoutReason(): readonly Field[] {
  return fieldsOfBenefits(false).filter(({ name, group }) => !hasReason(name, group));
}

/** Reasons in {@link NEVER_NOT_STATED} for what is no field of a benefit, or takes `not stated`. */
export function withoutField(): readonly string[] {
  const refusing = fieldsOfBenefits(false).flatMap(({ name, group }) => [name, `${name} in ${group}`]);
  const taking = fieldsOfBenefits(true).flatMap(({ name, group }) => [name, `${name} in ${group}`]);
  return NEVER_NOT_STATED.flatMap(({ fields }) =>
    fields.filter((field) => !refusing.includes(field) || taking.includes(field)),
  );
}

function hasReason(name: string, group: string): boolean {
  return NEVER_NOT_STATED.some(
    ({ fields }) => fields.includes(name) || fields.includes(`${name} in ${group}`),
  );
}

/** The table of the offers guide. */
export function neverNotStatedTable(): string {
  const rows = NEVER_NOT_STATED.map(({ fields, reason }) => {
    const named = fields.map((field) => {
      const [name, group] = field.split(" in ");
      return group === undefined ? `\`${name}\`` : `\`${name}\` (${group})`;
    });
    return `| ${named.join(", ")} | ${reason} |`;
  });
  return ["| Field | Why, and what to write |", "|---|---|", ...rows].join("\n");
}
