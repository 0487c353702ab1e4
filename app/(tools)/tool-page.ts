import { contentPolicy, toolPolicy } from "@/lib/policy/content-security-policy";
import { pageHeaders } from "@/lib/policy/response-headers";
import { styleHash } from "@/lib/policy/style-hash";
import { type MakeResponse, pieceOf, type SharedPiece, sharedPieceOf } from "@/lib/server/pieces";
import type { BuildFiles } from "@/lib/server/site-responder";
import type { ToolKind } from "@/lib/site/register";
import { documentAfterOpening, documentOpening } from "./document";
import type { ToolAnswer } from "./tool";
import { thingsOf } from "./tool-things";

/** What the pages of a tool have in common. */
export interface Common {
  /** How each of them begins, styles included. */
  readonly opening: SharedPiece;
  readonly sheetHash: string;
  readonly liveForm: string;
  /** Placeholder for the nonce in a cached page. Random, so that nothing a reader types can contain it. */
  readonly noncePlace: string;
}

export function commonTo(name: ToolKind, { styles, liveForm }: BuildFiles): Common {
  const { css, hash } = styles[name] ?? {};
  if (css === undefined || hash === undefined) throw new Error(`The build has made no styles for ${name}.`);
  const opening = sharedPieceOf(documentOpening(css));
  return { opening, sheetHash: hash, liveForm, noncePlace: crypto.randomUUID() };
}

/** A tool's page as it is cached: everything but the nonce, which goes between two of its parts. */
export interface Page {
  readonly beforeNonce: readonly Uint8Array[];
  readonly afterNonce: readonly Uint8Array[];
  /** Of the tool's own style sheet, then those of a council's colours. */
  readonly styleHashes: readonly [string, ...string[]];
  readonly hasLiveForm: boolean;
  readonly isShared: boolean;
}

/** Style sheets that a component puts into the head, such as a council's colours. */
const HEAD_STYLES = /<style data-precedence[^>]*>([^<]*)<\/style>/g;

export function pageOf(kind: ToolKind, answer: ToolAnswer, common: Common): Page {
  const { opening, sheetHash, liveForm, noncePlace } = common;
  const html = documentAfterOpening(answer, thingsOf(kind, answer), liveForm, noncePlace);
  const head = html.slice(0, html.indexOf("<body"));
  const parts = html.split(` nonce="${noncePlace}"`).map(sharedPieceOf);
  return {
    beforeNonce: [opening, ...parts.slice(0, 1)],
    afterNonce: parts.slice(1),
    styleHashes: [sheetHash, ...[...head.matchAll(HEAD_STYLES)].map(([, css = ""]) => styleHash(css))],
    hasLiveForm: answer.hasLiveForm === true,
    isShared: answer.isShared === true,
  };
}

/** How an answer is sent: its status, what caches may do with it, and the nonce of its script. */
interface Sending {
  readonly status: number;
  readonly cacheControl: string;
  readonly nonce: string | undefined;
  readonly makeResponse: MakeResponse;
}

export function toResponse(
  { beforeNonce, afterNonce, styleHashes, hasLiveForm }: Page,
  { status, cacheControl, nonce, makeResponse }: Sending,
): Response {
  const nonceAttribute = hasLiveForm && nonce !== undefined ? [pieceOf(` nonce="${nonce}"`)] : [];
  const policy = hasLiveForm ? toolPolicy(styleHashes[0], nonce) : contentPolicy(styleHashes);
  const headers = pageHeaders(policy, cacheControl);
  return makeResponse([...beforeNonce, ...nonceAttribute, ...afterNonce], { status, headers });
}
