import type { ReactNode } from "react";
import { DAY, shownOn } from "@/lib/studio/routes";

/** The page on which readers see a document, as on a phone or on a computer, on a day. */
export function PageBeside({
  page,
  day,
  notShown,
  form,
}: {
  /** Its address on the site. */
  page: string;
  /** The day as on which it is shown; `undefined` for today. */
  day: string | undefined;
  /** Which files keep it from following. */
  notShown: ReactNode;
  /** The id of the document's form. */
  form: string;
}) {
  // A fragment in the frame's address would scroll the form away as well: the script scrolls the frame alone.
  const [address, place] = shownOn(page, day).split("#", 2);
  return (
    <section aria-labelledby="page">
      <h2 id="page">As readers see it</h2>
      <p>
        <a href={page}>Open the page alone</a>
      </p>
      {/* In the form, so that what was typed is kept when the day is changed without a script. */}
      <div className="studio-find">
        <label htmlFor="day">Show it as on a day, such as one on which pay changes</label>
        <input id="day" type="date" name={DAY} form={form} defaultValue={day} />
        <button type="submit" name="next" value="stay" form={form} className="studio-second">
          Show
        </button>
      </div>
      <div id="not-shown" data-follows="">
        {notShown}
      </div>
      <fieldset className="studio-widths">
        <legend>On the screen of</legend>
        {/* Outside the form: a look at the page changes nothing. */}
        {["a phone", "a computer"].map((screen, index) => (
          <label key={screen}>
            <input type="radio" name="screen" defaultChecked={index === 0} /> {screen}
          </label>
        ))}
      </fieldset>
      <div className="studio-screen">
        <iframe src={address} data-place={place} title="The page as readers see it, with your drafts" />
      </div>
    </section>
  );
}
