/** What editors write where a council has published nothing. */
const UNKNOWN =
  /^(-|\?+|tb[acd]|n\/?[ak]|n\/s|unknown|unclear|un-?stated|unspecified|unpublished|to be (agreed|announced|confirmed|decided)|(not|none)[\s_-]+(currently\s+)?(known|published|given|clear|specified|mentioned|stated|available|applicable|disclosed|recorded|provided|yet\s.*))\.?$/i;

/** True for words that stand for `not stated`, in whatever letters. */
export function isUnknown(written: string): boolean {
  return UNKNOWN.test(written.trim());
}
