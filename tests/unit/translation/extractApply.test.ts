import { describe, expect, it } from 'vitest'

import { apply, extract, type Resource } from '@/translation'

import { BOLD, chapter, ITALIC, link, list, paragraph, richText, table, text } from './factories'

const sources = (resource: Resource) => extract(resource).map(({ source }) => source)
const keys = (resource: Resource) => extract(resource).map(({ key }) => key)

describe('extract', () => {
  it('lists the passages in reading order, in plain words', () => {
    expect(sources(chapter())).toEqual([
      'Changer d’employeur',
      'Vous avez le droit de chercher un autre employeur.',
      'Avant de partir',
      'Gardez <2>vos papiers</2>. Lisez <1>la page</1>.',
      'Votre passeport',
      'Votre permis',
      'Les délais',
      'Quoi faire',
      'Délai',
      'Demander le permis',
      '12 semaines',
      'Attendre',
      'Les volets',
      'Agricole',
      'Bas salaire',
      'Logement',
      'Fourni',
      'Non',
      'Selon le programme.',
      'Les étapes',
      'Demander le CAQ',
      'Formulaire',
      '227 $',
      'Vous avez le droit',
      'de garder vos papiers.',
      'Pour une plainte',
    ])
  })

  it('never shows the translator an address', () => {
    expect(JSON.stringify(extract(chapter()))).not.toContain('example.org')
  })

  it('gives the same keys when passages move', () => {
    const before = {
      content: [richText(paragraph('Un'), paragraph('Deux')), table(['A'], [['x'], ['y']])],
    }
    const after = {
      content: [table(['A'], [['y'], ['x']]), richText(paragraph('Deux'), paragraph('Un'))],
    }
    expect(keys(after).sort()).toEqual(keys(before).sort())
  })

  it('gives other keys to the same words in another context', () => {
    const [, one, two, first, second] = extract({
      content: [table(['Employeur', 'Personne'], [['Oui', 'Oui']])],
    })
    expect(one?.source).toBe('Employeur')
    expect(two?.source).toBe('Personne')
    expect(first?.source).toBe(second?.source)
    expect(first?.key).not.toBe(second?.key)
  })

  it('gives distinct keys to the same words repeated in one context', () => {
    const all = keys({ content: [table(['A'], [['Oui'], ['Oui'], ['Oui']])] })
    expect(new Set(all).size).toBe(all.length)
  })

  it('keeps the key when only the form changes, not when a link comes', () => {
    const key = (...children: Parameters<typeof paragraph>) =>
      keys({ content: [richText(paragraph(...children))] })[0]
    const plain = key('Gardez l’original, 227 $.')
    expect(key('Gardez ', text('l’original', BOLD), ', 227 $.')).toBe(plain)
    expect(key("Gardez  l'original, 227\u00a0$.")).toBe(plain)
    expect(key('Gardez ', link('https://example.org', text('l’original')), ', 227 $.')).not.toBe(
      plain,
    )
    expect(key('Gardez l’original, 228 $.')).not.toBe(plain)
  })

  it('keeps the key when the address of a link changes', () => {
    const keyFor = (url: string) =>
      keys({ content: [richText(paragraph('Lisez ', link(url, text('ceci'))))] })
    expect(keyFor('https://example.org/a')).toEqual(keyFor('https://example.org/b'))
  })

  it('leaves out what has no words', () => {
    expect(extract({ title: ' ', content: [table(['A'], [['—'], [''], ['…']])] })).toHaveLength(2)
  })
})

describe('apply', () => {
  it('puts translated words into the structure, the links and the formats of the source', () => {
    const source = {
      content: [
        richText(
          paragraph('Lisez ', link('https://example.org/a', text('la page')), text(' vite', BOLD)),
        ),
      ],
    }
    const [unit] = extract(source)
    const result = apply(source, { [unit?.key ?? '']: '<2>Quickly</2> read <1>the page</1>' })
    expect(result).toEqual({
      content: [
        richText(
          paragraph(
            text('Quickly', BOLD),
            text(' read '),
            link('https://example.org/a', text('the page')),
          ),
        ),
      ],
    })
  })

  it('keeps the French words of a unit without translation', () => {
    expect(apply(chapter(), {})).toEqual(chapter())
  })

  it.each([
    ['an unknown mark', 'Read <9>this</9>', 'Read this'],
    ['a mark never closed', 'Read <1>this', 'Read this'],
    ['a mark never opened', 'Read this</1>', 'Read this'],
    ['marks closed in the wrong order', '<1>Read <2>this</1></2>', 'Read this'],
    ['a number that is too long', 'Read <99999999>', 'Read <99999999>'],
  ])('keeps every word in spite of %s', (_, target, words) => {
    const source = {
      content: [richText(paragraph('Lisez ', text('ceci', BOLD), text(' vite', ITALIC)))],
    }
    const [unit] = extract(source)
    const result = apply(source, { [unit?.key ?? '']: target })
    expect(JSON.stringify(result)).not.toContain('"text":"Lisez')
    expect(wordsOf(result)).toBe(words)
  })

  it('translates items of lists inside lists', () => {
    const source = { content: [richText(list([text('Un')], [list([text('Un bis')])]))] }
    const units = extract(source)
    expect(units.map(({ source: words }) => words)).toEqual(['Un', 'Un bis'])
    const targets = Object.fromEntries(
      units.map((unit) => [unit.key, unit.source.replace('Un', 'One')]),
    )
    expect(wordsOf(apply(source, targets))).toBe('OneOne bis')
  })
})

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('')
  if (typeof value !== 'object' || value === null) return ''
  if ('type' in value && value.type === 'text' && 'text' in value) return String(value.text)
  return Object.values(value).map(wordsOf).join('')
}
