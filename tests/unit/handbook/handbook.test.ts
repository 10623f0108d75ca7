import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import { describe, expect, it } from 'vitest'

import { collections } from '@collections/index'
import { OPERATIONS_PATH } from '@/admin/Operations/path'
import { STATISTICS_PATH } from '@/admin/Statistics/path'
import { MAP_READERS_PATH } from '@/admin/MapReaders/path'
import {
  handbookAsked,
  handbooksFor,
  HANDBOOK_ROLES,
  handoverFor,
  TASKS,
  type Task,
} from '@/handbook'
import { LABELS, type LabelCode } from '@/handbook/labels'
import { findQuoted, type Model, NO_MODEL } from '@/handbook/quoted'
import { codesIn, labelText, say } from '@/handbook/say'
import { screenAddress, screenName } from '@/handbook/screens'
import { type Label, LOCALES } from '@/i18n/locales'
import { DESK_PATH } from '@/translation/deskAddress'

const MODEL: Model = {
  collections,
  sentences: { fr: fr.translations, en: en.translations, es: es.translations },
}

const CODES = Object.keys(LABELS) as LabelCode[]
const ALL_TASKS = HANDBOOK_ROLES.flatMap((role) => TASKS[role].map((task) => ({ role, task })))
/** The views that payload.config.ts registers; '' is Today. */
const VIEWS = ['', DESK_PATH, OPERATIONS_PATH, MAP_READERS_PATH, STATISTICS_PATH]

const textsOf = ({ steps, title, troubles, why }: Task): Label[] => [
  title,
  why,
  ...steps,
  ...troubles.flatMap((trouble) => [trouble.when, trouble.then]),
]

const HANDOVER_TEXTS = HANDBOOK_ROLES.flatMap(handoverFor).flatMap(({ items, lead, title }) => [
  title,
  ...(lead ? [lead] : []),
  ...items,
])
const ALL_TEXTS = [...ALL_TASKS.flatMap(({ task }) => textsOf(task)), ...HANDOVER_TEXTS]

