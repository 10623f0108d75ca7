import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { EmployerList, TextList } from '@/map/employers'
import { foldWords } from '@/text/fold'

/** Few letters, so that words are found in some texts and not in others; and signs that are not Latin. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '’', 'œ', '\n'), maxLength: 6 })
const withoutBreaks = (one: string) => one.replaceAll('\n', ' ')

describe('texts one after the other', () => {
  it('hold what a list of texts holds, found as in a list', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), text, fc.nat(12), (texts, word, most) => {
        const list = new TextList(texts)
        const plain = texts.map(withoutBreaks)
        expect(list).toHaveLength(plain.length)
        expect(plain.map((_, at) => list.at(at))).toEqual(plain)
        const holding = plain.flatMap((one, at) => (one.includes(word) ? [at] : []))
        expect(list.holding(word)).toEqual(holding)
        const end = Math.min(most, plain.length)
        expect(list.holding(word, end)).toEqual(holding.filter((at) => at < end))
        expect(list.indexOf(word)).toBe(plain.indexOf(word))
      }),
    )
  })
})

describe('employers by a part of their name', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'z', '0', '9', ' '), maxLength: 8 })

  it('are those whose name holds it, as a plain look at each name tells', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), name, (names, text) => {
        const words = names.map(foldWords)
        const list = EmployerList.of(
          names.map((one, at) => ({ id: String(at), name: one })),
          words,
        )
        const fails = words.map((one) => (one.includes(foldWords(text)) ? 0 : 1))
        expect([...list.notNamed(text).fails]).toEqual(fails)
      }),
      { numRuns: 500 },
    )
  })
})

describe('employers', () => {
  const names = ['Serres Œdipe', 'Ferme d’exemple', '']
  const employers = names.map((name, at) => ({ id: `${at + 1}1`, name }))
  const list = EmployerList.of(employers, names.map(foldWords), new Map([['99', 1]]))

  it('are those that were given, by their code and by their id', () => {
    expect(employers.map((_, code) => list.at(code))).toEqual(employers)
    expect(employers.map(({ id }) => list.codeOf(id))).toEqual([0, 1, 2])
    expect(list.find('21')).toEqual(employers[1])
    expect(list.find('99'), 'joined to it').toEqual(employers[1])
  })

  it('are not found by a part of an id, nor by none', () => {
    expect(['1', '2', '11\n21', '', 'nobody'].map((id) => list.codeOf(id))).toEqual(
      Array.from({ length: 5 }, () => undefined),
    )
  })

  it('are found by a part of the name, however it is written; all of them by nothing', () => {
    const found = (text: string) => {
      const { fails, passing } = list.notNamed(text)
      const named = employers.filter((_, code) => fails[code] === 0).map(({ name }) => name)
      expect(passing, text).toBe(named.length)
      return named
    }
    const [greenhouses, farm] = names
    expect(found('OEDIPE')).toEqual([greenhouses])
    expect(found("D'EX")).toEqual([farm])
    expect(found('ferme-d ex')).toEqual([farm])
    expect(found(' ')).toEqual(names)
    expect(found('农场'), 'nothing that can be compared').toEqual([])
    expect(found('serres, œdipe'), 'asked again, after others').toEqual([greenhouses])
    expect(found('OEDIPE')).toEqual([greenhouses])
  })
})
