/**
 * Where the built site will be reached, from the environment of the build: `SITE_ORIGIN=https://careers.example`.
 * Canonical addresses, previews and feeds need it. Without it the site names the machine it is tried on.
 */
export const siteOrigin = new URL(process.env.SITE_ORIGIN ?? `http://localhost:${process.env.PORT ?? 3000}`)
  .origin;
