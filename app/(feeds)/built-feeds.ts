import { readFile } from "node:fs/promises";
import path from "node:path";
import { siteOrigin } from "@/app/site-origin";
import { openDiskCache } from "@/lib/cache/disk-cache";
import type { Catalogue, Photograph } from "@/lib/catalogue/types";
import { contentDirectory } from "@/lib/content/content-directory";
import { today } from "@/lib/content/today";
import { drawPhotograph } from "@/lib/feeds/draw-photograph";
import { faviconIco } from "@/lib/feeds/favicon-ico";
import { robots } from "@/lib/feeds/robots";
import { partsOfSiteMap, siteMap } from "@/lib/feeds/site-map";
import { speculationRules } from "@/lib/feeds/speculation-rules";
import { securityText } from "@/lib/policy/security-contact";
import { SITE_FEEDS } from "@/lib/site/feeds";
import { memoize } from "@/lib/site/memoize";
import { type PhotographForm, photographForms } from "@/lib/site/photographs";
import { keysOf, type SiteFeedKind } from "@/lib/site/register";
import { routes } from "@/lib/site/routes";
import { dataFeeds } from "./data-feeds";
import {
  iconResponse,
  photographResponse,
  scriptResponse,
  speculationRulesResponse,
  textResponse,
  xmlResponse,
} from "./feed-responses";
import { liveFormScript } from "./live-form-script";
import { openReferralEntities } from "./open-referral-feeds";
import { pictures } from "./pictures";

const photographs = openDiskCache(path.join(process.cwd(), ".cache", "photographs"), today());

/** One file of a photograph, drawn or kept from an earlier build. */
function drawForm({ council, file }: Photograph, form: PhotographForm): Promise<Buffer> {
  const original = path.join(contentDirectory(process.cwd(), process.env), council, "images", file);
  return drawPhotograph(original, form, photographs);
}

type Answer = () => Response | Promise<Response>;

const OF_THE_SITE: Readonly<Record<SiteFeedKind, (catalogue: Catalogue) => ReturnType<Answer>>> = {
  liveForm: async () => scriptResponse(await liveFormScript()),
  speculationRules: () => speculationRulesResponse(speculationRules()),
  // The operator of a copy of the site names their contact in SITE_SECURITY_CONTACT.
  securityContact: () => textResponse(securityText(siteOrigin, process.env.SITE_SECURITY_CONTACT)),
  sitemap: (catalogue) => xmlResponse(siteMap(catalogue, siteOrigin)),
  robots: () => textResponse(robots(siteOrigin)),
  faviconIco: async () =>
    iconResponse(await faviconIco(await readFile(path.join(process.cwd(), "public", routes.favicon())))),
};

/** Every file for machines that the build makes, by its address: the data and pictures of pages, and the feeds. */
export const builtFeeds = memoize((catalogue: Catalogue): ReadonlyMap<string, Answer> => {
  const feeds = new Map<string, Answer>();
  for (const [address, { respond }] of dataFeeds(catalogue)) feeds.set(address, respond);
  for (const [address, { respond }] of pictures(catalogue)) feeds.set(address, respond);
  for (const council of catalogue.councils) {
    for (const [address, answer] of openReferralEntities(council)) feeds.set(address, answer);
  }
  for (const photograph of catalogue.councils.flatMap(({ photographs }) => [...photographs.values()])) {
    for (const form of photographForms(photograph)) {
      feeds.set(form.address, async () => photographResponse(await drawForm(photograph, form), form.format));
    }
  }
  for (const [address, write] of partsOfSiteMap(catalogue, siteOrigin)) {
    feeds.set(address, () => xmlResponse(write()));
  }
  for (const kind of keysOf(SITE_FEEDS)) feeds.set(routes[kind](), () => OF_THE_SITE[kind](catalogue));
  return feeds;
});
