import type { ReactElement } from "react";
import type { PageMetadata } from "@/app/page-metadata";
import type { Catalogue } from "@/lib/catalogue/types";
import type { Parameters } from "@/lib/search/parameters";

/** What a tool answers: a page, and what search engines and link previews are told of it. */
export interface ToolAnswer {
  readonly metadata: PageMetadata;
  readonly page: ReactElement;
  /** True for a page with a form whose answer follows the input where scripts run. */
  readonly hasLiveForm?: boolean;
}

/** What is asked of a tool. */
export interface Asked {
  /** As it was asked for: only what answers unknown addresses looks at it. */
  readonly path: string;
  /** What stands after the question mark. */
  readonly parameters: Parameters;
}

/** Answers what an address asks. Asked the same, it answers the same. */
export type Tool = (asked: Asked, catalogue: Catalogue) => ToolAnswer;
