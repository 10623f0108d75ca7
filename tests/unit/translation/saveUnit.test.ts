import { describe, expect, it } from 'vitest'

import {
  besideWords,
  extract,
  follow,
  keptCounts,
  restoreUnits,
  saveUnits,
  sentBackUnits,
  snapshot,
  unitState,
  waitingUnits,
  type StoredUnit,
  type StoredUnits,
  type UnitOrder,
} from '@/translation'

import { chapter, paragraph, richText } from './factories'

const CHECKS = { language: 'en' } as const
const ANA = { person: 1, date: '2026-11-28T10:00:00.000Z', checks: CHECKS }
const BEN = { person: 2, date: '2026-11-28T10:05:00.000Z', checks: CHECKS }

const text = (...paragraphs: string[]) => ({
  ...chapter(),
  content: [richText(...paragraphs.map((words) => paragraph(words)))],
})

const FRENCH = text('Gardez le reçu de 227 $.', 'Demandez une copie du contrat.')
const units = snapshot(extract(FRENCH))
const unit = units.find(({ source }) => source.startsWith('Gardez'))!

const order = (more: Partial<UnitOrder> = {}): UnitOrder => ({
  action: 'write',
  unit,
  before: '',
  target: 'Keep the 227 $ receipt.',
  ...more,
})

const entry = (more: Partial<StoredUnit> = {}): StoredUnit => ({
  source: unit.source,
  fingerprint: unit.fingerprint,
  target: 'Keep the 227 $ receipt.',
  state: 'toReview',
  updatedBy: '1',
  updatedAt: ANA.date,
  ...more,
})

const save = (stored: StoredUnits, given: UnitOrder, act = BEN, french = units) => {
  const { outcomes, ...rest } = saveUnits(stored, french, [given], act)
  return { ...rest, outcome: outcomes[0]! }
}

/** Where the passage stands when the order comes, and what was before the person's eyes. */
const SITUATIONS = {
  'is as it was when the person began': { 'the order': { before: 'Hers.', target: 'Mine.' } },
  'says already what is sent': { 'the order': { before: '', target: 'Hers.' } },
  'was changed by somebody else': { 'the order': { before: '', target: 'Mine.' } },
} as const

describe('an order about a passage', () => {
  const hers = entry({ target: 'Hers.', source: unit.source })
  const stored = { [unit.key]: hers }

  it.each([
    ['write', 'is as it was when the person began', 'saved'],
    ['write', 'says already what is sent', 'same'],
    ['write', 'was changed by somebody else', 'changed'],
    ['confirm', 'is as it was when the person began', 'saved'],
    ['confirm', 'says already what is sent', 'saved'],
    ['confirm', 'was changed by somebody else', 'changed'],
    ['approve', 'is as it was when the person began', 'unitsUnseen'],
    ['approve', 'says already what is sent', 'unitsDiffer'],
    ['approve', 'was changed by somebody else', 'unitsUnseen'],
    ['reopen', 'is as it was when the person began', 'changed'],
    ['reopen', 'says already what is sent', 'saved'],
    ['reopen', 'was changed by somebody else', 'changed'],
    ['sendBack', 'is as it was when the person began', 'unitsUnseen'],
    ['sendBack', 'says already what is sent', 'reasonMissing'],
    ['sendBack', 'was changed by somebody else', 'unitsUnseen'],
    ['restore', 'is as it was when the person began', 'saved'],
    ['restore', 'says already what is sent', 'same'],
    ['restore', 'was changed by somebody else', 'changed'],
    ['dismiss', 'is as it was when the person began', 'same'],
    ['dismiss', 'says already what is sent', 'same'],
    ['dismiss', 'was changed by somebody else', 'same'],
  ] as const)('to %s one that %s: %s', (action, situation, expected) => {
    const given = order({ action, ...SITUATIONS[situation]['the order'] })
    const { outcome, stored: after } = save(stored, given)
    expect('code' in outcome ? outcome.code : outcome.result).toBe(expected)
    if (outcome.result !== 'saved') expect(after).toBe(stored)
  })

  it.each(['confirm', 'approve', 'reopen'] as const)(
    'to %s one whose French is gone is refused: it was not seen',
    (action) => {
      const gone = order({ action, unit: { ...unit, key: 'u-gone' } })
      expect(save(stored, gone)).toMatchObject({
        stored,
        outcome: { result: 'refused', code: 'unitsUnseen' },
      })
    },
  )

  it('writes who and when, and the French of today', () => {
    const { stored: after, isOverwriting } = save({}, order(), ANA)
    expect(after[unit.key]).toEqual(entry())
    expect(isOverwriting).toBe(false)
  })

  it('that comes again, its answer lost, changes nothing', () => {
    const first = save({}, order(), ANA).stored
    expect(save(first, order(), ANA)).toMatchObject({ stored: first, outcome: { result: 'same' } })
  })

  it('over approved words keeps them until the new ones are approved', () => {
    const approved = { [unit.key]: entry({ state: 'approved' }) }
    const given = order({ before: approved[unit.key]!.target, target: 'Keep the receipt (227 $).' })
    expect(save(approved, given).stored[unit.key]).toMatchObject({
      state: 'toReview',
      previousTarget: 'Keep the 227 $ receipt.',
    })
  })

  it('over somebody else’s unapproved words asks for their version to be kept; over one’s own not', () => {
    const given = order({ before: 'Hers.', target: 'Mine.' })
    expect(save(stored, given, BEN).isOverwriting).toBe(true)
    expect(save(stored, given, ANA).isOverwriting).toBe(false)
  })
})

