/**
 * The origin of the built site, from the environment of the build: `SITE_ORIGIN=https://careers.example`.
 * Canonical addresses, previews and feeds need it. The default is localhost.
 */
export const siteOrigin = new URL(process.env.SITE_ORIGIN ?? `http://localhost:${process.env.PORT ?? 3000}`)
  .origin;
