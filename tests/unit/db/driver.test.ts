import { createRequire } from 'node:module'

import { expect, it } from 'vitest'

const require = createRequire(import.meta.url)
const adapterRequire = createRequire(require.resolve('@payloadcms/db-mongodb'))
const versionIn = (load: NodeJS.Require): string =>
  (load('mongodb/package.json') as { version: string }).version

it('speaks to MongoDB by the very driver that Mongoose brings', () => {
  const mongooseRequire = createRequire(adapterRequire.resolve('mongoose'))
  expect(versionIn(require)).toBe(versionIn(mongooseRequire))
  expect(require.resolve('mongodb')).toBe(mongooseRequire.resolve('mongodb'))
})
