import sharp from "sharp";

/**
 * The same picture with at most 256 colours, about half as large. Meant for pictures in flat colours, where only shades
 * on the edges of letters are lost. Without dither, which would speckle the flat parts; from effort 4 on a flat colour
 * comes out as it went in.
 * @param png a picture in any form that sharp reads; rejects where it reads none
 */
export function palettePng(png: Buffer): Promise<Buffer> {
  return sharp(png).png({ palette: true, effort: 4, dither: 0, compressionLevel: 9 }).toBuffer();
}
