const encoder = new TextEncoder();

/** A piece of a body that is of one answer alone. */
export function pieceOf(text: string): Uint8Array {
  return encoder.encode(text);
}

/** A piece that is in several answers, as the same array: whoever compresses it can keep what comes out. */
export interface SharedPiece extends Uint8Array {
  readonly isShared: true;
}

export function sharedPieceOf(text: string): SharedPiece {
  return Object.assign(encoder.encode(text), { isShared: true } as const);
}

/** Goes by a property: the responder and the server are bundled apart, and would have a class each. */
export function isShared(piece: Uint8Array): piece is SharedPiece {
  return "isShared" in piece;
}

/** Makes a response of the pieces of its body. */
export type MakeResponse = (pieces: readonly Uint8Array[], init: ResponseInit) => Response;

/** A response with all of its pieces as one body. */
export const joinedResponse: MakeResponse = (pieces, init) => {
  const body = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    body.set(piece, at);
    at += piece.length;
  }
  return new Response(body, init);
};
