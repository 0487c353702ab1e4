import type { ReactNode } from "react";
import type { FieldPath } from "@/lib/content/edit/field-value";
import {
  type FieldPart,
  type FormPart,
  type GroupPart,
  type LinesPart,
  type NextPart,
  nameOf,
} from "@/lib/studio/form/form-parts";
import { nextName } from "@/lib/studio/form/next-item";
import { isTicked } from "@/lib/studio/form/posted";
import { isTypedInRule } from "@/lib/studio/form/typed-figure";
import { valueWords } from "@/lib/studio/form/value-words";
import { Boxes, hasControl, idOf, type Surroundings, Typed, WaySelect } from "./studio-controls";
import { FieldMistakes } from "./studio-mistakes";
import { OtherVersion } from "./studio-settle";
import { AddToGroup, Another, TakeOut } from "./studio-steps";
import { UnknownFields } from "./studio-unknown-field";
import { CheckWords } from "./words";

/** Every field of a form, with its help and its mistakes; what may be added comes last. */
export function StudioFields({
  parts,
  path = [],
  ...rest
}: Surroundings & { parts: readonly FormPart[]; path?: FieldPath }) {
  const shown = parts.filter(({ path: place }) => !isTypedInRule(place, rest.uses));
  const isMore = (part: FormPart) => part.kind === "absent" || ("isOffered" in part && part.isOffered);
  return (
    <>
      {inSentenceOrder(shown).map((part) => {
        const name = nameOf(part.path);
        // What is missing has its mistake where it would stand.
        return isMore(part) ? (
          <FieldMistakes key={name} field={name} issues={rest.issues} />
        ) : (
          <Part key={name} part={part} {...rest} />
        );
      })}
      <UnknownFields path={path} parts={shown} issues={rest.issues} />
      <AddToGroup path={path} offered={shown.filter(isMore)} around={rest.around ?? []} />
    </>
  );
}

/** What makes up the sentence of a group first, in the order in which it is read. */
function inSentenceOrder(parts: readonly FormPart[]): readonly FormPart[] {
  const order = ({ lead }: FormPart) => lead?.place ?? Number.POSITIVE_INFINITY;
  return parts.toSorted((one, other) => (order(one) === order(other) ? 0 : order(one) - order(other)));
}

function Part({ part, ...rest }: Surroundings & { part: FormPart }) {
  switch (part.kind) {
    case "absent":
      return null;
    case "next":
      return part.waits ? null : <Next part={part} {...rest} />;
    case "group":
    case "list":
    case "named":
      return <Group part={part} {...rest} />;
    case "written":
      return (
        <Described part={part} {...rest}>
          <p className="studio-written">{valueWords(part.value, part.path, { parts: [], ...rest })}</p>
          <p className="studio-help">This part has no form: it is changed in the plain text below.</p>
        </Described>
      );
    case "lines":
      return isTicked(part) ? <Ticked part={part} {...rest} /> : <Field part={part} {...rest} />;
    default:
      return <Field part={part} {...rest} />;
  }
}

function Group({ part, ...rest }: Surroundings & { part: GroupPart }) {
  const { kind, lead, help, parts, path } = part;
  const label = lead?.words ?? part.label;
  return (
    <fieldset className="studio-group" id={idOf(part)}>
      <legend>{label}</legend>
      {help && <p className="studio-help">{<CheckWords text={help} />}</p>}
      <FieldMistakes field={nameOf(path)} issues={rest.issues} />
      <OtherVersion field={nameOf(path)} contested={rest.contested} />
      {kind === "group" && <WaySelect part={part} />}
      <StudioFields parts={parts} path={path} {...rest} around={[...(rest.around ?? []), label]} />
      {kind !== "group" && <Another part={part} />}
      <TakeOut part={part} />
    </fieldset>
  );
}

/** A value with its control, and the ways in which it may be said. */
function Field({ part, ...rest }: Surroundings & { part: FieldPart | LinesPart }) {
  const hasWays = part.ways.length > 1;
  const figure = part.kind === "field" && part.control.kind === "figure" ? part.value : undefined;
  return (
    <Described part={part} id={hasWays ? `way-${nameOf(part.path)}` : idOf(part)} {...rest}>
      {hasWays && <WaySelect part={part} id={`way-${nameOf(part.path)}`} />}
      {hasControl(part) && <Typed part={part} {...rest} />}
      {typeof figure === "string" && isTypedInRule(["figures", figure, "value"], rest.uses) && (
        <FieldMistakes field={`figures.${figure}.value`} issues={rest.issues} />
      )}
    </Described>
  );
}

/** A list of which somebody ticks what holds. */
function Ticked({ part, ...rest }: Surroundings & { part: LinesPart }) {
  const name = nameOf(part.path);
  return (
    <fieldset className="studio-field studio-boxes" id={idOf(part)} aria-describedby={`mistake-${name}`}>
      <legend>{part.lead?.words ?? part.label}</legend>
      <WaySelect part={part} />
      <Boxes part={part} {...rest} />
      <FieldMistakes field={name} issues={rest.issues} />
      <OtherVersion field={name} contested={rest.contested} />
      {part.help && (
        <p className="studio-help" id={`help-${name}`}>
          <CheckWords text={part.help} />
        </p>
      )}
    </fieldset>
  );
}

/** The next of several dated values, to be filled in. */
function Next({ part: { label, path, parts }, ...rest }: Surroundings & { part: NextPart }) {
  return (
    <fieldset className="studio-group">
      <legend>{label}</legend>
      <p className="studio-help">
        Leave all of it empty where nothing changes. What you leave empty beside the day stays as it is
        before.
      </p>
      <input type="hidden" name={nextName(path)} value="" />
      <FieldMistakes field={nameOf(path)} issues={rest.issues} />
      {parts.map((part) => (
        <Part key={nameOf(part.path)} part={part} {...rest} around={[...(rest.around ?? []), label]} />
      ))}
    </fieldset>
  );
}

/** A field's label above it, its help and mistakes below. */
function Described({
  part,
  id,
  issues,
  contested,
  children,
}: Surroundings & { part: FormPart; id?: string; children: ReactNode }) {
  const name = nameOf(part.path);
  const label = part.lead?.words ?? part.label;
  return (
    <div className={part.lead === undefined ? "studio-field" : "studio-field studio-slot"}>
      {id === undefined ? <p className="studio-label">{label}</p> : <label htmlFor={id}>{label}</label>}
      {children}
      <FieldMistakes field={name} issues={issues} />
      <OtherVersion field={name} contested={contested} />
      {part.help && (
        <p className="studio-help" id={`help-${name}`}>
          <CheckWords text={part.help} />
        </p>
      )}
    </div>
  );
}
