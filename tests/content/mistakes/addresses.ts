import type { IssueRule } from "@/lib/content/issue-rules";
import { placeOfText, saying } from "../content-set";
import type { Mistake } from "./mistake";

const FILE = "riverton/roles/social-worker.mdx";

/** A mistake in the address of a link in a text. */
export function link(address: string, rule: IssueRule, says: string, mended?: string): Mistake {
  const text = (written: string) => saying(`Read [about the work](${written}).`, FILE)[FILE] ?? "";
  const before = text(address);
  const place = placeOfText({ [FILE]: before }, FILE, "[about the work]");
  return {
    name: `a link to ${address}`,
    file: FILE,
    before,
    expect: { rule, ...place, says },
    after: mended === undefined ? null : text(mended),
  };
}

export const SITE = "https://www.example.org/work";
export const meant = (address: string) => `Did you mean \`${address}\`?`;
const write = (address: string) => `Write \`${address}\`.`;
const SAFE_LINK =
  "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fwork&data=05";

/** Addresses of links in every form in which they do not work, or work only for their writer. */
export const ADDRESS_MISTAKES: readonly Mistake[] = [
  link("https:/www.example.org/work", "link-form", meant(SITE)),
  link("https:www.example.org/work", "link-form", meant(SITE)),
  link("https:///www.example.org/work", "link-form", meant(SITE)),
  link("https//www.example.org/work", "link-form", meant(SITE)),
  link("https;//www.example.org/work", "link-form", meant(SITE)),
  link("htps://www.example.org/work", "link-form", meant(SITE)),
  link("htttps://www.example.org/work", "link-form", meant(SITE)),
  link("https://https://www.example.org/work", "link-form", meant(SITE)),
  link("http://https://www.example.org/work", "link-form", "www.example.org/work`?"),
  link("https://www.example.org\\work", "link-form", meant(SITE)),
  link(
    "<https://www.example.org/our work>",
    "link-form",
    meant("https://www.example.org/our%20work"),
    "<https://www.example.org/our%20work>",
  ),
  link("https://www.example.org/work.", "link-form", meant(SITE)),
  link("https://www.example.org/work,", "link-form", meant(SITE)),
  link("<https://www.example.org/work)>", "link-form", meant(SITE), `<${SITE}>`),
  link("//www.example.org/work", "link-form", write(SITE)),
  link("www.example.org/work", "link-form", write(SITE)),
  link("example.org/work", "link-form", write("https://example.org/work")),
  link("http://www.example.org/work", "link-form", "is not encrypted"),
  link(SAFE_LINK, "link-form", meant(SITE)),
  link("https://www.google.com/url?q=https://www.example.org/work&sa=D", "link-form", meant(SITE)),
  link(
    "https://www.example.org/work?utm_source=mail&id=7&fbclid=x#top",
    "tracked-link",
    write(`${SITE}?id=7#top`),
  ),
  link("https://www.example.org/work;jsessionid=A1#:~:text=our%20team", "tracked-link", write(SITE)),
  link("https://www.example.org/work?_ga=1.2&PHPSESSID=3", "tracked-link", write(SITE)),
  link("hhttps://www.example.org/work", "link-form", meant(SITE)),
  link("ttps://www.example.org/work", "link-form", meant(SITE)),
  link("https.//www.example.org/work", "link-form", meant(SITE)),
  link("https/www.example.org/work", "link-form", meant(SITE)),
  link("https:://www.example.org/work", "link-form", meant(SITE)),
  link("https://:www.example.org/work", "link-form", meant(SITE)),
  link("https\uFF1A//www.example.org/work", "link-form", meant(SITE)),
  link("https://www,example.org/work", "link-form", meant(SITE)),
  link("https://www.example..org/work", "link-form", meant(SITE)),
  link("https://wwww.example.org/work", "link-form", meant(SITE)),
  link("https://www.example.ogr/work", "link-form", meant(SITE)),
  link("https://www.riverton.gov.u/work", "link-form", meant("https://www.riverton.gov.uk/work")),
  link("https://www.riverton.gov.uk.uk/work", "link-form", meant("https://www.riverton.gov.uk/work")),
  link("https://www.example.org/work%20", "link-form", meant(SITE)),
  link("https://www.example.org/{id}", "link-form", "not a whole address", SITE),
  link("https://www.example.org/our-wo\u2026", "link-form", "not a whole address", SITE),
  link("https://www.example.org/work,https://www.example.org/pay", "link-form", "two addresses", SITE),
  link("https://www.example.org/wp-admin/post.php?post=1", "link-form", "where its makers edit", SITE),
  link("https://bit.ly/3abc", "link-form", "does not say where it leads", SITE),
  link("https://urldefense.com/v3/__https://www.example.org/work__;!!x", "link-form", meant(SITE)),
  link("https://anna:secret@www.example.org/work", "link-form", meant(SITE)),
  link(
    "http://localhost:3000/riverton/roles/senior-social-worker",
    "link-form",
    meant("/riverton/roles/senior-social-worker"),
  ),
  link("http://127.0.0.1:3000/riverton", "link-form", meant("/riverton")),
  link("https://riverton-git-main.vercel.app/riverton#who", "link-form", meant("/riverton#who")),
  ...["staging.example.org", "uat-work.example.org", "test.example.org", "dev.riverton.gov.uk:8443"].map(
    (site) => link(`https://${site}/work`, "link-form", "tried out before they are published", SITE),
  ),
  ...["hub.riverton.local", "hr.riverton.lan", "pay.riverton.internal"].map((site) =>
    link(`https://${site}/work`, "link-form", "inside the council’s network", SITE),
  ),
  ...[
    "statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=https%3A%2F%2Fwww.example.org%2Fwork&locale=en",
    "view.officeapps.live.com/op/view.aspx?src=https%3A%2F%2Fwww.example.org%2Fwork",
    "www.youtube.com/redirect?event=video&q=https%3A%2F%2Fwww.example.org%2Fwork",
    "www-example-org.translate.goog/work?_x_tr_sl=en&_x_tr_tl=fr",
    "links-2.govdelivery.com/CL0/https:%2F%2Fwww.example.org%2Fwork/1/0100",
  ].map((address) => link(`https://${address}`, "link-form", meant(SITE))),
  ...[
    "forms.office.com/Pages/DesignPageV2.aspx?id=1",
    "studio.youtube.com/video/x/edit",
    "docs.google.com/forms/d/1abc/edit",
    "www.canva.com/design/DAF/abc/edit",
  ].map((address) => link(`https://${address}`, "link-form", "where its makers edit", SITE)),
  ...["x.us20.list-manage.com/track/click?u=1", "lnks.gd/l/abc"].map((address) =>
    link(`https://${address}`, "link-form", "does not say where it leads", SITE),
  ),
  ...["riverton.sharepoint.us/x", "trello.com/b/abc/jobs", "app.powerbi.com/groups/me/reports/1"].map(
    (address) => link(`https://${address}`, "link-form", "signed in or let in", SITE),
  ),
  link("https://www.dropbox.com/s/abc/pay.pdf?dl=0", "link-form", "somebody’s own store", SITE),
  link("https://www.ri\u0432erton.gov.uk/work", "link-form", "the name in English letters\n", SITE),
  link("mailto:name@example.org", "link-form", "the example of a message", "mailto:jobs@example.org"),
  link("https://intranet/work", "link-form", "no whole name of a site", SITE),
  link("https://192.168.0.7/work", "link-form", "by its number", SITE),
  link("https://www.ex\u00E4mple.org/work", "link-form", "letters that only look like", SITE),
  link("file:///C:/work.html", "link-form", "public/documents", "https://www.example.org/work"),
  link("C:/work/pay.pdf", "link-form", "public/documents", SITE),
  link("\\\\\\\\server\\\\share\\\\pay.pdf", "link-form", "public/documents", SITE),
  link("javascript:alert(1)", "link-form", "may not begin with `javascript:`", SITE),
  link("data:text/html,x", "link-form", "may not begin with `data:`", SITE),
  link("ftp://www.example.org/work", "link-form", "may not begin with `ftp:`", SITE),
  link("jobs@example.org", "link-form", write("mailto:jobs@example.org")),
  link("mailto://jobs@example.org", "link-form", meant("mailto:jobs@example.org")),
  link(
    "<mailto:jobs@example.org?subject=A question>",
    "link-form",
    meant("mailto:jobs@example.org?subject=A%20question"),
    "<mailto:jobs@example.org?subject=A%20question>",
  ),
  link(
    "<mailto: jobs@example.org>",
    "link-form",
    meant("mailto:jobs@example.org"),
    "<mailto:jobs@example.org>",
  ),
  link("mailto:the-team", "link-form", "whole e-mail address", "mailto:jobs@example.org"),
  link("<tel:020 8770 5000>", "link-form", meant("tel:02087705000"), "<tel:02087705000>"),
  link("tel:+44(0)2087705000", "link-form", meant("tel:+442087705000")),
  link("tel:2087705000", "link-form", meant("tel:02087705000")),
  link("tel:+4402087705000", "link-form", meant("tel:+442087705000")),
  link("tel:0208770500", "link-form", "has 10 digits", "tel:02087705000"),
  link("tel:87705000", "link-form", "no area code", "tel:02087705000"),
  link("tel:O2087705000", "link-form", "whole number in digits", "tel:02087705000"),
  link("mailto:jobs@example,org", "link-form", meant("mailto:jobs@example.org")),
  link("mailto:jobs@@example.org", "link-form", meant("mailto:jobs@example.org")),
  link("mailto:jobs@example.org.", "link-form", meant("mailto:jobs@example.org")),
  link("email:jobs@example.org", "link-form", meant("mailto:jobs@example.org")),
  link("tel:ask-for-anna", "link-form", "whole number in digits", "tel:+442087705000"),
  link("/Riverton/Roles/Senior-Social-Worker", "broken-link", meant("/riverton/roles/senior-social-worker")),
  link(
    "/riverton/roles/senior%20social%20worker",
    "broken-link",
    meant("/riverton/roles/senior-social-worker"),
  ),
  link(
    "/riverton/roles/senior-social-worker.html",
    "broken-link",
    meant("/riverton/roles/senior-social-worker"),
  ),
  link(
    "/content/riverton/roles/senior-social-worker.mdx",
    "broken-link",
    meant("/riverton/roles/senior-social-worker"),
  ),
  link("content/riverton/council.mdx", "link-form", meant("/riverton")),
  link("roles/senior-social-worker.mdx", "link-form", meant("/riverton/roles/senior-social-worker")),
  link("senior-social-worker.mdx", "link-form", meant("/riverton/roles/senior-social-worker")),
  link("../services/early-help#who-we-help", "link-form", meant("/riverton/services/early-help#who-we-help")),
  link(
    "/riverton/services/early-help#who-we-hepl",
    "broken-anchor",
    meant("/riverton/services/early-help#who-we-help"),
  ),
  link("/riverton/roles/manager", "broken-link", "aliases: [manager]", "/riverton/roles"),
  link("/riverton/roles/Team_Manager", "broken-link", "aliases: [team-manager]", "/riverton/roles"),
  link("/riverton/roles/case-worker", "moved-link", write("/riverton/roles/social-worker")),
  link("/documents/annual-report.pdf", "broken-link", "as `public/documents/annual-report.pdf`", "/riverton"),
  link(
    "/documents/Annual Report.pdf".replace(" ", "%20"),
    "broken-link",
    "as `public/documents/annual-report.pdf`, and write `/documents/annual-report.pdf`",
    "/riverton",
  ),
];

