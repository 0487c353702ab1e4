import { ADDRESS_MISTAKES } from "./addresses";
import { NOBODYS_ADDRESS_MISTAKES } from "./addresses-of-nobody";
import { BETWEEN_FILES_MISTAKES } from "./between-files";
import { DATE_AND_AMOUNT_MISTAKES } from "./dates-and-amounts";
import { NAME_MISTAKES, UNIT_MISTAKES } from "./days-and-names";
import { FIELD_FORM_MISTAKES } from "./field-forms";
import { FIGURE_MISTAKES } from "./figures-of-rules";
import { JOB_PAGE_MISTAKES } from "./job-pages";
import { NAME_LIST_MISTAKES } from "./lists-of-names";
import type { Mistake } from "./mistake";
import { NAMES_AT_ODDS_MISTAKES } from "./names-at-odds";
import { OLD_ADDRESS_MISTAKES } from "./old-addresses";
import { REFERENCE_MISTAKES } from "./references";
import { MISLED_MISTAKES, MISLED_TEXT_MISTAKES } from "./remedies-that-misled";
import { TEXT_MISTAKES } from "./text";
import { KIND_MISTAKES } from "./text-kinds";
import { PACK_FIELD_MISTAKES } from "./text-pack";
import { COPY_MISTAKES } from "./text-sentences";

/** Every list of mistakes. */
export const ALL_MISTAKES: readonly Mistake[] = [
  ...REFERENCE_MISTAKES,
  ...ADDRESS_MISTAKES,
  ...NOBODYS_ADDRESS_MISTAKES,
  ...BETWEEN_FILES_MISTAKES,
  ...DATE_AND_AMOUNT_MISTAKES,
  ...OLD_ADDRESS_MISTAKES,
  ...TEXT_MISTAKES,
  ...KIND_MISTAKES,
  ...NAME_LIST_MISTAKES,
  ...NAME_MISTAKES,
  ...NAMES_AT_ODDS_MISTAKES,
  ...UNIT_MISTAKES,
  ...JOB_PAGE_MISTAKES,
  ...FIELD_FORM_MISTAKES,
  ...FIGURE_MISTAKES,
  ...COPY_MISTAKES,
  ...PACK_FIELD_MISTAKES,
  ...MISLED_MISTAKES,
  ...MISLED_TEXT_MISTAKES,
];
