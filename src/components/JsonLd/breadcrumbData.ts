interface Crumb {
  label: string
  href?: string
}

/**
 * The pages above a page, from the top; the page itself may be left out (schema.org, BreadcrumbList).
 *
 * @param siteUrl what a path is taken from
 */
export const breadcrumbData = (crumbs: readonly Crumb[], siteUrl: string): object => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ label, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    ...(href ? { item: new URL(href, siteUrl).href } : {}),
  })),
})