describe('an approval', () => {
  const stored = { [unit.key]: entry() }
  const approval = (more: Partial<UnitOrder> = {}) =>
    order({ action: 'approve', before: entry().target, target: entry().target, ...more })
  const approve = (all: StoredUnits, given: UnitOrder, act = BEN) => save(all, given, act).outcome

  it('is of the words that were seen, by somebody else', () => {
    expect(approve(stored, approval())).toMatchObject({
      result: 'saved',
      entry: { state: 'approved' },
    })
    expect(approve(stored, approval(), ANA)).toMatchObject({ code: 'ownUnits' })
    const bold = { ...unit, source: 'Gardez le <1>reçu</1> de 227 $.' }
    expect(approve(stored, approval({ unit: bold }))).toMatchObject({ code: 'unitsUnseen' })
  })

  it('of words whose original changed, or of none, is refused', () => {
    const stale = entry({ source: 'Gardez le reçu de 220 $.', fingerprint: 'older' })
    expect(approve({ [unit.key]: stale }, approval())).toMatchObject({ code: 'unitsUnseen' })
    expect(approve({}, approval({ target: '', before: '' }))).toMatchObject({ code: 'unitsUnseen' })
  })

  it('of another number needs a reason, which stays with the passage', () => {
    const odd = { [unit.key]: entry({ target: 'Keep the 35 $ receipt.' }) }
    const given = approval({ target: 'Keep the 35 $ receipt.' })
    expect(approve(odd, given)).toMatchObject({ code: 'unitsDiffer' })
    expect(approve(odd, { ...given, reason: '  ' })).toMatchObject({ code: 'unitsDiffer' })
    expect(approve(odd, { ...given, reason: 'Tarif anglais.' })).toMatchObject({
      entry: { state: 'approved', despite: { reason: 'Tarif anglais.', by: '2' } },
    })
  })
})

