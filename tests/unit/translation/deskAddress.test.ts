import { describe, expect, it } from 'vitest'

import { changesAddress, queueAddress, readDeskPage, textAddress } from '@/translation/deskAddress'

const segments = (address: string) => address.split('/').slice(2)

describe('the addresses of the desk', () => {
  it.each([
    [queueAddress('/admin'), { page: 'queue' }],
    [textAddress('/admin', 12), { page: 'text', id: '12' }],
    [changesAddress('/admin', 'es'), { page: 'changes', language: 'es' }],
  ] as const)('lead to their page: %s', (address, page) => {
    expect(readDeskPage(segments(address))).toEqual(page)
  })

  it.each([
    '/admin/traduction/changements',
    '/admin/traduction/12/autre',
    '/admin/traduction/a/b/c',
  ])('and no other: %s', (address) => {
    expect(readDeskPage(segments(address))).toBeUndefined()
  })
})
