import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { StructuredData } from "@/components/site/structured-data";
import { loadCatalogue } from "@/lib/content/site";
import type { Parameters } from "@/lib/search/parameters";
import { REQUESTED_PATH_HEADER } from "@/lib/site/address-book";
import { keysOf, type ToolKind } from "@/lib/site/register";
import { routes } from "@/lib/site/routes";
import { TOOLS } from "./every-tool";
import type { ToolAnswer } from "./tool";
import { thingsOf } from "./tool-things";

interface Props {
  readonly params: Promise<{ readonly tool: string }>;
  readonly searchParams: Promise<Exclude<Parameters, URLSearchParams>>;
}

async function answerTo({ params, searchParams }: Props): Promise<{ kind: ToolKind; answer: ToolAnswer }> {
  const name = (await params).tool;
  const kind = keysOf(TOOLS).find((one) => one === name) ?? notFound();
  const path = (await headers()).get(REQUESTED_PATH_HEADER) ?? "";
  return { kind, answer: TOOLS[kind]({ path, parameters: await searchParams }, await loadCatalogue()) };
}

/** Metadata of a tool's page in the preview (`npm run dev`). */
export async function toolMetadata(props: Props): Promise<Metadata> {
  return (await answerTo(props)).answer.metadata;
}

/**
 * A tool as a Next page, for the preview (`npm run dev`): the proxy says which tool and for which address, and sets the status of an
 * address that is unknown or gone. A built site answers with the same tool but without Next: lib/decisions/006.
 */
export async function ToolPage(props: Props) {
  const { kind, answer } = await answerTo(props);
  const { page, hasLiveForm = false } = answer;
  const things = thingsOf(kind, answer);
  return (
    <>
      {things.length > 0 ? <StructuredData things={things} /> : null}
      {page}
      {hasLiveForm ? <script type="module" src={routes.liveForm()} /> : null}
    </>
  );
}
