import { describe, expect, it } from 'vitest'

import { readPhoneNote } from '@/directory/phoneNotes'

describe('a note beside a number', () => {
  it.each([
    ['Sans frais, 24 heures sur 24', 'en', 'Toll-free, 24 hours a day'],
    ['Sans frais, 24 heures sur 24', 'es', 'Llamada gratuita, las 24 horas'],
    ['WhatsApp aussi', 'es', 'También WhatsApp'],
  ] as const)('%s is said in the reader’s language (%s)', (note, locale, text) => {
    expect(readPhoneNote(note, locale)).toEqual({ text })
  })

  it('stays French, and says so, when one part of it is not known', () => {
    const note = 'Sans frais, demandez Inès'
    expect(readPhoneNote(note, 'en')).toEqual({ text: note, lang: 'fr' })
    expect(readPhoneNote(note, 'fr')).toEqual({ text: note })
  })
})
