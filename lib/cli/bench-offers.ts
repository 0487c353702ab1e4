/** `npm run bench:offers`: how long the engine takes to work out ten years of each council's offer. */
import { offerTimes } from "./bench/offer-times";

console.log(offerTimes());