describe('French that is replaced while a person types', () => {
  const after = text('Gardez le reçu de 240 $.', 'Demandez une copie du contrat.')
  const republished = (stored: StoredUnits) =>
    follow({ language: 'en', units: stored, sourceUnits: units }, after, {
      minor: false,
      now: BEN.date,
    })!

  it('keeps the words beside, and offers them to the passage that took its place', () => {
    const { units: followed, sourceUnits } = republished({})
    const { stored, outcome } = save(followed, order(), ANA, sourceUnits)
    expect(outcome).toEqual({ result: 'beside', key: `beside-${unit.key}-1` })
    expect(besideWords(stored, sourceUnits)).toMatchObject([
      {
        entry: { target: 'Keep the 227 $ receipt.', source: unit.source, updatedBy: '1' },
        nearest: { source: 'Gardez le reçu de 240 $.' },
        target: 'Keep the 227 $ receipt.',
      },
    ])
  })

  it('offers them in their place, where another passage is just as much alike, and where they are now', () => {
    const before = snapshot(extract(text('Le premier passage.', 'Le deuxième passage.', 'La fin.')))
    const at = before.findIndex(({ source }) => source === 'Le deuxième passage.')
    const typed = order({ unit: before[at]!, follows: before[at - 1]!.key, target: 'The second.' })
    const now = (...words: string[]) => {
      const french = snapshot(extract(text(...words)))
      return besideWords(save({}, typed, ANA, french).stored, french)[0]?.nearest?.source
    }
    const revised = 'Le deuxième passage, revu\u00a0: 40 $.'
    expect(now('Le premier passage.', revised, 'La fin.')).toBe(revised)
    // The passage before it changed too, or what took its place is another one.
    expect(now('Le tout premier.', revised, 'La fin.')).toBe(revised)
    expect(now('Le premier passage.', 'La fin.', revised)).toBe(revised)
  })

  it('keeps those of two people apart, and lets each be dismissed', () => {
    const { units: followed, sourceUnits } = republished({})
    const both = [ANA, BEN].reduce(
      (all, act) => save(all, order({ target: `By ${act.person}` }), act, sourceUnits).stored,
      followed,
    )
    expect(besideWords(both, sourceUnits)).toHaveLength(2)
    const dismissal = order({ action: 'dismiss', unit: { ...unit, key: `beside-${unit.key}-1` } })
    const left = save(both, dismissal, ANA, sourceUnits)
    expect(left.outcome.result).toBe('saved')
    expect(besideWords(left.stored, sourceUnits)).toMatchObject([{ target: 'By 2' }])
  })

  it('offers words to nobody when nothing is alike, and keeps them all the same', () => {
    const other = text('Composez le 911.')
    const french = snapshot(extract(other))
    const { stored } = save({}, order(), ANA, french)
    const [kept] = besideWords(stored, french)
    expect(kept).toMatchObject({ target: 'Keep the 227 $ receipt.', nearest: undefined })
  })

  it('gives them back to their passage when the change is undone, unless it has a translation', () => {
    const changed = republished({})
    const { stored } = save(changed.units, order(), ANA, changed.sourceUnits)
    const undone = follow({ language: 'en', ...changed, units: stored }, FRENCH, {
      minor: false,
      now: BEN.date,
    })!
    expect(undone.units[unit.key]).toMatchObject({ target: 'Keep the 227 $ receipt.' })
    expect(besideWords(undone.units, undone.sourceUnits)).toEqual([])

    const translated = republished({ [unit.key]: entry({ target: 'Hers.', state: 'approved' }) })
    const beside = save(translated.units, order(), BEN, translated.sourceUnits).stored
    const back = follow({ language: 'en', ...translated, units: beside }, FRENCH, {
      minor: false,
      now: BEN.date,
    })!
    expect(unitState(back.units[unit.key], unit)).toBe('approved')
    expect(besideWords(back.units, back.sourceUnits)).toHaveLength(1)
  })
})

describe('a passage sent back', () => {
  const hers = entry()
  const sendBack = order({
    action: 'sendBack',
    before: hers.target,
    target: hers.target,
    reason: ' Per person? ',
  })
  const { stored, outcome } = save({ [unit.key]: { ...hers, state: 'approved' } }, sendBack)
  const mended = { reason: 'Per person?', by: '2', at: BEN.date }

  it('awaits its translator with the reason, and is nobody’s to approve in bulk', () => {
    expect(outcome).toMatchObject({
      result: 'saved',
      entry: { state: 'toReview', updatedBy: '1', sentBack: mended },
    })
    expect(sentBackUnits(stored, units)).toEqual([unit])
    const both = { ...stored, [units[0]!.key]: { ...hers, ...units[0]!, target: 'Title' } }
    expect(waitingUnits(both, units, 2).others).toEqual([units[0]])
  })

  it('keeps the reason while only said to be right, until its words change', () => {
    const confirm = order({ action: 'confirm', before: hers.target, target: hers.target })
    expect(save(stored, confirm, ANA).stored[unit.key]?.sentBack).toEqual(mended)
    const rewrite = order({ before: hers.target, target: 'Keep the 227 $ receipt, each of you.' })
    expect(save(stored, rewrite, ANA).stored[unit.key]?.sentBack).toBeUndefined()
  })

  it('is approved by itself by somebody who finds it right, and the reason goes', () => {
    const approve = order({ action: 'approve', before: hers.target, target: hers.target })
    const { entry: approved } = save(stored, approve).outcome as { entry: StoredUnit }
    expect(approved).toMatchObject({ state: 'approved' })
    expect(approved.sentBack).toBeUndefined()
  })

  it('is refused without the French of today', () => {
    const older = { ...sendBack, unit: { ...unit, source: 'Autre.' } }
    expect(save({ [unit.key]: hers }, older).outcome).toMatchObject({ code: 'unitsUnseen' })
  })
})

