import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { checkAt, contentMistakes, isCheck } from "@/app/content-mistakes";
import { fullTitle } from "@/app/page-metadata";
import { CheckPage } from "@/components/site/check-page";
import { ContentIssues, ContentIssuesAbove } from "@/components/site/content-issues";
import { StructuredData } from "@/components/site/structured-data";
import type { Catalogue } from "@/lib/catalogue/types";
import type { FaultyContent } from "@/lib/content/content-problems";
import { loadCatalogue } from "@/lib/content/site";
import { allPages, pageAt, type SitePage } from "@/lib/site/pages";
import { isTool } from "@/lib/site/register";
import { joinParts, splitParts } from "@/lib/site/routes";
import { metadataOf, pageThings, pageView } from "./page-content";

interface Props {
  readonly params: Promise<{ readonly address?: readonly string[] }>;
}

/** Every page that the build makes, for `next build` to prerender: `{ address: ["sutton", "roles"] }`. */
export async function contentParameters() {
  if ((await contentMistakes()) !== undefined) return [];
  const pages = allPages(await loadCatalogue()).filter(({ kind }) => !isTool(kind));
  return pages.map(({ address }) => ({ address: splitParts(address) }));
}

async function addressIn({ params }: Props): Promise<string> {
  return joinParts((await params).address);
}

async function pageFor(props: Props, catalogue: Catalogue): Promise<SitePage | undefined> {
  const page = pageAt(catalogue, await addressIn(props));
  return page === undefined || isTool(page.kind) ? undefined : page;
}

/** Metadata of the page at an address, for search engines and link previews. */
export async function contentMetadata(props: Props): Promise<Metadata> {
  if (isCheck(await addressIn(props))) return { title: fullTitle("What the check says") };
  if ((await contentMistakes()) !== undefined) return { title: fullTitle("The content needs mending") };
  return metadataOf((await pageFor(props, await loadCatalogue())) ?? notFound());
}

/**
 * The page at an address: its structured data and its view. In the preview, where the content has mistakes, the list of them
 * above it, with each marked at its place; or in its place, where no page can be made. The proxy sends every address here.
 */
export async function ContentPage(props: Props) {
  const check = await checkAt(await addressIn(props));
  if (check !== undefined) return <CheckPage {...check} />;
  const mistakes = await contentMistakes();
  if (mistakes !== undefined) return <FaultyPage mistakes={mistakes} {...props} />;
  const catalogue = await loadCatalogue();
  const page = (await pageFor(props, catalogue)) ?? notFound();
  const things = pageThings(page);
  return (
    <>
      {things.length > 0 ? <StructuredData things={things} /> : null}
      {pageView(page, catalogue)}
    </>
  );
}

async function FaultyPage({ mistakes, ...props }: Props & { readonly mistakes: FaultyContent }) {
  const { issues, marked } = mistakes;
  const page = marked && (await pageFor(props, marked));
  const view = page && pageView(page, marked);
  if (view === undefined) return <ContentIssues issues={issues} />;
  return (
    <>
      <ContentIssuesAbove issues={issues} />
      {view}
    </>
  );
}