/** A link that leads where it says, and must never be refused. */
export const ADDRESSES_THAT_WORK: readonly string[] = [
  SITE,
  "HTTPS://WWW.Example.org/Work",
  "https://www.example.org:8443/work?id=1&page=2#top",
  "https://en.wikipedia.org/wiki/Sutton_(London)",
  "https://www.example.org/a%20b",
  "https://web.archive.org/web/2020/https://www.example.org/work",
  "https://www.example.org/?q=https://www.example.org",
  "https://xn--exmple-cua.org/work",
  "https://dev.azure.com.example.org/work",
  "https://testing.example.org/work",
  "https://test.co.uk/work",
  "https://speed-test.example.org/work",
  "https://docs.google.com/forms/d/e/1FAIpQL/viewform",
  "https://docs.google.com/document/d/e/2PACX-1v/pub",
  "https://outlook.office365.com/book/Riverton@example.org/",
  "https://forms.office.com/e/abc",
  "https://app.powerbi.com/view?r=abc",
  "mailto:jobs@example.org?subject=A%20question",
  "mailto:one@example.org,two@example.org",
  "tel:+442087705000",
  "tel:020-8770-5000",
  "tel:101",
  "tel:116123",
  "tel:08001111",
  "tel:01204123456",
  "tel:+33123456789",
  "https://www.riverton.gov.uk/a,b;c?id=12&page=3#section:2",
  "https://youtu.be/abc",
  "https://example.go.jp/x",
  "/riverton/roles?sort=name",
  "/images/town-hall.jpg",
];
