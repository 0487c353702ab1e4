/** What is said of a line of YAML of which it is sure what was meant. */
interface MeantLine {
  readonly problem: string;
  readonly fix: string;
}

/** A sign that is written for a word which the field has: `unit: %`. */
export function wordForSign(line: string): MeantLine | undefined {
  if (!/(?:^|[\s{,])unit:[ \t]+%/.test(line)) return undefined;
  const problem = `A value begins with the sign \`%\`, which has a meaning of its own there: \`${line.trim()}\`.`;
  return { problem, fix: "Write `unit: percent`." };
}

/** `ages: from: 0, to: 17`: a group of fields on the line of its name. */
const GROUP_ON_LINE =
  /^(\s*(?:- )?[a-z][\w-]*:)[ \t]+([a-z]\w*: [^:,{}[\]"']+(?:, ?[a-z]\w*: [^:,{}[\]"']+)+)$/;

/** `summary: Summary: We help`, as a form has the label before the words. */
const LABELLED = /^\s*(?:- +)?([\w-]+):[ \t]+([\w-]+):[ \t]+(\S.*)$/;

/** A group, a list or a name of a field in a form that YAML has not, with the line as it has it. */
export function otherForm(line: string): MeantLine | undefined {
  const shown = `\`${line.trim()}\``;
  const [, before, group] = GROUP_ON_LINE.exec(line) ?? [];
  if (before !== undefined && group !== undefined) {
    return {
      problem: `Several fields stand on one line without the brackets of a group: ${shown}.`,
      fix: `Write \`${before.trim()} {${group.trim()}}\`.`,
    };
  }
  const amended = line
    .replace(/(?<=[{,;]\s*[\w-]+)\s*=\s*/g, ": ")
    .replace(/\s*;\s*/g, ", ")
    .replace(/,(?:\s*,)+/g, ",");
  if (/:\s+[{[][^"']*[}\]]\s*$/.test(line) && amended !== line) {
    return {
      problem: `Within brackets one comma parts two fields or items: ${shown}.`,
      fix: `Write \`${amended.trim()}\`.`,
    };
  }
  const [, stars, bold] = /^\s*(\*{1,2}|__)([A-Za-z]\w*):?\1/.exec(line) ?? [];
  if (stars !== undefined && bold !== undefined) {
    return {
      problem: `The name of a field has signs of bold words: ${shown}.`,
      fix: `Take \`${stars}\` out on both sides of \`${bold}\`.`,
    };
  }
  const [, name = "", label = "", rest = ""] = LABELLED.exec(line) ?? [];
  if (label === "" || label.toLowerCase() !== name.toLowerCase()) return undefined;
  return {
    problem: `\`${label}:\` is the label of the field once more, and would be shown with its words.`,
    fix: `Take it out: \`${name}: ${rest.trim()}\`.`,
  };
}
