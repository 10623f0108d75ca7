import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { compare } from '@/compare'
import type { Piece, PieceLink } from '@/compare/types'
import { Comparison } from '@/components/Comparison'
import { LOCALES, type Locale } from '@/i18n/locales'

const said = (text: string, type = 'paragraph', id?: string): Piece => ({
  type,
  lines: [{ name: 'text', text }],
  ...(id ? { id } : {}),
})

const fees = (cells: string[][]): Piece => ({
  type: 'procedureTable',
  id: 'fees',
  lines: [{ name: 'caption', text: 'Les frais' }],
  grid: {
    columns: [{ text: 'Quoi' }, { text: 'Coût' }],
    rows: cells.map((row) => ({ cells: row })),
  },
})

const BEFORE = [
  said('Changer d’employeur', 'title', 'title'),
  said('Vos droits', 'heading2'),
  said('La demande coûte 227 $ par personne.'),
  said('Gardez toujours le reçu de votre paiement.'),
  said('Votre employeur ne garde jamais votre passeport.'),
  fees([
    ['Permis', '155 $'],
    ['Photo', '20 $'],
    ['Visa', '100 $'],
  ]),
]

const AFTER = [
  BEFORE[0]!,
  BEFORE[1]!,
  said('Votre employeur ne garde jamais votre passeport.'),
  said('La demande coûte 235 $ par personne.'),
  said('Gardez toujours le reçu de votre paiement.'),
  said('Le délai est de trois semaines.'),
  fees([
    ['Permis', '165 $'],
    ['Photo', '20 $'],
    ['Biométrie', '85 $'],
  ]),
]

const draw = (locale: Locale, showsAll = false) =>
  renderToStaticMarkup(
    <Comparison locale={locale} comparison={compare(BEFORE, AFTER)} showsAll={showsAll} />,
  )

const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('a comparison as it is read', () => {
  it('says how much changed, in a sentence', () => {
    expect(textOf(draw('en'))).toContain('2 passages changed, 1 added, 1 moved, 1 table cell.')
  })

  it.each([
    ['fr', '[ajouté]', '[retiré]'],
    ['en', '[added]', '[removed]'],
    ['es', '[agregado]', '[quitado]'],
  ] as const)(
    'says in %s what was added and removed, not by a colour alone',
    (locale, added, removed) => {
      const html = draw(locale)
      expect(html).toMatch(/<del><span class="visually-hidden">[^<]*<\/span>227/)
      expect(html).toMatch(/<ins><span class="visually-hidden">[^<]*<\/span>235/)
      expect(textOf(html)).toContain(`${added} 235`)
      expect(textOf(html)).toContain(`${removed} 227`)
    },
  )

  it('leads from each change to the next and the previous one, and each way leads somewhere', () => {
    for (const locale of LOCALES) {
      const html = draw(locale)
      const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
      const ways = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
      expect(ways.length).toBeGreaterThan(5)
      expect(ways.filter((way) => !ids.has(way))).toEqual([])
    }
  })

  it('folds what stayed under the title of the next change, and unfolds it when asked', () => {
    expect(draw('en')).toContain('<details class="unchanged"><summary>2 passages unchanged')
    expect(draw('en')).toContain('<p class="unchanged-under">Vos droits</p>')
    expect(draw('en', true)).toContain('<details class="unchanged" open="">')
  })

  it('shows rows of a table that changed, and says of the others how many there are', () => {
    const text = textOf(draw('en'))
    expect(text).toContain('One row unchanged')
    expect(text).not.toContain('Photo')
    expect(textOf(draw('en', true))).toContain('Photo')
  })

  it('says that nothing changed, where nothing did', () => {
    const html = renderToStaticMarkup(
      <Comparison locale="fr" comparison={compare(BEFORE, BEFORE)} />,
    )
    expect(textOf(html)).toContain('Aucun mot n’a changé.')
    // No title of what comes next, where nothing does.
    expect(html).not.toContain('unchanged-under')
    expect(html).not.toContain('#change-1')
  })
})

describe('a link that leads elsewhere', () => {
  const linked = (link: PieceLink): Piece => ({
    type: 'paragraph',
    lines: [{ name: 'text', text: 'Lisez cette page', links: [link] }],
  })
  const drawn = (from: PieceLink, to: PieceLink) =>
    renderToStaticMarkup(
      <Comparison locale="en" comparison={compare([linked(from)], [linked(to)])} showsAll />,
    )

  it('is said by its public address, or as not public, never by a code', () => {
    const addresses = { fr: 'logement', en: 'housing', es: 'vivienda' }
    const html = drawn(
      { relationTo: 'organizations', value: 42 },
      {
        relationTo: 'guide-chapters',
        value: { id: 7, slug: 'logement', addresses, _status: 'published' },
      },
    )
    expect(html).toContain('a page of the site that is not public')
    expect(html).toContain('/en/guide/housing')
    expect(html).not.toMatch(/organizations\/42|guide-chapters/)
    expect(
      drawn(
        { relationTo: 'organizations', value: { id: 1, slug: 'maison', _status: 'published' } },
        'https://example.org/a',
      ),
    ).toContain('/en/directory/organizations/maison')
  })
})
