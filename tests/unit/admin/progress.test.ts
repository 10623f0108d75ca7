import { describe, expect, it } from 'vitest'

import { progressSentence } from '@/admin/TranslationDesk/state/progress'
import { countStates } from '@/translation'

const unit = (key: string, source: string) => ({ key, source, fingerprint: key })
const entry = (source: string, state: 'toReview' | 'approved') => ({ source, target: 'x', state })

describe('the progress of a translation', () => {
  const units = [unit('a', 'un deux'), unit('b', 'trois'), unit('c', 'quatre'), unit('d', 'cinq')]
  const counts = countStates(units, {
    a: entry('un deux', 'approved'),
    b: entry('trois', 'toReview'),
    c: entry('autre', 'approved'),
  })

  it.each([
    [
      'fr',
      '40\u00a0% des mots approuvés\u00a0: 1 passage approuvé, 1 à relire, 1 dont l’original a changé, 1 à traduire. 2 mots à écrire.',
    ],
    [
      'en',
      '40% of the words approved: 1 passage approved, 1 to review, 1 whose original changed, 1 to translate. 2 words to write.',
    ],
    [
      'es',
      '40 % de las palabras aprobadas: 1 pasaje aprobado, 1 por revisar, 1 con original cambiado, 1 por traducir. 2 palabras por escribir.',
    ],
  ] as const)('is a sentence in %s', (locale, sentence) => {
    expect(progressSentence(counts, locale)).toBe(sentence)
  })

  it('says « 0 mot » in French', () => {
    expect(progressSentence(countStates([], {}), 'fr')).toContain('0 passage approuvé')
  })
})
