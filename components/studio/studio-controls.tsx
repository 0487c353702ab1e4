import { readCalendarDate } from "@/lib/calendar/calendar-date";
import { readLondonTime } from "@/lib/calendar/london-time";
import type { Issue } from "@/lib/content/issue";
import { isStated } from "@/lib/model/not-stated";
import { type FieldPart, type FormPart, type LinesPart, nameOf } from "@/lib/studio/form/form-parts";
import type { NamedChoice, Names } from "@/lib/studio/form/names";
import {
  LEFT_OUT,
  notStatedName,
  shownLines,
  shownText,
  wayBeforeName,
  wayName,
} from "@/lib/studio/form/posted";
import { type FigureUses, figuresIn, shownFigure } from "@/lib/studio/form/typed-figure";
import { ColourOf } from "./studio-colour";
import { isWrong } from "./studio-mistakes";
import type { Contested } from "./studio-settle";

/** What a form needs beside its parts. */
export interface Surroundings {
  readonly issues: readonly Issue[];
  /** What a reference may name, by what it refers to. */
  readonly names: Names;
  /** The file's fields. */
  readonly fields: unknown;
  readonly uses: FigureUses;
  /** Fields of which another version is there. */
  readonly contested?: Contested;
  /** The groups around a part, from the outermost: a list of controls shows each without them. */
  readonly around?: readonly string[];
}

export const idOf = (part: FormPart): string => `field-${nameOf(part.path)}`;

/** Boxes of which so many stand in sight; the others are behind a line that opens. */
const BOXES_IN_SIGHT = 30;

/** Whether what is typed or chosen has a control beside the list of ways. */
export function hasControl(part: FormPart): boolean {
  return part.ways.length === 0 || part.way === -1 || part.ways[part.way]?.kind === "typed";
}

/** Chooses in which way a value is written. What else that way asks for comes with it. */
export function WaySelect({ part, id }: { part: FormPart; id?: string }) {
  const { path, label, ways, way, isOptional } = part;
  if (ways.length < 2) return null;
  const before = way === -1 ? LEFT_OUT : String(way);
  return (
    <span className="studio-way">
      <input type="hidden" name={wayBeforeName(path)} value={before} />
      <select
        id={id ?? `way-${nameOf(path)}`}
        name={wayName(path)}
        data-reshapes=""
        aria-label={id === undefined ? `How to say: ${label}` : undefined}
        aria-describedby={`mistake-${nameOf(path)}${part.help ? ` help-${nameOf(path)}` : ""}`}
        defaultValue={before}
      >
        {(isOptional || way === -1) && <option value={LEFT_OUT}>Nothing</option>}
        {ways.map(({ title, kind }, index) => (
          <option key={`${kind} ${title}`} value={index}>
            {title}
          </option>
        ))}
      </select>{" "}
      {/* Without the script. */}
      <noscript>
        <button type="submit" name="next" value="stay" className="studio-second">
          Say it this way
        </button>
      </noscript>
    </span>
  );
}

/** What somebody ticks of what there is. */
export function Boxes({ part, names }: Surroundings & { part: LinesPart }) {
  const { control, value, path } = part;
  const name = nameOf(path);
  const all =
    control.kind === "choice"
      ? control.options.map((option) => ({ slug: option, title: option }))
      : control.kind === "reference"
        ? names(control.to)
        : [];
  const ticked = value.map(
    (item) => all.find(({ slug }) => slug === String(item)) ?? { slug: String(item), title: String(item) },
  );
  const others = all.filter(({ slug }) => !value.includes(slug));
  const inSight = Math.max(0, BOXES_IN_SIGHT - ticked.length);
  const box = (choice: NamedChoice, isTicked: boolean) => (
    <label key={choice.slug} className="studio-box">
      <input type="checkbox" name={name} value={choice.slug} defaultChecked={isTicked} />
      {choice.title}
    </label>
  );
  const isFew = others.length <= inSight + 1;
  return (
    <>
      <input type="hidden" name={name} value="" />
      {ticked.map((choice) => box(choice, true))}
      {(isFew ? others : others.slice(0, inSight)).map((choice) => box(choice, false))}
      {!isFew && (
        <details>
          <summary>{others.length - inSight} more</summary>
          {others.slice(inSight).map((choice) => box(choice, false))}
        </details>
      )}
    </>
  );
}

/** What a value is typed into, or chosen from. */
export function Typed({
  part,
  names,
  issues,
  fields,
  around = [],
}: Surroundings & { part: FieldPart | LinesPart }) {
  const name = nameOf(part.path);
  const shared = {
    id: idOf(part),
    name,
    "aria-describedby": `mistake-${name}${part.help ? ` help-${name}` : ""}`,
    "aria-invalid": isWrong(name, issues) || undefined,
    // Beside a list of ways the label is that list's.
    "aria-label":
      part.ways.length > 1
        ? `${part.lead?.words ?? part.label}: ${part.ways[part.way]?.title ?? ""}`
        : undefined,
  };
  if (part.kind === "lines") {
    return <textarea {...shared} rows={Math.max(2, part.value.length + 1)} defaultValue={shownLines(part)} />;
  }
  const { control, value } = part;
  const text = shownText(part, fields);
  if (control.kind === "choice" || control.kind === "reference") {
    const choices =
      control.kind === "choice"
        ? control.options.map((option) => ({ slug: option, title: option }))
        : names(control.to);
    const isListed = text === "" || text === "not stated" || choices.some(({ slug }) => slug === text);
    return (
      <select {...shared} defaultValue={text}>
        {(text === "" || !part.isNeeded) && <option value="">Nothing</option>}
        {part.notStated && <option value="not stated">not stated</option>}
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
  // Where the ways are listed, the words are one of them.
  const box = part.notStated && part.ways.length === 0 ? notStatedName(part) : undefined;
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
          type={pickerFor(control, text)}
          inputMode={control.kind === "number" ? "decimal" : undefined}
          className={control.kind === "figure" ? "studio-number" : undefined}
          list={control.kind === "figure" ? FIGURES_LIST : undefined}
          autoComplete={control.kind === "figure" ? "off" : undefined}
          defaultValue={text}
        />
      )}
      {control.kind === "colour" && <ColourOf name={name} label={part.label} value={text} />}
      {box !== undefined && (
        <label className="studio-box">
          <input
            type="checkbox"
            name={box}
            data-excludes={name}
            defaultChecked={value !== undefined && !isStated(value)}
          />
          Not stated by the council
          <span className="sr-only">: {[...around, part.lead?.words ?? part.label].join(": ")}</span>
        </label>
      )}
    </>
  );
}

/** What the browser offers for a value. What is written in another way is typed, so that it can be seen and mended. */
function pickerFor({ kind }: FieldPart["control"], text: string): "date" | "datetime-local" | "text" {
  if (kind === "day") return text === "" || readCalendarDate(text) !== undefined ? "date" : "text";
  if (kind !== "day and time") return "text";
  return text === "" || readLondonTime(text.replace("T", " ")) !== undefined ? "datetime-local" : "text";
}

/** The id of the list of the file's figures, which are named where they are not typed. */
const FIGURES_LIST = "figures-of-the-file";

/** The figures of a file, for a rule that is to name one of them in place of a number of its own. */
export function FigureNames({ fields }: { fields: unknown }) {
  const figures = figuresIn(fields);
  if (figures.length === 0) return null;
  return (
    <datalist id={FIGURES_LIST}>
      {figures.map((name) => (
        <option key={name} value={name} label={shownFigure(name, fields)} />
      ))}
    </datalist>
  );
}
