import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { loadCatalogue } from "@/lib/content/site";
import type { Parameters } from "@/lib/search/parameters";
import { UNKNOWN_ADDRESS_HEADER } from "@/lib/site/address-book";
import type { ToolKind } from "@/lib/site/register";
import { routes } from "@/lib/site/routes";
import type { Tool, ToolAnswer } from "./tool";
import * as tools from "./tools";

interface Props {
  readonly params: Promise<{ readonly tool: string }>;
  readonly searchParams: Promise<Exclude<Parameters, URLSearchParams>>;
}

async function answerTo({ params, searchParams }: Props): Promise<ToolAnswer> {
  const byKind: ReadonlyMap<string, Tool> = new Map(Object.entries(tools satisfies Record<ToolKind, Tool>));
  const tool = byKind.get((await params).tool) ?? notFound();
  const path = (await headers()).get(UNKNOWN_ADDRESS_HEADER) ?? "";
  return tool({ path, parameters: await searchParams }, await loadCatalogue());
}

/** Metadata of a tool's page in the preview (`npm run dev`). */
export async function toolMetadata(props: Props): Promise<Metadata> {
  return (await answerTo(props)).metadata;
}

/**
 * A tool as a Next page, for the preview (`npm run dev`): the proxy says which tool, and sets the status of an unknown
 * address. A built site answers with the same tool but without Next; lib/decisions says why.
 */
export async function ToolPage(props: Props) {
  const { page, hasLiveForm = false } = await answerTo(props);
  return (
    <>
      {page}
      {hasLiveForm ? <script type="module" src={routes.liveForm()} /> : null}
    </>
  );
}
