import { describe, expect, it } from 'vitest'

import { CRITERION_CODES, readCriteria, writeCriteria } from '@/directory/criteria'
import { holdsForm } from '@/forms/formPages'

const said = (query: Record<string, string> = {}) => new Map(Object.entries(query))

describe('a page that holds a form', () => {
  it.each(['/feedback', '/directory/nominate', '/my-sheet/lost'])('%s, until it thanks', (page) => {
    expect(holdsForm(page, said())).toBe(true)
    expect(holdsForm(page, said({ organization: 'exemple' }))).toBe(true)
    expect(holdsForm(page, said({ sent: '1' }))).toBe(false)
  })

  it('does not where it says which criteria are not met, and does where it names none', () => {
    const refused = (text: string) => holdsForm('/directory/nominate', said({ refused: text }))
    expect(refused(writeCriteria(CRITERION_CODES))).toBe(false)
    expect(refused('other-paid')).toBe(false)
    expect(refused('anything')).toBe(true)
    expect(refused('toString')).toBe(true)
  })

  it.each(['/directory', undefined])('is not %s', (page) => {
    expect(holdsForm(page, said())).toBe(false)
  })
})

describe('criteria in an address', () => {
  it('are read as they were written', () => {
    expect(readCriteria(writeCriteria(CRITERION_CODES))).toEqual(CRITERION_CODES)
    expect(readCriteria(undefined)).toEqual([])
  })
})
