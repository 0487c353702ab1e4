import { DOCUMENT_TYPES, documentTypes } from "@/lib/model/document-types";
import { studioRoutes } from "@/lib/studio/routes";
import { FormToken } from "./studio-frame";

interface Token {
  readonly name: string;
  readonly value: string;
}

/** Adds something to a council. What it needs stands in its form then. */
export function AddDocument({ council, token }: { council: string; token: Token }) {
  return (
    <section aria-labelledby="add">
      <h2 id="add">Add</h2>
      <form method="post" action={studioRoutes.add(council)} className="studio-find">
        <FormToken {...token} />
        <label htmlFor="add-type">What to add</label>
        <select id="add-type" name="type">
          {DOCUMENT_TYPES.filter((type) => documentTypes[type].folder !== null).map((type) => (
            <option key={type} value={type}>
              {documentTypes[type].one}
            </option>
          ))}
        </select>
        <label htmlFor="add-name">What it is called</label>
        <input id="add-name" name="name" required maxLength={120} autoComplete="off" />
        <button type="submit" className="studio-second">
          Add it
        </button>
      </form>
      <p>
        <a href={studioRoutes.add(council)}>Add to the offer, beginning with what other councils offer</a>
      </p>
    </section>
  );
}

/** The offers from which an editor may begin, in the words in which councils make them. */
export function OfferStarts({
  council,
  offers,
  token,
}: {
  council: string;
  offers: readonly string[];
  token: Token;
}) {
  return (
    <form method="post" action={studioRoutes.add(council)} className="studio-publish">
      <FormToken {...token} />
      <input type="hidden" name="type" value="benefit" />
      <fieldset className="studio-boxes">
        <legend>
          Which of these is most like it? Its numbers are yours to fill in, and all of it can be changed.
        </legend>
        {offers.map((words, index) => (
          <label key={words} className="studio-box">
            <input type="radio" name="start" value={index} required />
            {words}
          </label>
        ))}
      </fieldset>
      <label htmlFor="add-name">What the council calls it</label>
      <input id="add-name" name="name" required maxLength={120} autoComplete="off" />
      <button type="submit">Begin with this</button>
    </form>
  );
}

/** Adds a whole council. */
export function AddCouncil({ token }: { token: Token }) {
  return (
    <form method="post" action={studioRoutes.addCouncil} className="studio-find">
      <FormToken {...token} />
      <label htmlFor="council-name">Name of a council to add, as sentences use it: Riverton</label>
      <input id="council-name" name="name" required maxLength={120} autoComplete="off" />
      <button type="submit" className="studio-second">
        Add a council
      </button>
    </form>
  );
}
