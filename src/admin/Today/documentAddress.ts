import type { Item } from '@/today'

/** A document's own screen in the admin. */
export const documentAddress = (admin: string, { collection, id }: Item): string =>
  `${admin}/collections/${collection}/${id}`
