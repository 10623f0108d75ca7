import { describe, expect, it } from 'vitest'

import { LOCALES } from '@/i18n/locales'
import { describeCorrection } from '@/lmia/corrections/describe'
import type { CorrectionDocument } from '@/lmia/corrections/document'
import { CORRECTION_KINDS } from '@/lmia/corrections/types'
import { describeWarning, FAR_KM, warningsOf } from '@/lmia/corrections/warnings'

const move = (km: number) => ({ rows: 2, farthest: { km, from: 'Saint-Rémi', to: 'Rimouski' } })

describe('a correction warns before it is saved', () => {
  it('when it touches no row', () => {
    expect(warningsOf({ rows: 0, farthest: null })).toEqual([{ code: 'matchesNothing' }])
    expect(warningsOf({ rows: 1, farthest: null })).toEqual([])
  })

  it('when it moves a row far, and says from where to where', () => {
    expect(warningsOf(move(FAR_KM - 1))).toEqual([])
    const [warning] = warningsOf(move(500.4))
    expect(warning).toEqual({ code: 'movesFar', km: 500, from: 'Saint-Rémi', to: 'Rimouski' })
    for (const locale of LOCALES) {
      const sentence = describeWarning(warning!, locale)
      expect(sentence).toContain('500')
      expect(sentence).toContain('Saint-Rémi')
      expect(sentence).not.toMatch(/[{}]/)
    }
  })

  it('when it moves the point of a place far, naming the place once', () => {
    const farthest = { km: 773, from: 'Saint-Rémi', to: 'Saint-Rémi' }
    const [warning] = warningsOf({ rows: 2, farthest })
    for (const locale of LOCALES) {
      const sentence = describeWarning(warning!, locale)
      expect(sentence.match(/Saint-Rémi/g)).toHaveLength(1)
      expect(sentence).toContain('773')
    }
  })
})

describe('a correction is said in a sentence', () => {
  const rule: Partial<CorrectionDocument> = {
    employerName: 'Ferme A',
    toEmployerName: 'Ferme B',
    city: 'St-Remi',
    fsa: 'J0L',
    toPlaceName: 'Saint-Rémi',
    latitude: 45.2701,
    longitude: -73.62,
    occupationTitle: 'Manoeuvre',
    toOccupationCode: '85100',
    line: 12,
  }

  it.each(CORRECTION_KINDS)('%s, in each language, without a field’s name', (kind) => {
    const sentences = LOCALES.map((locale) => describeCorrection({ ...rule, kind }, locale))
    expect(new Set(sentences).size).toBe(LOCALES.length)
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/[{}?]|[a-z][A-Z]/)
      expect(sentence).toMatch(/\.$/)
    }
  })

  it.each([
    ['employerAlias', '« Ferme A » et « Ferme B » sont un seul employeur.'],
    ['cityAlias', 'La ville « St-Remi » se trouve à Saint-Rémi, dans le secteur postal J0L.'],
    ['movedPoint', 'Le point de Saint-Rémi est placé à 45,27; -73,62.'],
    ['occupationFix', 'La profession « Manoeuvre » a le code 85100, pour l’employeur « Ferme A ».'],
  ] as const)('%s, as a person would', (kind, sentence) => {
    expect(describeCorrection({ ...rule, kind }, 'fr').replaceAll('\u00a0', ' ')).toBe(sentence)
  })

  it('as far as it is written', () => {
    expect(describeCorrection({}, 'fr')).toBe('')
    expect(describeCorrection({ kind: 'movedPoint', placeKey: 'm:65005' }, 'en')).toContain(
      'm:65005',
    )
  })
})
