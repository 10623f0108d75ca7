import { describe, expect, it } from 'vitest'

import { LOCALES } from '@/i18n/locales'
import { writtenWhole } from '@/search/subjects/chat'
import { hearSubjects, subjects } from '@/search/subjects/hear'
import { notionsIn } from '@/search/subjects/notions'
import { sectionsBySubject } from '@/search/subjects/sections'
import { NOTIONS } from '@/search/subjects/words'

import { textsOf } from './world'

describe('the subjects that words speak of', () => {
  it.each([
    ['el patron nos quito los pasaportes', 'keepsPapers'],
    ['boss took my passport', 'keepsPapers'],
    ['mon patron garde mes papiers', 'keepsPapers'],
    ['they aint paid me in a month', 'unpaid'],
    ['pas payé depuis 3 semaines', 'unpaid'],
    ['no me han pagado', 'unpaid'],
    ['kiero canviar de patron', 'changeEmployer'],
    ['i got fired can i stay in canada', 'fired'],
    ['me despidieron puedo quedarme', 'fired'],
    ['my room is too small', 'crowded'],
    ['la chambre est trop petite pour quatre', 'crowded'],
    ['el cuarto es muy pequeño', 'crowded'],
    ['my pay is too small', undefined],
    ['mi hijo es muy chico puede ir a la escuela', 'school'],
    ['avokado gratis para mi caso', undefined],
    ['los pasaprtes los agarro el jefe', 'keepsPapers'],
    ['la casa es bonita', undefined],
    ['me corrieron y tengo permiso cerrado', 'firedPermit'],
    ['the boss changed my contract', 'contractChanged'],
    ['how many hours can they make me work', 'hoursForced'],
    ['me cortaron las horas', 'hoursCut'],
  ])('"%s" is about %s', (typed, subject) => {
    const heard = [...hearSubjects(writtenWhole(typed))].sort((a, b) => b[1] - a[1])
    if (subject === undefined) expect(heard.filter(([, sure]) => sure >= 1)).toEqual([])
    else expect(heard[0]?.[0]).toBe(subject)
  })

  it.each(['me suis brûlé le bras', 'i cut my hand', 'me lastimé la espalda'])(
    '"%s" tells of what just happened to somebody',
    (typed) => {
      expect(hearSubjects(writtenWhole(typed)).get('hurtNow')).toBeGreaterThanOrEqual(1)
    },
  )

  it.each(['je suis tombée enceinte', 'me cortaron las horas', 'my boss cut my hours'])(
    '"%s" tells of no accident to somebody',
    (typed) => {
      expect(hearSubjects(writtenWhole(typed)).get('hurtNow')).toBeUndefined()
    },
  )

  it('are heard whatever the order of the words, not when they stand far apart', () => {
    expect(notionsIn('passport taken')).toEqual(notionsIn('passport taken'))
    expect(hearSubjects('my passport was taken by the boss').get('keepsPapers')).toBeGreaterThan(
      0.9,
    )
    const far = `passport ${'apple '.repeat(12)} taken`
    expect(hearSubjects(far).get('keepsPapers') ?? 0).toBeLessThan(0.9)
  })

  it('are heard through a slip, an apostrophe left out and a "je" run together', () => {
    expect([...notionsIn('lusine').keys()]).toEqual([...notionsIn('usine').keys()])
    expect(notionsIn('me sacaron mi pasaprte').has('passport')).toBe(true)
    expect(writtenWhole('jtravaille tjrs')).toBe('je travaille toujours')
    expect(writtenWhole('llamar job jpg')).toBe('llamar job jpg')
  })

  it('are heard as they are written in a word that is spelled as it should be', () => {
    expect(notionsIn('pasaprte', (word) => word === 'pasaprte').has('passport')).toBe(false)
    expect(notionsIn('passeport', () => true).has('passport')).toBe(true)
    expect(notionsIn('poisson').has('chemical')).toBe(false)
  })

  it('are, of two as sure, the one that takes more of the words', () => {
    const heard = hearSubjects('estoy embarazada y trabajo con pesticidas')
    expect(heard.get('pregnantWork')).toBeGreaterThan(heard.get('pregnant') ?? 0)
  })

  it('are told in notions that exist, each in one line', () => {
    const notions = NOTIONS.trim()
      .split('\n')
      .map((line) => line.split(':')[0])
    expect(new Set(notions).size).toBe(notions.length)
    const unknown = subjects.flatMap(({ name, ways }) =>
      ways.flatMap(({ notions: said }) =>
        said.filter((notion) => !notions.includes(notion)).map((notion) => `${name}: ${notion}`),
      ),
    )
    expect(unknown).toEqual([])
    expect(new Set(subjects.map(({ name }) => name)).size).toBe(subjects.length)
  })

  it.each(LOCALES)('are each answered by a part of the guide in %s', (locale) => {
    const sections = textsOf(locale).flatMap((text) =>
      text.sections.map(({ heading, passages }) => ({
        title: text.title.text,
        heading: heading?.text ?? '',
        passages: passages.map((passage) => passage.text),
      })),
    )
    const answered = sectionsBySubject(sections)
    const alone = subjects.filter(({ name }) => {
      const most = Math.max(
        0,
        ...[...(answered.get(name)?.values() ?? [])].map(({ answers }) => answers),
      )
      return most < 0.9
    })
    expect(alone.map(({ name }) => name)).toEqual([])
  })
})
