import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { TARGET_LOCALES } from '@/i18n/locales'
import { planTerms, type StoredTermEntry } from '@/translation/glossary/exchange'
import { emptyTerm } from '@/translation/glossary/exchange/types'
import {
  decideProposal,
  findTerm,
  PROPOSAL_KINDS,
  proposalRefusals,
  PROPOSAL_STATES,
  readProposal,
  type Decision,
  type TermProposal,
} from '@/translation/glossary/proposals'

const PERMIT: StoredTermEntry = {
  ...emptyTerm(),
  id: 1,
  french: 'permis fermé',
  variants: ['permis de travail fermé'],
  definition: 'Permis lié à un seul employeur.',
  en: { term: 'closed permit', definition: '' },
  forbidden: [{ language: 'en', text: 'tied visa', reason: 'It is no visa.' }],
}

const proposal = (changes: Partial<TermProposal> = {}): TermProposal => ({
  french: 'permis fermé',
  language: 'es',
  kind: 'agreed',
  words: 'permiso cerrado',
  definition: '',
  source: '',
  reason: '',
  ...changes,
})

const decision = (changes: Partial<Decision> = {}): Decision => ({
  proposal: proposal(),
  state: 'received',
  isOwn: false,
  action: 'accept',
  answer: '',
  ...changes,
})

describe('a proposal of a term', () => {
  it.each<[string, Partial<TermProposal>, string[]]>([
    ['a translation that is missing', {}, []],
    ['a new term', { french: 'relevé d’emploi', words: 'constancia' }, []],
    ['another translation', { language: 'en', words: 'employer-specific permit' }, []],
    ['no word', { french: '', words: '' }, ['termFrenchMissing', 'termWordsMissing']],
    ['what is agreed', { language: 'en', words: 'Closed  Permit' }, ['termKnown']],
    ['what is not to be used', { language: 'en', words: 'tied visa' }, ['termForbidden']],
    ['a word not to use', { kind: 'forbidden', words: 'visa', reason: 'No.' }, []],
    ['one without a reason', { kind: 'forbidden', words: 'visa' }, ['reasonMissing']],
    [
      'the agreed word, not to be used',
      { kind: 'forbidden', language: 'en', words: 'closed permit', reason: 'No.' },
      ['termAgreed'],
    ],
    [
      'a word that is already not to be used',
      { kind: 'forbidden', language: 'en', words: 'Tied Visa', reason: 'No.' },
      ['termKnown'],
    ],
    ['too much', { source: 'x'.repeat(201) }, ['termTooLong']],
  ])('of %s', (_, changes, refusals) => {
    expect(proposalRefusals(proposal(changes), [PERMIT], [])).toEqual(refusals)
  })

  it('is not made twice while it waits, in whatever case', () => {
    const waiting = [proposal({ words: 'Permiso cerrado' })]
    expect(proposalRefusals(proposal(), [PERMIT], waiting)).toEqual(['termWaiting'])
    expect(proposalRefusals(proposal({ words: 'otro' }), [PERMIT], waiting)).toEqual([])
  })

  it('is about the term that has it among its other forms', () => {
    expect(findTerm('Permis de travail fermé', [PERMIT])).toBe(PERMIT)
  })

  it('is read from what is sent, on one line, without what is no text', () => {
    const sent = { french: ' permis \n fermé ', words: 7, kind: 'best', reason: ' a\nb ' }
    expect(readProposal(sent, 'en')).toEqual(
      proposal({ language: 'en', words: '', reason: 'a\nb' }),
    )
  })
})

describe('an answer to a proposal', () => {
  it('that accepts it adds the translation to the term, and nothing else', () => {
    expect(decideProposal(decision(), [PERMIT])).toMatchObject({
      planned: { id: 1, fate: 'changed', changes: ['es.term'] },
    })
  })

  it('that accepts a word not to use adds it with its reason', () => {
    const forbidden = proposal({ kind: 'forbidden', words: 'visa cerrada', reason: 'No es visa.' })
    const added = { language: 'es', text: 'visa cerrada', reason: 'No es visa.' }
    expect(decideProposal(decision({ proposal: forbidden }), [PERMIT])).toMatchObject({
      planned: { changes: ['forbidden'], next: { forbidden: [...PERMIT.forbidden, added] } },
    })
  })

  it('that accepts a new term needs its definition', () => {
    const french = 'relevé d’emploi'
    const without = decision({ proposal: proposal({ french }) })
    expect(decideProposal(without, [PERMIT])).toEqual({ refusals: ['termDefinitionMissing'] })
    const defined = decision({ proposal: proposal({ french, definition: 'Un papier.' }) })
    expect(decideProposal(defined, [PERMIT])).toMatchObject({ planned: { fate: 'new', french } })
  })

  it('that refuses it says why, and changes nothing', () => {
    const refuse = decision({ action: 'refuse' })
    expect(decideProposal(refuse, [PERMIT])).toEqual({ refusals: ['reasonMissing'] })
    expect(decideProposal({ ...refuse, answer: 'Non.' }, [PERMIT])).toEqual({})
  })

  it('is nobody’s who made it, but to take it back', () => {
    const own = decision({ isOwn: true, answer: 'Je me suis trompée.' })
    expect(decideProposal(own, [PERMIT])).toEqual({ refusals: ['ownProposal'] })
    expect(decideProposal({ ...own, action: 'refuse' }, [PERMIT])).toEqual({})
  })

  it.each(PROPOSAL_STATES)('comes once: of one that is %s', (state) => {
    const { refusals = [] } = decideProposal(decision({ state }), [PERMIT])
    expect(refusals).toEqual(state === 'received' ? [] : ['proposalDecided'])
  })

  it('does not agree on what the glossary has forbidden meanwhile', () => {
    const forbidden = [{ language: 'es' as const, text: 'permiso cerrado', reason: '' }]
    expect(decideProposal(decision(), [{ ...PERMIT, forbidden }])).toEqual({
      refusals: ['termForbidden'],
    })
  })

  it('of acceptance, done twice, changes the glossary once', () => {
    const word = fc.constantFrom('permiso', 'visa', 'closed permit', 'tied visa', 'a b')
    const anyProposal = fc.record({
      french: fc.constantFrom('permis fermé', 'permis de travail fermé', 'papier'),
      language: fc.constantFrom(...TARGET_LOCALES),
      kind: fc.constantFrom(...PROPOSAL_KINDS),
      words: word,
      definition: fc.constantFrom('', 'Un papier.'),
      source: word,
      reason: word,
    })
    fc.assert(
      fc.property(anyProposal, (any) => {
        const first = decideProposal(decision({ proposal: any }), [PERMIT])
        if (first.refusals || !first.planned?.next) return
        const after = [{ ...first.planned.next, id: first.planned.id ?? 2 }]
        const again = decideProposal(decision({ proposal: any }), after)
        expect(again).toMatchObject({ planned: { fate: 'same' } })
        expect(planTerms([first.planned.next], after)).toMatchObject([{ fate: 'same' }])
      }),
    )
  })
})
