import { describe, expect, it } from 'vitest'

import { type Cited, cite, citeBibtex, citeRis } from '@/editions/citation'

const CITED: Cited = {
  number: 3,
  date: '2026-03-15',
  title: 'Édition 3, mars 2026',
  url: 'https://example.org/fr/editions/3',
  locale: 'fr',
}

describe('a citation', () => {
  it('names who, when, what and where', () => {
    expect(cite(CITED, '15 mars 2026', 'Guide et répertoire')).toBe(
      'Accompagner. (15 mars 2026). Guide et répertoire. Édition 3, mars 2026. https://example.org/fr/editions/3',
    )
  })

  it('is an entry of BibTeX in which nothing closes a brace too early', () => {
    const entry = citeBibtex({ ...CITED, title: 'Un } titre \\input{x}' }, 'Guide {et}')
    expect(entry.split('{').length).toBe(entry.split('}').length)
    expect(entry).toMatch(/^@misc\{accompagner-3,\n/)
    // Or styles write Quebec small.
    expect(entry).toContain('  title = {{Guide et. Un  titre inputx}},\n')
    expect(entry).toContain('  edition = {3},\n')
    expect(entry).toContain('  year = {2026},\n  month = {3},\n')
    expect(entry).not.toContain('\\input')
  })

  it('is a record of RIS, a line for each fact, that ends', () => {
    const lines = citeRis({ ...CITED, title: 'Deux\nlignes' }, 'Guide').split('\r\n')
    expect(lines.at(-1)).toBe('')
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /)
    expect(lines).toContain('TI  - Guide. Deux lignes')
    expect(lines).toContain('DA  - 2026/03/15')
    expect(lines.at(-2)).toBe('ER  - ')
  })
})
