import type { CollectionAfterDeleteHook } from 'payload'

import { forgetBrowsers } from '@/accounts/payload/browsers'

/** Hook: what is kept beside a deleted account goes with it; SQLite may give its number again. */
export const forgetAccount: CollectionAfterDeleteHook = ({ id, req }) => forgetBrowsers(req, id)
