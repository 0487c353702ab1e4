/** Sites of a developer's own computer, and those at which hosts show a site before it is published. */
export const NOT_PUBLIC =
  /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\]|.*\.(?:localhost|example\.invalid)|.*\.(?:vercel\.app|netlify\.app|pages\.dev|github\.dev|gitpod\.io|ngrok(?:-free)?\.app|ngrok\.io))$/i;

/** Sites of a network of an organisation's own, which nobody outside can reach. */
export const INSIDE_A_NETWORK = /\.(?:local|internal|intranet|lan|corp|home|test|private)$/i;

/**
 * Sites on which an organisation tries things out. `test` and `dev` are words of other names too, and count where they
 * stand alone before the name of an organisation.
 */
export const TEST_SITE =
  /^(?:(?:[\w-]+\.)*(?:[\w-]+-)?(?:staging|stage|stg|preview|pre-?prod|uat)\d?(?:-[\w-]+)?\.[\w-]+\..+|(?:test|dev|qa|sandbox|demo)\d?\.(?!(?:co|org|gov|ac|nhs)\.uk$)[\w-]+(?:\.[\w-]+){1,2})$/i;

/** What templates write for the name of a site that each who fills them puts in: `www.yourcouncil.gov.uk`, `example.com`. */
export const PLACEHOLDER_SITE =
  /\b(?:your-?(?:council|borough|domain|site|website|organisation|company|authority)|(?:council|authority|site|domain)-?name)(?=\.)|^(?:www\.)?(?:example|domain|website)\.com$/i;

/** Sites that lead on to the address in one of their parameters. */
export const LEADING_ON: readonly {
  readonly site: RegExp;
  /** Pages of the site that lead on, where others have such a parameter too. */
  readonly page?: RegExp;
  readonly parameters: readonly string[];
  readonly by: string;
}[] = [
  { site: /\.safelinks\.protection\.outlook\.com$/, parameters: ["url"], by: "Outlook" },
  { site: /^statics\.teams\.cdn\.office\.net$/, parameters: ["url"], by: "Teams" },
  { site: /^view\.officeapps\.live\.com$/, parameters: ["src"], by: "Microsoft’s viewer" },
  { site: /^urldefense(?:\.proofpoint)?\.com$/, parameters: ["u"], by: "a mail filter" },
  { site: /^(?:www\.)?google\.(?:com|co\.uk)$/, parameters: ["q", "url"], by: "Google" },
  { site: /^translate\.google\.com$/, parameters: ["u"], by: "Google’s translator" },
  { site: /^(?:www\.)?youtube\.com$/, parameters: ["q"], by: "YouTube" },
  { site: /^(?:l|lm)\.(?:facebook|instagram)\.com$/, parameters: ["u"], by: "Facebook" },
  { site: /^(?:www|m)\.facebook\.com$/, page: /^\/l\.php$/, parameters: ["u"], by: "Facebook" },
  { site: /^(?:www\.)?duckduckgo\.com$/, parameters: ["uddg"], by: "DuckDuckGo" },
  { site: /^linkprotect\.cudasvc\.com$/, parameters: ["a"], by: "a mail filter" },
  { site: /^(?:www\.)?linkedin\.com$/, parameters: ["url"], by: "LinkedIn" },
];

