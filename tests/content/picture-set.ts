import type { Picture } from "@/lib/content/pictures/inspect-picture";

const GOOD_PICTURE: Picture = {
  bytes: 90_000,
  fingerprint: "0123456789ab",
  format: "jpeg",
  width: 1600,
  height: 900,
  isMoving: false,
  isForPrint: false,
  isTurned: false,
  saysWhereTaken: false,
  runsCode: false,
};

/** The pictures of the public folder, by their addresses. Only the first is as it should be. */
export const PICTURES: ReadonlyMap<string, Picture> = new Map([
  ["/images/town-hall.jpg", GOOD_PICTURE],
  ["/images/from-phone.heic", { ...GOOD_PICTURE, format: "heic" }],
  ["/images/from-camera.jpg", { ...GOOD_PICTURE, bytes: 8_000_000, width: 6000, height: 4000 }],
  ["/images/garden.jpg", { ...GOOD_PICTURE, saysWhereTaken: true }],
]);
