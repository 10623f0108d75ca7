import type { Params } from '@/text/fillIn'

import type { FileRefusalCode } from './messages'

/** A file of which nothing can be taken. */
export class FileRefusal extends Error {
  override name = 'FileRefusal'

  constructor(
    readonly code: FileRefusalCode,
    readonly params: Params = {},
  ) {
    super(code)
  }
}
