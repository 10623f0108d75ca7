import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  COMMENT_STATES,
  continues,
  eventsBetween,
  handsBehind,
  extract,
  MAX_COMMENT_LENGTH,
  placeComment,
  QUESTION_ACTIONS,
  questionStep,
  snapshot,
  type StoredUnit,
  type UnitEvent,
} from '@/translation'

import { chapter, paragraph, richText } from './factories'

const DATE = '2026-11-28T10:00:00.000Z'
const minutesLater = (minutes: number) =>
  new Date(Date.parse(DATE) + minutes * 60_000).toISOString()

const entry = (more: Partial<StoredUnit> = {}): StoredUnit => ({
  source: 'Gardez le reçu.',
  target: 'Keep the receipt.',
  state: 'toReview',
  updatedBy: '1',
  updatedAt: DATE,
  ...more,
})

const events = (before: StoredUnit | undefined, after: StoredUnit, action: UnitEvent['action']) =>
  eventsBetween(
    before ? { u1: before } : {},
    { u1: after },
    { person: '2', date: DATE, actionOf: () => action },
  )

describe('the history of a passage', () => {
  it('says who did what, with the words before and after', () => {
    expect(events(undefined, entry(), 'write')).toEqual([
      {
        unit: 'u1',
        action: 'write',
        source: 'Gardez le reçu.',
        before: '',
        after: 'Keep the receipt.',
        person: '2',
        writer: '1',
        date: DATE,
      },
    ])
  })

  it('says why a passage was sent back, or approved as it is', () => {
    const because = { reason: 'Per person?', by: '2', at: DATE }
    expect(events(entry(), entry({ sentBack: because }), 'sendBack')).toMatchObject([
      { reason: 'Per person?' },
    ])
    const approved = entry({ state: 'approved', despite: because })
    expect(events(entry(), approved, 'approve')).toMatchObject([{ reason: 'Per person?' }])
  })

  it('remembers the French before, when the words are for another one', () => {
    const changed = entry({ source: 'Gardez toujours le reçu.', target: 'Always keep it.' })
    expect(events(entry(), changed, 'write')).toMatchObject([{ formerSource: 'Gardez le reçu.' }])
  })

  it('has no line for what stays, nor for words kept beside', () => {
    expect(events(entry(), entry(), 'write')).toEqual([])
    const beside = { kind: 'paragraph', context: '', marks: [] } as const
    expect(events(undefined, entry({ beside: { ...beside, marks: [] } }), 'write')).toEqual([])
  })

  it.each([
    ['everyone who wrote', ['write 1', 'write 2', 'import 3'], ['1', '2', '3']],
    ['not those before an approval', ['write 1', 'approve 2', 'write 3'], ['3']],
    ['those before one that was given alone', ['write 1', 'approve 1', 'write 3'], ['1', '3']],
    [
      'those before one that was taken back',
      ['write 1', 'approve 2', 'reopen 2', 'write 3'],
      ['1', '3'],
    ],
    ['those who confirmed', ['write 1', 'sendBack 3', 'confirm 2'], ['1', '2']],
  ])('tells whose hands are in the words: %s', (_name, done, hands) => {
    const history = done.map((line) => {
      const [action, person] = line.split(' ') as [UnitEvent['action'], string]
      return { action, person, writer: person }
    })
    expect(handsBehind(history.toReversed())).toEqual(hands)
  })

  it('has one line for a person who goes on writing, and another after a pause', () => {
    const [first] = events(undefined, entry({ target: 'Keep' }), 'write') as [UnitEvent]
    const next: UnitEvent = { ...first, before: 'Keep', after: 'Keep the', date: minutesLater(3) }
    expect(continues(first, next)).toBe(true)
    expect(continues(first, { ...next, date: minutesLater(31) })).toBe(false)
    expect(continues(first, { ...next, person: '3' })).toBe(false)
    expect(continues(first, { ...next, before: 'Take' })).toBe(false)
    expect(continues(first, { ...next, action: 'approve' })).toBe(false)
    expect(continues({ ...first, action: 'import' }, next)).toBe(false)
  })
})

describe('a question', () => {
  it.each([
    ['open', 'answer', 'Oui.', 'resolved'],
    ['open', 'resolve', '', 'resolved'],
    ['resolved', 'answer', 'Et aussi.', 'resolved'],
    ['resolved', 'reopen', '', 'open'],
    ['resolved', 'reopen', 'Pas tout à fait.', 'open'],
  ] as const)('that is %s, to %s with “%s”, is then %s', (state, action, text, to) => {
    expect(questionStep(state, action, text)).toEqual({ to, text })
  })

  it.each([
    ['open', 'answer', ' ', ['commentMissing']],
    ['open', 'reopen', '', ['notResolved']],
    ['resolved', 'resolve', '', ['notOpen']],
    ['open', 'reopen', 'x'.repeat(MAX_COMMENT_LENGTH + 1), ['notResolved', 'commentTooLong']],
  ] as const)('that is %s is not to %s with “%s”', (state, action, text, refusals) => {
    expect(questionStep(state, action, text)).toEqual({ refusals })
  })

  it('is in one of its states whatever is done to it', () => {
    const action = fc.constantFrom(...QUESTION_ACTIONS)
    fc.assert(
      fc.property(fc.constantFrom(...COMMENT_STATES), action, fc.string(), (state, done, text) => {
        const step = questionStep(state, done, text)
        if (step.refusals) expect(step.refusals.length).toBeGreaterThan(0)
        else expect(COMMENT_STATES).toContain(step.to)
      }),
    )
  })
})

describe('what is said about a passage', () => {
  const unitsOf = (...words: string[]) =>
    snapshot(
      extract({ ...chapter(), content: [richText(...words.map((each) => paragraph(each)))] }),
    )

  const asked = (source: string) => {
    const { key, kind, context, marks } = unitsOf(source).find((unit) => unit.source === source)!
    return { unit: key, source, about: { kind, context, marks } }
  }

  it('stays with it when the French is mended, and when the passage moves', () => {
    const after = unitsOf('Un paragraphe avant.', 'La demande coûte 230 $ par personne.')
    const unit = after.find(({ source }) => source.includes('230'))
    expect(placeComment(asked('La demande coûte 227 $ par personne.'), after)).toBe(unit?.key)
    expect(placeComment(asked('Un paragraphe avant.'), after)).toBe(
      after.find(({ source }) => source.includes('avant'))?.key,
    )
  })

  it('stands with the first passage when its own has left', () => {
    const after = unitsOf('Tout autre chose ici maintenant.')
    expect(placeComment(asked('La demande coûte 227 $ par personne.'), after)).toBe(after[0]?.key)
  })
})
