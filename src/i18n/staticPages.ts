/** The pages that every installation has; their words are in the database. */
export const STATIC_PAGES = [
  'about',
  'method',
  'inclusion-criteria',
  'data-sources',
  'privacy',
  'accessibility',
] as const

export type StaticPageSlug = (typeof STATIC_PAGES)[number]

export const isStaticPage = (slug: string): slug is StaticPageSlug =>
  (STATIC_PAGES as readonly string[]).includes(slug)
