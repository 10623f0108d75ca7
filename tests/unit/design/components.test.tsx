import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { Contact } from '@/components/Blocks/Contact'
import { wordsOf } from '@/components/Blocks/drawing'
import { CardTable } from '@/components/CardTable'
import { TextField } from '@/components/Field'
import { pageWindow } from '@/components/Pagination/pageWindow'
import { TileMap } from '@/components/TileMap'
import { tileName } from '@/components/TileMap/tileName'
import { GRID_COLUMNS, GRID_ROWS, REGION_TILES } from '@/components/TileMap/regionTiles'

describe('the tile map', () => {
  it('has the seventeen regions, each alone on its tile', () => {
    expect(REGION_TILES.map(({ code }) => code).sort()).toEqual(
      Array.from({ length: 17 }, (_, index) => String(index + 1).padStart(2, '0')),
    )
    expect(new Set(REGION_TILES.map(({ column, row }) => `${column},${row}`)).size).toBe(17)
    for (const { column, row } of REGION_TILES) {
      expect(column).toBeLessThan(GRID_COLUMNS)
      expect(row).toBeLessThan(GRID_ROWS)
    }
  })

  it('is read in order, from north to south and west to east', () => {
    const order = REGION_TILES.map(({ column, row }) => row * GRID_COLUMNS + column)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it.each([
    [['Nord-du-', 'Québec'], '9', 'Nord-du-Québec : 9 organismes', 'Nord-du-Québec : 9 organismes'],
    [[], '14', 'Abitibi-Témiscamingue : 14 organismes', 'Abitibi-Témiscamingue : 14 organismes'],
    [['Laval'], undefined, 'Laval', 'Laval'],
    [
      ['Saguenay', '–Lac-St-Jean'],
      '21',
      'Saguenay–Lac-Saint-Jean : 21 organismes',
      'Saguenay–Lac-St-Jean 21 – Saguenay–Lac-Saint-Jean : 21 organismes',
    ],
  ])('names a tile %j %s so that what is seen can be said', (lines, value, label, expected) => {
    expect(tileName(lines, value, label)).toBe(expected)
  })

  it('gives each link a name for those who do not see it, and marks the chosen one', () => {
    const html = renderToStaticMarkup(
      <TileMap
        label="Régions"
        selected="16"
        regions={[{ code: '16', label: 'Montérégie : 37 organismes', value: '37', href: '/m' }]}
      />,
    )
    expect(html).toContain('href="/m" aria-label="Montérégie : 37 organismes" aria-current="true"')
    expect(html.match(/<a /g)).toHaveLength(1)
    expect(html.match(/role="img"/g)).toHaveLength(16)
  })

  it('writes a name that fits in one line as its reader does', () => {
    const html = renderToStaticMarkup(
      <TileMap
        label="Regiones"
        regions={[
          { code: '06', name: 'Montreal', label: 'Montreal: 9 organizaciones', value: '9' },
          { code: '08', name: 'Abitibi-Témiscamingue', label: 'Abitibi-Témiscamingue: 2' },
        ]}
      />,
    )
    expect(html).toContain('>Montreal</tspan>')
    expect(html).toContain('aria-label="Montreal: 9 organizaciones"')
    expect(html).toContain('>Témisc.</tspan>')
  })
})

describe('who to contact', () => {
  it('is dialled at its number, the extension apart', () => {
    const html = renderToStaticMarkup(
      <Contact
        block={{
          blockType: 'contact',
          sourceBody: {
            publisher: 'Organisme public d’exemple',
            url: 'https://example.org',
            language: 'fr',
            phone: '1 800 555-0199, poste 3',
          },
        }}
        words={{
          locale: 'fr',
          source: 'fr',
          changed: () => '',
          readSource: '',
          now: '',
          date: (iso) => iso,
        }}
        say={wordsOf('contact', 'fr')}
      />,
    )
    expect(html).toContain('href="tel:+18005550199;ext=3"')
    expect(html).toContain('>1 800 555-0199, poste 3</a>')
  })
})

describe('a field', () => {
  it('ties its hint and its error to what is filled in', () => {
    const html = renderToStaticMarkup(
      <TextField name="place" label="Ville" hint="Ex." error="Écrivez une ville" />,
    )
    expect(html).toContain('aria-describedby="place-hint place-error"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('<label class="field-label" for="place">')
  })
})

describe('a table of cards', () => {
  it('stays a table for screen readers and names each cell by its column', () => {
    const html = renderToStaticMarkup(
      <CardTable columns={[{ label: 'Quoi' }, { label: 'Délai' }]} rows={[['Permis', '12']]} />,
    )
    expect(html).toContain('role="table"')
    expect(html).toContain('<th scope="row" role="rowheader">Permis</th>')
    expect(html).toContain('<span class="cell-label" aria-hidden="true">Délai</span>12')
  })
})

describe('pages of results', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [6, 20, [1, 'gap', 5, 6, 7, 'gap', 20]],
    [3, 20, [1, 2, 3, 4, 'gap', 20]],
    [4, 20, [1, 2, 3, 4, 5, 'gap', 20]],
    [20, 20, [1, 'gap', 19, 20]],
  ])('at page %d of %d show %j', (current, total, expected) => {
    expect(pageWindow(current, total)).toEqual(expected)
  })
})

describe('the pages', () => {
  const sources = [...listSources('src/components'), ...listSources('src/app/(site)')]

  /** Writes a block of data, which is no script: the policy has nothing to say of it. */
  const DATA_BLOCK = path.join('src', 'components', 'JsonLd', 'index.tsx')
  const drawn = sources.filter((file) => !file.endsWith(DATA_BLOCK))
  /** Puts back HTML that React drew of components of this tree, kept as it was. */
  const KEPT_ITEM = path.join('src', 'components', 'SearchAnswer', 'KeptItem.tsx')

  it.each(drawn)('%s carries no inline style or script (the policy refuses them)', (file) => {
    const code = readFileSync(file, 'utf8')
    expect(code).not.toMatch(/\sstyle=\{|<style[\s>]/)
    if (!file.endsWith(KEPT_ITEM)) expect(code).not.toContain('dangerouslySetInnerHTML')
  })

  it.each(sources.filter((file) => file.includes('(reading)')))(
    '%s leaves as plain HTML: nothing for React to do in the browser',
    (file) => {
      const code = readFileSync(file, 'utf8')
      expect(code).not.toMatch(/['"]use client['"]|<Suspense|next\/link|next\/script/)
      expect(path.basename(file)).not.toMatch(/^(loading|error|template)\.tsx$/)
    },
  )
})

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => path.join(folder, file))
}
