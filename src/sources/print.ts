import { createHash } from 'node:crypto'

import type { Print } from './types'

export const printOf = (content: string | Uint8Array): Print => ({
  hash: createHash('sha256').update(content).digest('hex'),
  of: typeof content === 'string' ? 'words' : 'bytes',
})
