import type { Metadata } from "next";
import type { ReactElement } from "react";
import type { PageMetadata } from "@/app/page-metadata";
import type { Catalogue } from "@/lib/content/catalogue-types";
import { loadCatalogue } from "@/lib/content/site";
import { routes } from "@/lib/routes";
import type { Parameters } from "@/lib/search/parameters";

/** What a tool answers: a page, and what search engines and link previews are told of it. */
export interface ToolAnswer {
  readonly metadata: PageMetadata;
  readonly page: ReactElement;
  /** True for a page with a form whose answer follows the input where scripts run. */
  readonly hasLiveForm?: boolean;
}

/** Answers what an address asks after its question mark. Asked the same, it answers the same. */
export type Tool = (asked: Parameters, catalogue: Catalogue) => ToolAnswer;

interface Props {
  readonly searchParams: Promise<Exclude<Parameters, URLSearchParams>>;
}

async function answerTo(tool: Tool, { searchParams }: Props): Promise<ToolAnswer> {
  return tool(await searchParams, await loadCatalogue());
}

/** What Next's page of a tool tells search engines, for the preview. */
export function toolMetadata(tool: Tool) {
  return async (props: Props): Promise<Metadata> => (await answerTo(tool, props)).metadata;
}

/**
 * A tool as a page of Next's, for the preview. A built site answers with the same tool and without Next; why is written
 * in lib/decisions.
 */
export function toolPage(tool: Tool) {
  return async (props: Props) => {
    const { page, hasLiveForm = false } = await answerTo(tool, props);
    return (
      <>
        {page}
        {hasLiveForm ? <script type="module" src={routes.liveForm()} /> : null}
      </>
    );
  };
}