/** Sites that hold the address within their own: between two signs, or as a part of the path. */
export const HELD: readonly { readonly address: RegExp; readonly by: string }[] = [
  { address: /^https?:\/\/urldefense\.com\/v3\/__(.+?)__;/i, by: "a mail filter" },
  { address: /^https?:\/\/[\w-]+\.govdelivery\.com\/CL0\/(https?:[^/]+)\//i, by: "a newsletter" },
];

/** Services whose addresses say nothing about where they lead, mail filters and newsletters that count readers among them. */
export const SHORTENERS =
  /^(?:bit\.ly|tinyurl\.com|t\.co|lnkd\.in|lnks\.gd|ow\.ly|goo\.gl|is\.gd|buff\.ly|tiny\.cc|rb\.gy|cutt\.ly|shorturl\.at|(?:protect|url)[\w-]*\.mimecast(?:protect)?\.com|webcache\.googleusercontent\.com|links[\w-]*\.govdelivery\.com)$/i;

/** Addresses of search engines and newsletters that lead on without saying where, and those of a search itself. */
export const UNNAMED_AIM =
  /^https?:\/\/(?:(?:www\.)?(?:bing\.com\/(?:ck\/|search\?)|google\.(?:com|co\.uk)\/(?:amp\/|search\?))|[\w.-]+\.list-manage\.com\/track\/)/i;

/** Addresses under which programs let their users work on a page, a form or a film, or look at it before it is published. */
export const EDITORS_PAGE =
  /\/wp-admin\/|[?&]preview=true\b|\/node\/\d+\/edit\b|\/umbraco\/?#|^https?:\/\/(?:forms\.(?:office|microsoft|cloud\.microsoft)(?:\.com)?\/Pages\/Design|studio\.youtube\.com\/|vimeo\.com\/manage\/|(?:www\.)?eventbrite\.(?:co\.uk|com)\/(?:manage|myevent|organizations)\b|(?:[\w-]+\.)?surveymonkey\.(?:co\.uk|com)\/(?:create|collect|analyze)\/|(?:www\.)?figma\.com\/(?:file|design|board)\/|docs\.google\.com\/forms\/(?:u\/\d\/)?d\/[\w-]+\/edit|www\.canva\.com\/design\/.*\/edit)/i;

/** What is open to everybody at a site where most is behind a login: forms to fill in, pages that were published, booking pages. */
export const OPEN_TO_ALL =
  /^https?:\/\/(?:docs\.google\.com\/(?:forms\/|\w+\/d\/e\/[\w-]+\/(?:pub|embed))|outlook\.(?:office|office365|live)\.com\/(?:book|bookwithme|owa\/calendar)\/)/i;

/** Where files, boards, meetings and mailboxes of an organisation are, and the pages on which people sign in. */
export const BEHIND_A_LOGIN =
  /^(?:[\w-]+\.sharepoint(?:-mil)?\.(?:com|us|de|cn)|1drv\.ms|onedrive\.live\.com|(?:docs|drive)\.google\.com|teams\.(?:microsoft|live|cloud\.microsoft)(?:\.com)?|statics\.teams\.cdn\.office\.net|outlook\.(?:office|office365|live)\.com|mail\.google\.com|login\.[\w-]+\.com|accounts\.google\.com|dev\.azure\.com|app\.asana\.com|[\w-]+\.atlassian\.net|(?:intranet|extranet|sharepoint)\..+|(?:webmail|cms|admin)\.[\w-]+\.[\w.-]+)$/i;

/** Rooms that only those can enter who were let in, at sites that show other pages to everybody; a page on which people sign in before another. */
export const ROOMS =
  /^https?:\/\/(?:trello\.com\/[bc]\/|miro\.com\/app\/|app\.powerbi\.com\/(?:groups|reports)\/|(?:web\.whatsapp|app\.slack|app\.box|app\.smartsheet|[\w-]+\.monday)\.com\/|(?:planner\.cloud\.microsoft|tasks\.office\.com|loop\.(?:cloud\.)?microsoft(?:\.com)?)\/|(?:chatgpt\.com|chat\.openai\.com)\/c\/|[^?#]*\/(?:log-?in|sign-?in)(?:\/index)?(?:\.\w{3,4})?\/?\?(?:[^#]*&)?(?:next|continue|return_?(?:url|to)|redirect(?:_?(?:url|uri|to))?)=|[\w-]+\.moodlecloud\.com\/login\/)/i;

/** Stores of files that anybody has for themselves. */
export const STORES = /^(?:(?:www\.)?dropbox\.com|we\.tl|(?:[\w-]+\.)?wetransfer\.com)$/i;
