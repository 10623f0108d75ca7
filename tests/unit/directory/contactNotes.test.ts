import { describe, expect, it } from 'vitest'

import { readPhoneNote, readRole } from '@/directory/contactNotes'

import { organizations } from '../../../seed/organizations'

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

describe('whom to ask for', () => {
  it('is said in the reader’s language for every role of the example world', () => {
    const roles = organizations.flatMap(({ contactRole }) => contactRole ?? [])
    expect(roles).toContain('Agente ou agent d’intégration')
    for (const role of roles) {
      expect(readRole(role, 'en'), role).toBeTruthy()
      expect(readRole(role, 'es'), role).toBeTruthy()
    }
  })

  it('stays as it was written in French, and when nobody knows it', () => {
    expect(readRole('Accueil', 'fr')).toBeUndefined()
    expect(readRole('Bureau du fond', 'es')).toBeUndefined()
  })
})
