/** What names, in the address of a text in the admin, the cited page that it is revised for. */
export const REVISE_PARAM = 'source'

/**
 * Where a text is revised for a page that changed: its form, at what cites the page. Nothing is imported here, so that
 * a script of the admin takes only this.
 *
 * @example reviseAddress('/admin', { collection: 'pages', id: 3 }, '1f') // '/admin/collections/pages/3?source=1f'
 */
export const reviseAddress = (
  admin: string,
  { collection, id }: { collection: string; id: number | string },
  page: string,
): string => `${admin}/collections/${collection}/${id}?${REVISE_PARAM}=${page}`
