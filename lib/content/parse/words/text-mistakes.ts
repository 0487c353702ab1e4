import { wrongArticlesIn } from "./articles";
import { daysWithoutYearIn } from "./days-without-year";
import { doubledWordsIn } from "./doubled-words";
import { hashtagsIn } from "./hashtags";
import { impossibleNumbersIn } from "./impossible-numbers";
import { wrongLawsIn } from "./laws";
import { listsInOneLine } from "./lists-in-one-line";
import { lostLettersIn } from "./lost-letters";
import { lostLigaturesIn } from "./lost-ligatures";
import { lostPointersIn } from "./lost-pointers";
import { mistakenSignsIn } from "./mistaken-signs";
import { mistypedNumbersIn } from "./mistyped-numbers";
import { nearlyMonthsIn } from "./nearly-months";
import { notesToSelfIn } from "./notes-to-self";
import { outdatedNamesIn } from "./outdated-names";
import { passingTimesIn } from "./passing-times";
import { privateDetailsIn } from "./private-details";
import { fontSignsIn, programValuesIn } from "./program-signs";
import { remembered } from "./remembered";
import { scannedWordsIn } from "./scanned-words";
import { wrongTelephonesIn } from "./telephone";
import { typingSlipsIn } from "./typing-slips";
import { unclearDaysIn } from "./unclear-days";
import { unfinishedIn } from "./unfinished";
import { unlikelyNumbersIn } from "./unlikely-numbers";
import type { WordMistake } from "./word-mistake";
import { wrongAddressesIn } from "./wrong-addresses";
import { wrongCapitalsIn } from "./wrong-capitals";
import { wrongDaysIn } from "./wrong-days";
import { wrongHoursIn } from "./wrong-hours";
import { wrongWordsIn } from "./wrong-words";

/**
 * Everything that is wrong with the words of a text, whether it is a field or stands below the fields.
 * @param file all that its file says, by which words of one paragraph are understood
 */
export function textMistakesIn(text: string, file: string): WordMistake[] {
  return [...mistakesOfTextAlone(text), ...outdatedNamesIn(text, file), ...lostPointersIn(text, file)];
}

/** What hangs on nothing but the text. */
const mistakesOfTextAlone = remembered((text): readonly WordMistake[] => [
  ...lostLettersIn(text),
  ...lostLigaturesIn(text),
  ...wrongTelephonesIn(text),
  ...unfinishedIn(text),
  ...notesToSelfIn(text),
  ...hashtagsIn(text),
  ...scannedWordsIn(text),
  ...doubledWordsIn(text),
  ...typingSlipsIn(text),
  ...wrongWordsIn(text),
  ...wrongArticlesIn(text),
  ...wrongCapitalsIn(text),
  ...programValuesIn(text),
  ...fontSignsIn(text),
  ...wrongDaysIn(text),
  ...nearlyMonthsIn(text),
  ...unclearDaysIn(text),
  ...daysWithoutYearIn(text),
  ...passingTimesIn(text),
  ...unlikelyNumbersIn(text),
  ...impossibleNumbersIn(text),
  ...mistypedNumbersIn(text),
  ...mistakenSignsIn(text),
  ...wrongHoursIn(text),
  ...wrongLawsIn(text),
  ...privateDetailsIn(text),
  ...listsInOneLine(text),
  ...wrongAddressesIn(text),
]);
