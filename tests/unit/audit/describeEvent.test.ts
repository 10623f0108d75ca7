import { execFileSync } from 'node:child_process'

import { describe, expect, it } from 'vitest'

import { AUDIT_ACTIONS, actionsOf, type AuditAction, LOOK_UPS } from '@/audit/actions'
import { describeEvent } from '@/audit/describeEvent'
import { NO_FILTERS, toWhere } from '@/audit/journalFilters'
import { AUDIT_KINDS } from '@/audit/kinds'
import { LOCALES } from '@/i18n/locales'
import { TRANSITIONS } from '@/workflow'

const ACTIONS = Object.keys(AUDIT_ACTIONS) as AuditAction[]

describe('a line of the log', () => {
  it.each(ACTIONS)('%s says who and what, in the three languages', (action) => {
    const sentences = LOCALES.map((locale) =>
      describeEvent({ action, summary: 'Le titre', actorName: 'Ana Exemple' }, locale),
    )
    for (const sentence of sentences) {
      expect(sentence).toContain('Ana Exemple')
      expect(sentence).toContain('Le titre')
      expect(sentence).not.toMatch(/[{}]/)
    }
    expect(new Set(sentences).size).toBe(LOCALES.length)
  })

  it('reads as a sentence', () => {
    const event = { action: 'guide-chapters.publish', summary: 'Le logement', actorName: 'Ana' }
    expect(describeEvent(event, 'fr')).toBe('Ana a publié le chapitre « Le logement ».')
    expect(describeEvent(event, 'en')).toBe('Ana published the chapter “Le logement”.')
    expect(describeEvent(event, 'es')).toBe('Ana publicó el capítulo «Le logement».')
  })

  it.each([
    ['lmia-approvals.read', 'lmia-approvals', 'Ana a lu des lignes des listes.'],
    ['employers.read', 'employers: limit=5', 'Ana a lu des noms d’employeurs (limit=5).'],
    [
      'employers.read',
      'employers: depth=1&where[name][like]=depth=&locale=all',
      'Ana a lu des noms d’employeurs (where[name][like]=depth=).',
    ],
    ['employers.read', 'employers: depth=2&draft=true', 'Ana a lu des noms d’employeurs.'],
  ])('of restricted rows, %s, names them in words', (action, summary, sentence) => {
    expect(describeEvent({ action, summary, actorName: 'Ana' }, 'fr')).toBe(sentence)
  })

  it.each([
    ['guide-chapters.publish', 'Publier : Le logement : baux', 'Le logement : baux'],
    ['translations.publish', 'Traduction : Le logement', 'Le logement'],
    ['lmia-corrections.create', 'employerAlias: Même ferme', 'Même ferme'],
  ])(
    'of an earlier version, %s, is read without the name of its action',
    (action, summary, what) => {
      const sentence = describeEvent({ action, summary, actorName: 'Ana' }, 'fr')
      expect(sentence).toContain(what)
      expect(sentence).not.toContain(summary)
    },
  )

  it.each([
    ['map.consult', 'carte ouverte', 'Ana consulted the map: map opened'],
    ['map.consult', 'sans filtre', 'Ana consulted the map: no filter'],
    [
      'map.consult',
      'list=negative&from=2024Q1&to=2024Q4&stream=lowWage.none-given&region=16&q=ferme&employer=7',
      'Ana consulted the map: refused, from 2024 Q1, until 2024 Q4, ' +
        'Stream: Low wage + Not published, Region: 16, employer: “ferme”, one employer',
    ],
    [
      'map.place',
      'lignes non placées : from=2024Q1',
      'Ana consulted a place of the map: rows not placed; from 2024 Q1',
    ],
    ['map.export', '12 lignes : sans filtre', 'Ana exported rows of the map: 12 rows; no filter'],
    [
      'map.consult',
      'postes et services : aide?level=region&help=es : sans filtre',
      'Ana consulted the map: positions and services; Territory: Region, Language of help: es, Service: All services; no filter',
    ],
    ['map.search', '(vide)', 'Ana searched the map: nothing typed'],
    ['map.search', 'sans filtre', 'Ana searched the map: sans filtre'],
  ])('tells what was asked of the map in words (%s, %s)', (action, summary, sentence) => {
    expect(describeEvent({ action, summary, actorName: 'Ana' }, 'en')).toBe(sentence)
  })

  it('under a name that is no longer used still says who and what', () => {
    const event = { action: 'chapter.renamed', summary: 'Le logement', actorName: null }
    expect(describeEvent(event, 'fr')).toBe('Le site : Le logement')
  })

  it('has a sentence for everything that the workflow does', () => {
    for (const collection of ['guide-chapters', 'updates', 'pages']) {
      for (const verb of Object.keys(TRANSITIONS.text).filter((each) => each !== 'edit')) {
        expect(ACTIONS).toContain(`${collection}.${verb}`)
      }
    }
    for (const verb of Object.keys(TRANSITIONS.translation)) {
      expect(ACTIONS).toContain(`translations.${verb}`)
    }
  })

  it('has a sentence for every action that is written out anywhere in the code', () => {
    const found = execFileSync(
      'grep',
      ['-rhoE', "action: '[a-zA-Z-]+\\.[a-zA-Z]+'", 'src', 'collections', '--include=*.ts'],
      { encoding: 'utf8' },
    )
    const written = [...found.matchAll(/'([^']+)'/g)].map(([, action]) => action)
    expect(written.length).toBeGreaterThan(5)
    expect(ACTIONS).toEqual(expect.arrayContaining(written))
  })
})

