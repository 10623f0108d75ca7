import { describe, expect, it } from 'vitest'

import { whatWaits } from '@/admin/Together/whatWaits'
import { applyPatch, patchOf } from '@/together'

const linkTo = (url: string, format = 0) => ({
  content: [
    {
      id: 'a',
      content: {
        root: {
          type: 'root',
          children: [
            { type: 'link', fields: { url }, children: [{ type: 'text', text: 'Ici', format }] },
          ],
        },
      },
    },
  ],
})
const base = linkTo('https://example.org/a')

describe('words that wait', () => {
  it.each([
    ['the address of a link', linkTo('https://example.org/b')],
    ['the form of a word', linkTo('https://example.org/a', 1)],
  ])('are not saved where only %s differs', (_, mine) => {
    const kept = applyPatch(base, patchOf(base, mine))
    expect(whatWaits({ base, mine: kept, theirs: base }).isSaved).toBe(false)
  })

  it('are saved where the form has them already, whoever wrote them', () => {
    const mine = { ...base, title: 'Frais' }
    expect(whatWaits({ base, mine, theirs: mine })).toEqual({ isSaved: true, changes: [] })
    const { isSaved, changes } = whatWaits({ base, mine, theirs: { ...base, title: 'Autre' } })
    expect(isSaved).toBe(false)
    expect(changes).toHaveLength(1)
  })
})
