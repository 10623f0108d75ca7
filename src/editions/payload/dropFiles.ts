import { env } from '@/env'

import type { StoredEdition } from '../types'
import { EditionStore } from './store'

/** What was made of an edition that is not issued is thrown away: it goes in a night (`forgetDropped`). */
export const dropFiles = ({ frozen }: Pick<StoredEdition, 'frozen'>): Promise<void> =>
  new EditionStore(env).drop(frozen?.files ?? [])
