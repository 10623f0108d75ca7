import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { contrastRatio, readColorTokens } from '@/components/styles/colorTokens'

const STYLES = path.resolve('src/components/styles')
const tokensCss = readFileSync(path.join(STYLES, 'tokens.css'), 'utf8')
const tokens = new Map(readColorTokens(tokensCss).map((token) => [token.name, token]))

/** Text · ground · the least contrast it may have (WCAG 2.2: 4.5, and 7 for running text). */
const PAIRS: [string, string, number][] = [
  ['ink', 'paper', 7],
  ['ink', 'raised', 7],
  ['ink', 'spruce-wash', 7],
  ['ink', 'wheat-wash', 7],
  ['ink', 'brick-wash', 7],
  ['ink', 'river-wash', 7],
  ['muted', 'paper', 4.5],
  ['muted', 'raised', 4.5],
  ['spruce', 'paper', 4.5],
  ['spruce', 'raised', 4.5],
  ['spruce', 'spruce-wash', 4.5],
  ['on-spruce', 'spruce', 4.5],
  ['on-spruce', 'spruce-strong', 4.5],
  ['on-wheat', 'wheat', 7],
  ['brick', 'paper', 4.5],
  ['brick', 'brick-wash', 4.5],
  ['river', 'paper', 4.5],
  ['river', 'river-wash', 4.5],
  ['on-header', 'header', 7],
  ['on-header-muted', 'header', 7],
  ['on-header', 'header-tile', 4.5],
  ['on-header', 'header-tile-hover', 4.5],
]

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(PAIRS)('%s on %s has a contrast of at least %d', (text, ground, least) => {
    const ratio = contrastRatio(colour(text, theme), colour(ground, theme))
    expect(ratio).toBeGreaterThanOrEqual(least)
  })
})

describe('the colours', () => {
  it('are measured as WCAG measures them', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBe(21)
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  it('are written in tokens.css alone, and once more in the style guide, the same', () => {
    const styleguide = readFileSync(path.join(STYLES, 'styleguide.css'), 'utf8')
    for (const theme of ['light', 'dark'] as const) {
      const block = styleguide.split(`.theme--${theme} {`)[1]?.split('}')[0] ?? ''
      const shown = readColorTokens(block)
      expect(shown.length).toBeGreaterThan(15)
      for (const { name, light } of shown)
        expect(`${name} ${light}`).toBe(`${name} ${colour(name, theme)}`)
    }
  })

  it.each(stylesheets())('%s names no colour but as a property of its own', (file) => {
    const css = readFileSync(path.join(STYLES, file), 'utf8')
    const rules = css.replace(/--[\w-]+: #[0-9a-f]+;/g, '')
    expect(rules.match(/#[0-9a-f]{3,8}\b/gi) ?? []).toEqual([])
  })
})

function colour(name: string, theme: 'light' | 'dark'): string {
  const token = tokens.get(name)
  if (!token) throw new Error(`tokens.css has no --${name}`)
  return token[theme]
}

/** Those that must only use tokens; on paper, ink is black. */
function stylesheets(): string[] {
  const own = ['tokens.css', 'styleguide.css', 'print.css']
  return readdirSync(STYLES, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.css') && !own.includes(file),
  )
}
