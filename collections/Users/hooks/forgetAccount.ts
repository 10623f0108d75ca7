import type { CollectionAfterDeleteHook } from 'payload'

import { forgetBrowsers } from '@/accounts/payload/browsers'
import { forgetSecondStep } from '@/accounts/payload/secondStep'
import { forgetCommenter } from '@/comments/payload/forget'
import { forgetPerson } from '@/together/payload/keys'
import { forgetPlanner } from '@/workflow/payload/planPeople'

/** Hook: what is kept beside a deleted account goes with it; SQLite may give its number again. */
export const forgetAccount: CollectionAfterDeleteHook = async ({ id, req }) => {
  await forgetBrowsers(req, id)
  await forgetSecondStep(req, id)
  await forgetPlanner(req, id)
  await forgetCommenter(req, id)
  await forgetPerson(req, id)
}
