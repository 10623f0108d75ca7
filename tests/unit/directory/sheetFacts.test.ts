import { describe, expect, it } from 'vitest'

import { costAndKind } from '@/components/Sheet/facts'
import { labelOf, ORGANIZATION_KINDS } from '@/directory/vocabulary'
import { messages } from '@/i18n/messages'

const KIND = labelOf(ORGANIZATION_KINDS, 'nonProfit', 'fr')

describe('the head of a public sheet', () => {
  it('says what the services cost', () => {
    expect(costAndKind({ cost: 'Services gratuits', kind: KIND })).toBe(
      `Services gratuits · ${KIND}`,
    )
  })

  it('says nothing of the cost while nobody has said it', () => {
    expect(costAndKind({ cost: null, kind: KIND })).toBe(KIND)
  })
})

describe('the kind of an organization', () => {
  it('is called the same by the form that proposes one and by the filter that finds one', () => {
    const { search, nominate } = messages.fr.directory
    expect(nominate.kind).toBe(search.kind)
  })
})
