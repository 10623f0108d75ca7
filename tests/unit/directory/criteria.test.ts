import { describe, expect, it } from 'vitest'

import { CRITERIA, CRITERION_CODES, failedCriteria, sayCriteria } from '@/directory/criteria'
import { ORGANIZATION_KINDS } from '@/directory/vocabulary'
import { LOCALES } from '@/i18n/locales'
import { inclusionCriteria } from '../../../seed/pages/inclusionCriteria'

describe('the criteria', () => {
  it.each(ORGANIZATION_KINDS.map(({ code }) => code))('let a free %s in', (kind) => {
    expect(failedCriteria({ kind, cost: 'free' })).toEqual([])
    expect(failedCriteria({ kind, cost: 'contribution' })).toEqual([])
  })

  it('refuse a private firm and a paid service, both at once', () => {
    expect(failedCriteria({ kind: 'privateFirm', cost: 'paid' })).toEqual(['privateFirm', 'paid'])
    expect(failedCriteria({ kind: 'individual', cost: 'free' })).toEqual(['individual'])
  })

  it('refuse nobody for what is not known', () => {
    expect(failedCriteria({ kind: 'unknown', cost: 'unknown' })).toEqual([])
    expect(failedCriteria({ kind: 'constructor', cost: '__proto__' })).toEqual([])
  })

  it.each(LOCALES)('are said as sentences (%s)', (locale) => {
    for (const code of CRITERION_CODES) expect(CRITERIA[code][locale]).toMatch(/^\p{Lu}.*\.$/u)
    expect(sayCriteria(['privateFirm', 'paid'], locale)).toBe(
      `${CRITERIA.privateFirm[locale]} ${CRITERIA.paid[locale]}`,
    )
  })

  it('name what the published page names', () => {
    const page = JSON.stringify(inclusionCriteria.content)
    for (const word of [
      'gratuits',
      'entreprises privées',
      'particuliers',
      'membres',
      'employeur',
    ]) {
      expect(page.toLowerCase()).toContain(word)
    }
  })
})
