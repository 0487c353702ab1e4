import { termsOf } from "./terms";

/**
 * Words that people use of anything: they find a page only beside others, so that “best paid job” does not find a team called
 * Best Start, nor “a senior plumber” the team that writes to senior leaders. A phrase of the lists of words keeps its meaning.
 */
const COMMON = `
  best better good great nice friendly happy fun interesting rewarding exciting suitable perfect ideal decent
  new old big small large little short high low quick fast easy hard real sure different same other another
  more most less least many few lot lots very really too quite also still always never ever again already just only even maybe
  perhaps please thanks thank hello hi hey today tomorrow now soon currently later before after during since until while within
  through between near nearby close around outside inside up down off over under back
  come came go going gone went take taken took keep kept find finding look seeing see know knowing think thinking feel try trying
  start starting started begin change changed changing move use used using need needed needs love enjoy hope hoping prefer bring put
  set turn tell tells say says said ask asking talk mean happen happens happened people person anyone anybody everybody anything something everything nothing anywhere thing things
  way ways kind kinds type types sort time times day days week weeks month months year years life
  senior junior principal full self experience experienced background previous previously former ex able possible available
  option options information detail details share office qualified
  two three both each every first second last next half own like likes liked
  write writing close closing long make makes making made give gives giving gave hear heard
  station road street bus borough london town city west east north south central
  person staff council assistant officer coordinator practitioner specialist expert professional advanced consultant
`;

/** As terms. */
export const COMMON_TERMS: ReadonlySet<string> = new Set(termsOf(COMMON));
