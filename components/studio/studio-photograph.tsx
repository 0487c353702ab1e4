import { PARTS, SHAPES } from "@/lib/studio/documents/uploaded-photograph";
import { labelOf } from "@/lib/studio/form/form-parts";
import { studioRoutes } from "@/lib/studio/routes";
import { FormToken } from "./studio-frame";

/** Where a photograph is dropped, cut and described. */
export function StudioPhotograph({
  file,
  places,
  typed,
  problem,
  token,
}: {
  file: string;
  /** The fields in which it may stand, and the text. */
  places: readonly string[];
  /** What was sent before, where something was wrong with it. */
  typed: URLSearchParams | undefined;
  problem: string | undefined;
  token: { readonly name: string; readonly value: string };
}) {
  const before = (name: string) => typed?.get(name) ?? undefined;
  return (
    <>
      {problem !== undefined && (
        <p className="studio-mistake" id="problem" role="alert">
          {problem}
        </p>
      )}
      <form
        method="post"
        action={studioRoutes.photograph(file)}
        encType="multipart/form-data"
        className="studio-publish"
      >
        <FormToken {...token} />
        <label htmlFor="file">The photograph: drop it here, or choose it</label>
        <input
          id="file"
          name="file"
          type="file"
          className="studio-drop"
          required
          accept="image/jpeg,image/png,image/webp,image/avif"
          aria-describedby={`file-help${problem === undefined ? "" : " problem file-again"}`}
        />
        {problem !== undefined && (
          <p className="studio-mistake" id="file-again">
            Choose the photograph again: a browser sends it once, and does not give it back with what you
            typed.
          </p>
        )}
        <p className="studio-help" id="file-help">
          JPEG, PNG, WebP or AVIF, at most 12 MB. It is made smaller, and where and with what it was taken is
          left out.
        </p>
        <Choice name="shape" label="Cut it to" options={Object.keys(SHAPES)} chosen={before("shape")} />
        <Choice
          name="part"
          label="Where something is cut off, keep"
          options={PARTS}
          chosen={before("part")}
        />
        <label htmlFor="shows">What it shows, for people who cannot see it</label>
        <input
          id="shows"
          name="shows"
          required
          maxLength={250}
          autoComplete="off"
          defaultValue={before("shows")}
        />
        <label htmlFor="credit">Who took it, such as “Photograph: Amira Khan”</label>
        <input
          id="credit"
          name="credit"
          required
          maxLength={120}
          autoComplete="off"
          defaultValue={before("credit")}
        />
        <label htmlFor="place">Where it stands on the page</label>
        <select id="place" name="place" defaultValue={before("place")}>
          {places.map((place) => (
            <option key={place} value={place}>
              {place === "text" ? "At the end of the text" : labelOf(place)}
            </option>
          ))}
        </select>
        <fieldset className="studio-boxes">
          <legend>Can somebody be recognised in it?</legend>
          <label className="studio-box">
            <input
              type="radio"
              name="consent"
              value="nobody"
              required
              defaultChecked={before("consent") === "nobody"}
            />
            No
          </label>
          <label className="studio-box">
            <input
              type="radio"
              name="consent"
              value="given"
              required
              defaultChecked={before("consent") === "given"}
            />
            Yes, and everybody who can be has agreed in writing to it being shown here
          </label>
        </fieldset>
        <button type="submit">Add it</button>
      </form>
    </>
  );
}

function Choice({
  name,
  label,
  options,
  chosen,
}: {
  name: string;
  label: string;
  options: readonly string[];
  chosen: string | undefined;
}) {
  return (
    <>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen}>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </>
  );
}
