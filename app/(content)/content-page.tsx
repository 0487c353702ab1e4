import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { checkAt, contentMistakes, isCheck } from "@/app/content-mistakes";
import { formsOf } from "@/app/page-forms";
import { fullTitle, pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { CheckPage } from "@/components/site/check-page";
import { ContentIssues, ContentIssuesAbove } from "@/components/site/content-issues";
import { StructuredData } from "@/components/site/structured-data";
import type { Catalogue } from "@/lib/catalogue/types";
import type { FaultyContent } from "@/lib/content/content-problems";
import { loadCatalogue } from "@/lib/content/site";
import { breadcrumbList } from "@/lib/feeds/structured/breadcrumb-list";
import { allPages, pageAt, type SitePage } from "@/lib/site/pages";
import { isTool, PAGES } from "@/lib/site/register";
import { absolute, joinParts, splitParts } from "@/lib/site/routes";

interface Props {
  readonly params: Promise<{ readonly address?: readonly string[] }>;
}

/** Every page that the build makes, for Next to prerender: `{ address: ["sutton", "roles"] }`. */
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
  const { kind, title, description, address, preview } =
    (await pageFor(props, await loadCatalogue())) ?? notFound();
  if (!PAGES[kind].isListed) return { title: fullTitle(title), robots: { index: false } };
  return pageMetadata({ title, description, address, preview });
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
  const forms = formsOf(page) ?? notFound();
  const breadcrumbs =
    page.trail.length === 0 || !PAGES[page.kind].isListed
      ? []
      : [breadcrumbList(page.trail, { address: page.address, words: page.heading }, siteOrigin)];
  const things = [...breadcrumbs, ...(forms.things?.() ?? [])];
  return (
    <>
      {things.length > 0 ? <StructuredData things={things} /> : null}
      {forms.view({ url: absolute(siteOrigin, page.address), today: catalogue.today })}
    </>
  );
}

async function FaultyPage({ mistakes, ...props }: Props & { readonly mistakes: FaultyContent }) {
  const { issues, marked } = mistakes;
  const page = marked && (await pageFor(props, marked));
  const view = page && formsOf(page)?.view({ url: absolute(siteOrigin, page.address), today: marked.today });
  if (view === undefined) return <ContentIssues issues={issues} />;
  return (
    <>
      <ContentIssuesAbove issues={issues} />
      {view}
    </>
  );
}
