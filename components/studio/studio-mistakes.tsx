import type { Issue } from "@/lib/content/issue";
import { CheckWords } from "./words";

/** The mistakes of a field; its place is there before they are, for the script. */
export function FieldMistakes({ field, issues }: { field: string; issues: readonly Issue[] }) {
  return (
    <p className="studio-mistake" id={`mistake-${field}`} data-follows="">
      {issues
        .filter((issue) => issue.field === field)
        .map(({ line, column, problem, allowed, fix }) => (
          <span key={`${line}:${column} ${problem}`}>
            <CheckWords
              text={[problem, allowed && `Allowed: ${allowed}.`, fix].filter(Boolean).join(" ")}
            />{" "}
          </span>
        ))}
    </p>
  );
}
