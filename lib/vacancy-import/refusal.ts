/** Why a whole source is not read, for the person who named it. */
export class SourceRefusal extends Error {
  override readonly name = "SourceRefusal";
}