describe('the labels that the handbook quotes', () => {
  it.each(CODES)('are words of a screen, in each language (%s)', (code) => {
    for (const locale of LOCALES) {
      const words = findQuoted(LABELS[code], locale, MODEL)
      expect(words, `${code} in ${locale}`).toBeTruthy()
      expect(words).not.toMatch(/[{}]/)
    }
  })

  it('are never typed out: no text has words in quotation marks', () => {
    const typed = ALL_TEXTS.flatMap((text) => LOCALES.map((locale) => text[locale])).filter(
      (text) => /[«»“”"]/.test(text),
    )
    expect(typed).toEqual([])
  })

  it('are each quoted somewhere, the same in each language', () => {
    const quoted = new Set<string>()
    for (const text of ALL_TEXTS) {
      const [french, ...others] = LOCALES.map((locale) => codesIn(text[locale]).sort())
      for (const codes of others) expect(codes, text.fr).toEqual(french)
      for (const code of french ?? []) quoted.add(code)
    }
    // Titles and what a task is for are shown as they are.
    for (const { task } of ALL_TASKS) {
      expect(LOCALES.flatMap((locale) => codesIn(task.title[locale] + task.why[locale]))).toEqual(
        [],
      )
    }
    for (const { task } of ALL_TASKS) if ('label' in task.screen) quoted.add(task.screen.label)
    expect([...quoted].sort()).toEqual([...CODES].sort())
  })

  it('follow a button that is renamed, and are missed when it is gone', () => {
    const renamed: Model = {
      ...MODEL,
      collections: collections.map((collection) =>
        collection.slug === 'glossary'
          ? { ...collection, labels: { plural: { fr: 'Lexique', en: 'Lexicon', es: 'Léxico' } } }
          : collection,
      ),
    }
    expect(labelText('glossary', 'fr', renamed)).toBe('Lexique')
    expect(() => labelText('glossary', 'fr', NO_MODEL)).toThrow('glossary')
  })
})

describe('the texts of the handbook', () => {
  it('are written in three languages, and can be said', () => {
    for (const text of ALL_TEXTS) {
      for (const locale of LOCALES) {
        expect(text[locale].trim()).toBe(text[locale])
        expect(
          say(text, locale, MODEL)
            .map((piece) => piece.text)
            .join('').length,
        ).toBeGreaterThan(3)
      }
      expect(new Set(LOCALES.map((locale) => text[locale])).size, text.fr).toBe(LOCALES.length)
    }
  })

  it('part labels and what is typed from the sentence', () => {
    const sentence = { fr: 'a {glossary} b `npm start`', en: '', es: '' }
    expect(say(sentence, 'fr', MODEL)).toEqual([
      { kind: 'plain', text: 'a ' },
      { kind: 'label', text: 'Glossaire' },
      { kind: 'plain', text: ' b ' },
      { kind: 'typed', text: 'npm start' },
    ])
  })
})

describe('the tasks', () => {
  it.each(ALL_TASKS)('of $role have steps, what may go wrong, and a screen ($task.name)', (one) => {
    const { task } = one
    expect(task.steps.length).toBeGreaterThanOrEqual(2)
    expect(task.troubles.length).toBeGreaterThanOrEqual(1)
    for (const locale of LOCALES) {
      expect(screenName(task.screen, locale, MODEL)).toBeTruthy()
      expect(screenAddress(task.screen, locale, '/admin')).toMatch(/^\/[a-z]/)
    }
    if ('view' in task.screen) expect(VIEWS).toContain(task.screen.view)
    // A list that is hidden has no screen.
    const slug = 'list' in task.screen ? task.screen.list : undefined
    const hidden = collections.find((collection) => collection.slug === slug)?.admin?.hidden
    expect(hidden).not.toBe(true)
  })

  it.each(ALL_TASKS)('of $role save what they choose in a form ($task.name)', ({ role, task }) => {
    const saves = (text: Label) =>
      codesIn(text.en).some((code) => code === 'save' || code === 'publishChanges')
    const fills = (text: Label, kinds: readonly string[]) =>
      codesIn(text.en).some((code) => {
        const label = LABELS[code as LabelCode]
        // Accounts are the administrators': others only read there.
        const isTheirs = role === 'admin' || !('field' in label) || label.field[0] !== 'users'
        return isTheirs && kinds.some((kind) => kind in label)
      })
    for (const [at, step] of task.steps.entries()) {
      if (fills(step, ['choice'])) expect(task.steps.slice(at).some(saves), step.en).toBe(true)
    }
    // What to do about a trouble is said in one place: a field named there is one to fill in.
    for (const { then } of task.troubles) {
      if (fills(then, ['choice', 'field'])) expect(saves(then), then.en).toBe(true)
    }
  })

  it('are six to twelve for each role, each with an address of its own', () => {
    for (const role of HANDBOOK_ROLES) {
      expect(TASKS[role].length).toBeGreaterThanOrEqual(6)
      expect(TASKS[role].length).toBeLessThanOrEqual(12)
    }
    const names = [
      ...ALL_TASKS.map(({ task }) => task.name),
      ...handoverFor('admin').map((part) => part.name),
    ]
    expect(new Set(names).size).toBe(names.length)
  })

  it('of organizations need nothing of the admin: their page is public', () => {
    for (const task of TASKS.organization) {
      expect('page' in task.screen).toBe(true)
      for (const text of textsOf(task)) {
        for (const locale of LOCALES) expect(() => say(text, locale, NO_MODEL)).not.toThrow()
      }
    }
  })
})

describe('who reads which handbook', () => {
  const CASES = [
    [['researcher'], ['researcher', 'translator', 'organization']],
    [['translator'], ['translator', 'researcher', 'organization']],
    [['admin'], ['admin', 'researcher', 'translator', 'organization']],
    [['organization'], []],
    [['mapReader'], []],
    [[], []],
  ] as const
  it.each(CASES)('%j: their own first', (roles, expected) => {
    expect(handbooksFor({ roles })).toEqual(expected)
  })

  it('opens what was asked for, or their own; never that of administrators to others', () => {
    expect(handbookAsked({ roles: ['translator'] }, 'organization')).toBe('organization')
    expect(handbookAsked({ roles: ['translator'] }, 'admin')).toBe('translator')
    expect(handbookAsked({ roles: ['translator'] }, ['x'])).toBe('translator')
    expect(handbookAsked(null, 'researcher')).toBeUndefined()
  })

  it('gives "handing over" to administrators', () => {
    expect(HANDBOOK_ROLES.filter((role) => handoverFor(role).length > 0)).toEqual(['admin'])
  })
})
