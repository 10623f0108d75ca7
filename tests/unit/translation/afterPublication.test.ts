import { describe, expect, it } from 'vitest'

import { extract, snapshot, type Resource } from '@/translation'
import { afterPublication } from '@/translation/afterPublication'
import { publicationQuestion } from '@/workflow'

import { chapter, paragraph, richText, translated } from './factories'

const text = (...passages: string[]): Resource => ({
  content: [richText(...passages.map((words) => paragraph(words)))],
})
const BEFORE = text('La demande coûte 227 $ par personne.', 'Gardez le reçu.')
const AFTER = text('La demande coûte 240 $ par personne.', 'Gardez le reçu.', 'Demandez une copie.')

const inEnglish = (resource: Resource, status: 'draft' | 'published' = 'published') => ({
  resourceKey: '1',
  language: 'en' as const,
  units: translated(extract(resource)),
  sourceUnits: snapshot(extract(resource)),
  _status: status,
})

describe('what a publication changes for readers', () => {
  it('is counted against what is online, and against each translation', () => {
    const effect = afterPublication({
      before: BEFORE,
      now: AFTER,
      translations: [inEnglish(BEFORE)],
      isMinor: false,
    })
    expect(effect).toEqual({
      isFirst: false,
      written: 2,
      gone: 1,
      languages: [
        { language: 'en', beside: 1, untranslated: 1 },
        { language: 'es', beside: 0, untranslated: 3 },
      ],
    })
    expect(publicationQuestion(effect, 'en')).toEqual([
      'This text takes the place of the one online: 2 passages new or rewritten.',
      '1 passage online will no longer be there as it was.',
      'English, until it is translated: 1 passage with the French beside it, 1 passage in French.',
      'Spanish, until it is translated: 3 passages in French.',
    ])
  })

  it('leaves a translation as it is read where only form changed, but for figures', () => {
    const before = text('La demande coûte 227 $ par personne.', 'Gardez bien le reçu.')
    const now = text('La demande coûte 240 $ par personne.', 'Gardez bien votre reçu.')
    const { languages } = afterPublication({
      before,
      now,
      translations: [inEnglish(before)],
      isMinor: true,
    })
    expect(languages[0]).toEqual({ language: 'en', beside: 1, untranslated: 0 })
  })

  it('counts no translation that nobody reads yet', () => {
    const { languages } = afterPublication({
      before: BEFORE,
      now: BEFORE,
      translations: [inEnglish(BEFORE, 'draft')],
      isMinor: false,
    })
    expect(languages[0]).toEqual({ language: 'en', beside: 0, untranslated: 2 })
  })

  it('says of a first publication that everyone will read it, of one without new words that they stay', () => {
    const first = { before: undefined, now: chapter(), translations: [], isMinor: false }
    expect(publicationQuestion(afterPublication(first), 'fr')[0]).toBe(
      'Tout le monde pourra lire ce texte.',
    )
    const same = { ...first, before: BEFORE, now: BEFORE, translations: [inEnglish(BEFORE)] }
    expect(publicationQuestion(afterPublication(same), 'es').slice(0, 2)).toEqual([
      'Las palabras en línea siguen iguales: solo cambian opciones o fechas.',
      'Inglés: todo se leerá traducido.',
    ])
  })
})
