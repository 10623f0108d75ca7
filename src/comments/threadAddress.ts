/** What names a thread in the address of its text in the admin. */
export const THREAD_PARAM = 'comment'

/**
 * Where a thread is read and answered: beside its text. Nothing is imported here, so that a script of the admin takes
 * only this.
 *
 * @example threadAddress('/admin', { collection: 'updates', id: 3 }, '12') // '/admin/collections/updates/3?comment=12'
 */
export const threadAddress = (
  admin: string,
  { collection, id }: { collection: string; id: number | string },
  thread: number | string,
): string => `${admin}/collections/${collection}/${id}?${THREAD_PARAM}=${thread}`
