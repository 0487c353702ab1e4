import type { ReactNode } from "react";
import type { FieldPath } from "@/lib/content/edit/field-value";
import type { Issue } from "@/lib/content/issue";
import { isStated } from "@/lib/model/not-stated";
import { valueWords } from "@/lib/studio/changes";
import { type FieldPart, type FormPart, type GroupPart, type LinesPart, nameOf } from "@/lib/studio/form";
import { notStatedName, shownLines, shownText } from "@/lib/studio/posted";
import { AddToGroup, Another, TakeOut, WriteAs } from "./studio-steps";
import { CheckWords } from "./words";

/** What a form needs beside its parts. */
interface Surroundings {
  readonly issues: readonly Issue[];
  /** What a reference may name, by what it refers to. */
  readonly names: (to: string) => readonly { readonly slug: string; readonly title: string }[];
}

const idOf = (part: FormPart) => `field-${nameOf(part.path)}`;

/** Every field of a form, with its help and its mistakes; what may be added comes last. */
export function StudioFields({
  parts,
  path = [],
  ...rest
}: Surroundings & { parts: readonly FormPart[]; path?: FieldPath }) {
  const isMore = (part: FormPart) => part.kind === "absent" || ("isOffered" in part && part.isOffered);
  return (
    <>
      {parts.map((part) => {
        const name = nameOf(part.path);
        // What is missing has its mistake where it would stand.
        return isMore(part) ? (
          <FieldMistakes key={name} field={name} issues={rest.issues} />
        ) : (
          <Part key={name} part={part} {...rest} />
        );
      })}
      <AddToGroup path={path} offered={parts.filter(isMore)} />
    </>
  );
}

function Part({ part, ...rest }: Surroundings & { part: FormPart }) {
  switch (part.kind) {
    case "absent":
      return null;
    case "group":
    case "list":
    case "named":
      return <Group part={part} {...rest} />;
    case "written":
      return (
        <Described part={part} {...rest}>
          <p className="studio-written">{valueWords(part.value)}</p>
          <p className="studio-help">This part is changed in the file itself.</p>
        </Described>
      );
    default:
      return (
        <Described part={part} {...rest}>
          <Typed part={part} {...rest} />
          <WriteAs part={part} />
        </Described>
      );
  }
}

function Group({ part, ...rest }: Surroundings & { part: GroupPart }) {
  const { kind, label, help, parts, path } = part;
  return (
    <fieldset className="studio-group" id={idOf(part)}>
      <legend>{label}</legend>
      {help && <p className="studio-help">{<CheckWords text={help} />}</p>}
      <FieldMistakes field={nameOf(path)} issues={rest.issues} />
      <StudioFields parts={parts} path={path} {...rest} />
      {kind === "group" ? <WriteAs part={part} /> : <Another part={part} />}
      <TakeOut part={part} />
    </fieldset>
  );
}

/** A field's label above it, its help and mistakes below. */
function Described({ part, issues, children }: Surroundings & { part: FormPart; children: ReactNode }) {
  const name = nameOf(part.path);
  return (
    <div className="studio-field">
      {part.kind === "written" ? (
        <p className="studio-label">{part.label}</p>
      ) : (
        <label htmlFor={idOf(part)}>{part.label}</label>
      )}
      {children}
      <FieldMistakes field={name} issues={issues} />
      {part.help && (
        <p className="studio-help" id={`help-${name}`}>
          <CheckWords text={part.help} />
        </p>
      )}
    </div>
  );
}

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

function Typed({ part, names, issues }: Surroundings & { part: FieldPart | LinesPart }) {
  const name = nameOf(part.path);
  const isWrong = issues.some(({ field }) => field === name);
  const shared = {
    id: idOf(part),
    name,
    "aria-describedby": `mistake-${name}${part.help ? ` help-${name}` : ""}`,
    "aria-invalid": isWrong || undefined,
  };
  if (part.kind === "lines") {
    return <textarea {...shared} rows={Math.max(2, part.value.length + 1)} defaultValue={shownLines(part)} />;
  }
  const { control, notStated, value } = part;
  const text = shownText(part);
  if (control.kind === "choice" || control.kind === "reference") {
    const choices =
      control.kind === "choice"
        ? control.options.map((option) => ({ slug: option, title: option }))
        : names(control.to);
    const isListed = text === "" || text === "not stated" || choices.some(({ slug }) => slug === text);
    return (
      <select {...shared} defaultValue={text}>
        {(text === "" || !part.isNeeded) && <option value="">Nothing</option>}
        {notStated && <option value="not stated">not stated</option>}
        {!isListed && <option value={text}>{text}</option>}
        {choices.map(({ slug, title }) => (
          <option key={slug} value={slug}>
            {title}
          </option>
        ))}
      </select>
    );
  }
  const isLong = text.length > 60;
  const box = notStated ? notStatedName(part) : undefined;
  const isDay = control.kind === "day" && /^(\d{4}-\d\d-\d\d)?$/.test(text);
  return (
    <>
      {isLong ? (
        <textarea
          {...shared}
          data-excludes={box}
          rows={Math.min(8, Math.ceil(text.length / 60) + 1)}
          defaultValue={text}
        />
      ) : (
        <input
          {...shared}
          data-excludes={box}
          type={isDay ? "date" : "text"}
          inputMode={control.kind === "number" ? "decimal" : undefined}
          defaultValue={text}
        />
      )}
      {notStated && (
        <label className="studio-box">
          <input
            type="checkbox"
            name={box}
            data-excludes={name}
            defaultChecked={value !== undefined && !isStated(value)}
          />
          Not stated by the council
        </label>
      )}
    </>
  );
}
