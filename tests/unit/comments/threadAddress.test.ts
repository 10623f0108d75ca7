import { describe, expect, it } from 'vitest'

import { documentAddress } from '@/admin/Today/documentAddress'
import { THREAD_PARAM, threadAddress } from '@/comments/threadAddress'

describe('the address of a thread', () => {
  it('is that of its text, and names the thread as the panel reads it', () => {
    const address = threadAddress('/admin', { collection: 'updates', id: 3 }, '12')
    expect(address).toBe('/admin/collections/updates/3?comment=12')
    expect(new URL(address, 'https://example.org').searchParams.get(THREAD_PARAM)).toBe('12')
  })

  it('is where Today leads; without a thread, to the text', () => {
    const item = { collection: 'updates', id: 3, title: 'Une règle' }
    expect(documentAddress('/admin', { ...item, thread: '12' })).toBe(
      threadAddress('/admin', item, '12'),
    )
    expect(documentAddress('/admin', item)).toBe('/admin/collections/updates/3')
  })
})
