import { createHash } from 'node:crypto'

/** 132 bits: two contents of one site never share them. `offline/pack.ts` makes the same in a browser. */
const TAG_LENGTH = 22

/** What tells a content from every other: SHA-256, base64url, shortened. The value of an `ETag`, without its quotes. */
export const contentTag = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, TAG_LENGTH)