describe('a line about an account', () => {
  const BEFORE = { roles: ['researcher'], languages: [], organization: null, mapAccessUntil: null }
  const AFTER = {
    roles: ['organization', 'translator'],
    languages: ['en', 'es'],
    organization: '7',
    organizationName: 'Maison Exemple',
    mapAccessUntil: '2027-06-01',
  }
  const said = (action: string, details: unknown) =>
    LOCALES.map((locale) =>
      describeEvent({ action, summary: 'Ben', actorName: 'Ana', details }, locale),
    )

  it('says each right that changed, before and after, and no other', () => {
    expect(said('account.rights', { before: BEFORE, after: AFTER })).toEqual([
      'Ana a changé les droits de Ben\u00a0: rôles\u00a0: équipe de recherche → organisme + traduction; langues\u00a0: rien → anglais + espagnol; organisme\u00a0: rien → Maison Exemple; accès à la carte jusqu’au\u00a0: rien → 1ᵉʳ juin 2027.',
      'Ana changed what Ben may do: roles: Researcher → Organization + Translator; languages: none → English + Spanish; organization: none → Maison Exemple; map access until: none → June 1, 2027.',
      'Ana cambió los derechos de Ben: funciones: equipo de investigación → organismo + traducción; idiomas: nada → inglés + español; organismo: nada → Maison Exemple; acceso al mapa hasta: nada → 1 de junio de 2027.',
    ])
    const ended = { before: AFTER, after: { ...AFTER, mapAccessUntil: null } }
    expect(said('account.promote', ended)[1]).toBe(
      'Ana made Ben an administrator: map access until: June 1, 2027 → none.',
    )
  })

  it('says what one may do that is made, or could do that is gone', () => {
    for (const [action, details] of [
      ['account.create', { before: null, after: BEFORE }],
      ['account.delete', { before: BEFORE, after: null }],
    ] as const) {
      expect(said(action, details)[1]).toMatch(/account of Ben: roles: Researcher\.$/)
    }
  })

  it.each([
    undefined,
    null,
    'words',
    {},
    { before: 3, after: null },
    { before: BEFORE, after: BEFORE },
  ])('is a whole sentence when %j is kept beside it', (details) => {
    expect(said('account.rights', details)[1]).toBe('Ana changed what Ben may do.')
  })

  it('names what is not named today as it was kept', () => {
    const odd = { ...BEFORE, roles: ['editor'], languages: ['de'], organization: '7' }
    expect(said('account.create', { before: null, after: odd })[1]).toContain(
      'roles: editor; languages: de; organization: #7.',
    )
  })
})

describe('the filters of the log', () => {
  it('have each action under one kind', () => {
    const kinds = Object.keys(AUDIT_KINDS)
    expect(kinds.flatMap(actionsOf).sort()).toEqual([...ACTIONS].sort())
    for (const kind of kinds) expect(actionsOf(kind).length).toBeGreaterThan(0)
  })

  it('leave out what the admin looks up for its own pages', () => {
    expect([...LOOK_UPS].sort()).toEqual(['employers.lookUp', 'lmia-approvals.lookUp'])
  })

  it('ask for days of Quebec, the last one included, in winter and in summer', () => {
    expect(toWhere({ ...NO_FILTERS, from: '2026-01-10', until: '2026-07-10' })).toEqual([
      ['from', '2026-01-10'],
      ['until', '2026-07-10'],
      ['where[and][0][createdAt][greater_than_equal]', '2026-01-10T05:00:00.000Z'],
      ['where[and][1][createdAt][less_than]', '2026-07-11T04:00:00.000Z'],
    ])
  })

  it('ask for nothing when nothing is asked, and for each part that is', () => {
    expect(toWhere(NO_FILTERS)).toEqual([])
    expect(toWhere({ ...NO_FILTERS, who: ' Ana ', kind: 'messages' })).toEqual([
      ['who', ' Ana '],
      ['kind', 'messages'],
      ['where[and][0][actorName][like]', 'Ana'],
      ['where[and][1][action][in]', 'message.resend'],
    ])
  })
})
