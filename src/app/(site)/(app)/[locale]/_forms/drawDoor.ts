import { assetUrl } from '@/app/(site)/assetUrl'
import { env } from '@/env'
import { formDoor } from '@/forms/payload/processDoor'

import type { DrawnDoor } from './useFormWork'

/** For a page that is drawn for each visit: the stamp of its form. */
export const drawDoor = (): DrawnDoor => ({
  guard: formDoor()?.draw(),
  worker: assetUrl('formWork.js'),
  contact: env.CONTACT_EMAIL,
})