describe('words that are said to be right for other French', () => {
  const old = entry({
    source: 'Gardez le reçu de 190 $.',
    fingerprint: 'older',
    state: 'approved',
    approvedBy: '3',
    approvedAt: ANA.date,
    despite: { reason: 'Another figure', by: '3', at: ANA.date },
    staleSince: ANA.date,
  })
  const confirm = order({ action: 'confirm', before: old.target, target: old.target })
  const approve = order({ action: 'approve', before: old.target, target: old.target })
  const EVA = { ...BEN, person: 3 }

  it('stay those of who wrote them: neither they nor who confirms approves', () => {
    const { stored, outcome } = save({ [unit.key]: old }, confirm)
    expect(outcome).toEqual({
      result: 'saved',
      entry: {
        ...entry(),
        confirmedBy: '2',
        confirmedAt: BEN.date,
        previousSource: old.source,
        previousTarget: old.target,
      },
    })
    expect(save(stored, approve, ANA).outcome).toMatchObject({ code: 'ownUnits' })
    expect(save(stored, approve, BEN).outcome).toMatchObject({ code: 'ownUnits' })
    expect(waitingUnits(stored, [unit], ANA.person)).toEqual({ own: [unit], others: [] })
    expect(save(stored, approve, EVA).outcome).toMatchObject({ result: 'saved' })
  })

  it('stay those of who brought them back, too', () => {
    const { stored } = save({ [unit.key]: { ...old, restoredBy: '3' } }, confirm)
    expect(save(stored, approve, EVA).outcome).toMatchObject({ code: 'ownUnits' })
  })

  it('are the confirming person’s when these wrote other ones', () => {
    const other = { ...confirm, target: 'Keep the receipt of 227 $.' }
    const { stored } = save({ [unit.key]: old }, other)
    expect(stored[unit.key]).toMatchObject({ updatedBy: '2' })
    expect(stored[unit.key]).not.toHaveProperty('confirmedBy')
    const approval = { ...approve, before: other.target, target: other.target }
    expect(save(stored, approval, ANA).outcome).toMatchObject({ result: 'saved' })
  })
})

describe('an earlier wording', () => {
  const now = entry({ target: 'His.', updatedBy: '2', state: 'approved' })
  const restore = (wording: UnitOrder['wording']) =>
    save(
      { [unit.key]: now },
      order({ action: 'restore', before: 'His.', target: 'Keep the 227 $ receipt.', wording }),
    )

  it('comes back as the words of who wrote it, which neither they nor who brought it back approve', () => {
    const { source, fingerprint } = unit
    const { stored, outcome } = restore({ source, fingerprint, updatedBy: '1' })
    expect(outcome).toMatchObject({
      entry: {
        updatedBy: '1',
        updatedAt: BEN.date,
        restoredBy: String(BEN.person),
        state: 'toReview',
        previousTarget: 'His.',
      },
    })
    const approve = order({
      action: 'approve',
      before: 'Keep the 227 $ receipt.',
      target: 'Keep the 227 $ receipt.',
    })
    expect(save(stored, approve, ANA).outcome).toMatchObject({ code: 'ownUnits' })
    expect(save(stored, approve, BEN).outcome).toMatchObject({ code: 'ownUnits' })
    expect(save(stored, approve, { ...BEN, person: 3 }).outcome).toMatchObject({ result: 'saved' })
  })

  it('is stale where the French was another', () => {
    const { stored } = restore({ source: 'Gardez le reçu de 190 $.', updatedBy: '1' })
    expect(unitState(stored[unit.key], unit)).toBe('stale')
  })
})

