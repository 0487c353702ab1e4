import { isPlaceholder } from "./placeholders";

/** What is called a picture, and not described: its kind, its number, its file, or what a program saw in it. */
const EMPTY_WORDS =
  /^(?:(?:an? |the |our )?(?:image|picture|photo(?:graph)?|graphic|logo|icon|screenshot|diagram|figure|untitled|img|dsc|dscf|dscn|pxl|alt(?:ernative)? text|description|placeholder)[\s_-]*\d*|(?:img|dsc[fn]?|pxl|photo|image|whatsapp image)[\s_-]*\d[\w -]*|a picture containing .*|a screenshot of an? (?:computer|cell ?phone|phone|social media post|web ?page)|.*\bdescription (?:automatically )?generated\b.*|\S+\.[a-z]{3,4})$/i;

/** True for words that say to nobody what a picture shows. */
export function saysNothingOfPicture(words: string): boolean {
  const bare = words.trim().replace(/[.:!]+$/, "");
  return !/[\p{L}\p{N}]/u.test(bare) || EMPTY_WORDS.test(bare) || isPlaceholder(bare);
}
