import { doubledWordsIn } from "./doubled-words";
import { lostLettersIn } from "./lost-letters";
import { lostLigaturesIn } from "./lost-ligatures";
import { outdatedNamesIn } from "./outdated-names";
import { wrongTelephonesIn } from "./telephone";
import { typingSlipsIn } from "./typing-slips";
import { unclearDaysIn } from "./unclear-days";
import { unfinishedIn } from "./unfinished";
import type { WordMistake } from "./word-mistake";
import { wrongAddressesIn } from "./wrong-addresses";
import { wrongDaysIn } from "./wrong-days";
import { wrongWordsIn } from "./wrong-words";

/** Everything that is wrong with the words of a text, whether it is a field or stands below the fields. */
export function textMistakesIn(text: string): WordMistake[] {
  return [
    ...lostLettersIn(text),
    ...lostLigaturesIn(text),
    ...wrongTelephonesIn(text),
    ...unfinishedIn(text),
    ...doubledWordsIn(text),
    ...typingSlipsIn(text),
    ...wrongWordsIn(text),
    ...wrongDaysIn(text),
    ...unclearDaysIn(text),
    ...wrongAddressesIn(text),
    ...outdatedNamesIn(text),
  ];
}
