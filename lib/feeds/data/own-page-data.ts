import type { ObjectOf } from "../../catalogue/types";
import { pageData } from "./page-data";

/** Everything on a page of a council's own. */
export function ownPageData(page: ObjectOf<"page">, origin: string) {
  return {
    ...pageData(page, origin),
    page: {
      name: page.name,
      summary: page.summary,
      text: page.body.text,
      questions: page.questions.map(({ question, answer }) => ({ question, answer })),
    },
  };
}
