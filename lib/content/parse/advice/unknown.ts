/** What editors write where a council has published nothing. */
const UNKNOWN =
  /^(-|\?+|tb[acd]|n\/?a|unknown|unclear|unstated|unspecified|unpublished|to be (agreed|announced|confirmed|decided)|(not|none) (known|published|given|clear|specified|mentioned|stated|available|applicable|disclosed|yet .*))\.?$/i;

/** True for words that stand for `not stated`, in whatever letters. */
export function isUnknown(written: string): boolean {
  return UNKNOWN.test(written.trim());
}
