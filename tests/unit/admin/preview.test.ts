import { describe, expect, it } from 'vitest'

import { FIRST, readChoices } from '@/admin/Preview/choices'

describe('how somebody looks at a preview', () => {
  it.each([null, '', 'x', '[]', '3', '{"width":"huge","language":"de","theme":7,"isOpen":"yes"}'])(
    'is the first way when what is kept says nothing: %s',
    (stored) => expect(readChoices(stored)).toEqual(FIRST),
  )

  it('is read back as it was kept', () => {
    const kept = { ...FIRST, isOpen: true, width: 'desktop', language: 'es', theme: 'dark' }
    expect(readChoices(JSON.stringify(kept))).toEqual(kept)
  })
})