describe('words that several people wrote', () => {
  const EVA = { ...BEN, person: 3 }
  const MENDED = 'Keep the receipt of 227 $.'
  const mend = order({ before: entry().target, target: MENDED })
  const approval = (target: string) => order({ action: 'approve', before: target, target })
  const mayApprove = (stored: StoredUnits) =>
    [ANA, BEN, EVA].filter(
      (act) => save(stored, approval(stored[unit.key]!.target), act).outcome.result === 'saved',
    )

  it('are approved by none of them, however little one wrote', () => {
    const { stored } = save({ [unit.key]: entry() }, mend)
    expect(stored[unit.key]).toMatchObject({ updatedBy: '2', earlierHands: ['1'] })
    expect(mayApprove(stored)).toEqual([EVA])
    expect(waitingUnits(stored, [unit], ANA.person)).toEqual({ own: [unit], others: [] })
    expect(waitingUnits(stored, [unit], BEN.person)).toEqual({ own: [unit], others: [] })
  })

  it('are so still when the first takes their own back, or the French changes', () => {
    const { stored } = save({ [unit.key]: entry() }, mend)
    const back = order({ before: MENDED, target: entry().target })
    expect(mayApprove(save(stored, back, ANA).stored)).toEqual([EVA])
    const followed = follow(
      { language: 'en', units: stored, sourceUnits: units },
      text('Gardez bien le reçu de 227 $.', 'Demandez une copie du contrat.'),
      { minor: false, now: BEN.date },
    )!
    const changed = followed.sourceUnits.find(({ source }) => source.startsWith('Gardez'))!
    expect(followed.units[changed.key]).toMatchObject({ earlierHands: ['1'] })
  })

  it('begin again with who writes once a second person has approved them', () => {
    const { stored } = save({ [unit.key]: entry() }, mend)
    const { stored: read } = save(stored, approval(MENDED), EVA)
    const { stored: next } = save(read, order({ before: MENDED, target: entry().target }))
    expect(mayApprove(next)).toEqual([ANA, EVA])
  })

  it('do not begin again with an approval that one of them gave alone', () => {
    const alone = entry({ state: 'approved', approvedBy: '1', approvedAt: ANA.date })
    expect(mayApprove(save({ [unit.key]: alone }, mend).stored)).toEqual([EVA])
  })

  it('wait for a second reader when one of them published them alone', () => {
    const stored = { [unit.key]: entry({ state: 'approved', approvedBy: '1', approvedAt: '' }) }
    expect(keptCounts(units, stored).counts).toMatchObject({ unread: 1 })
    expect(waitingUnits(stored, [unit], ANA.person)).toEqual({ own: [], others: [] })
    expect(waitingUnits(stored, [unit], BEN.person)).toEqual({ own: [], others: [unit] })
    const again = save(stored, approval(entry().target), ANA).outcome
    expect(again).toMatchObject({ code: 'ownUnits' })
    const { stored: read } = save(stored, approval(entry().target), BEN)
    expect(read[unit.key]).toMatchObject({ approvedBy: '2', approvedAt: BEN.date })
    expect(keptCounts(units, read).counts).not.toHaveProperty('unread')
  })

  it('are those of who typed them for French that left, whoever puts them in', () => {
    const beside = { kind: unit.kind, context: unit.context, marks: [] }
    const left = entry({ source: 'Gardez tout.', fingerprint: 'left', beside })
    const { stored } = save({ 'beside-old-1': left }, order())
    expect(mayApprove(stored)).toEqual([EVA])
  })

  it('come back with the hands that were in them', () => {
    const hands = ['1', '3']
    const wording = { source: unit.source, updatedBy: '1', hands }
    const restore = order({ action: 'restore', before: MENDED, wording })
    const { stored } = save({ [unit.key]: entry({ target: MENDED }) }, restore)
    expect(mayApprove(stored)).toEqual([])
    const version = { units: { [unit.key]: entry({ earlierHands: ['3'] }) }, sourceUnits: units }
    const today = { units: { [unit.key]: entry({ target: MENDED }) } }
    const restored = restoreUnits(version, today, units, BEN)
    expect(mayApprove(restored)).toEqual([])
  })
})
