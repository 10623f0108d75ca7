import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { blend, contrastRatio, readColorTokens } from '@/components/styles/colorTokens'

const read = (file: string) => readFileSync(path.resolve('src', file), 'utf8')
const tokens = new Map(
  readColorTokens(read('components/styles/tokens.css')).map((token) => [token.name, token]),
)
const declared = new Map(
  [...read('admin/styles/variables.css').matchAll(/--(theme-[\w-]+):([^;]+);/g)].map(
    ([, name, value]) => [name!, value!.trim()],
  ),
)

/** Every variable of Payload's own sheets that is a colour of its themes. */
const PAYLOAD_COLOURS = new Set(
  [
    ...readFileSync('node_modules/@payloadcms/next/dist/prod/styles.css', 'utf8').matchAll(
      /--(theme-(?:elevation|success|warning|error)-\d+)\s*:/g,
    ),
  ].map(([, name]) => name!),
)

/** Text · ground · the least contrast: as Payload's sheets lay one over the other. */
const PAIRS: [string, string, number][] = [
  ['theme-text', 'theme-bg', 7],
  ['theme-text', 'theme-input-bg', 7],
  ['theme-elevation-800', 'theme-elevation-0', 7],
  ['theme-elevation-800', 'theme-elevation-50', 7],
  ['theme-elevation-800', 'theme-elevation-100', 7],
  ['theme-elevation-800', 'theme-elevation-150', 4.5],
  // Descriptions, placeholders, what can only be read.
  ['theme-elevation-400', 'theme-elevation-0', 4.5],
  ['theme-elevation-400', 'theme-elevation-50', 4.5],
  ['theme-elevation-400', 'theme-input-bg', 4.5],
  ['theme-elevation-500', 'theme-elevation-50', 4.5],
  ['theme-elevation-650', 'theme-elevation-100', 4.5],
  // Banners and pills.
  ['theme-success-600', 'theme-success-100', 4.5],
  ['theme-success-800', 'theme-success-150', 4.5],
  ['theme-error-600', 'theme-error-100', 4.5],
  ['theme-error-750', 'theme-bg', 4.5],
  ['theme-error-800', 'theme-error-150', 4.5],
  ['theme-error-950', 'theme-error-300', 4.5],
  ['theme-warning-650', 'theme-warning-150', 7],
  ['theme-warning-800', 'theme-warning-150', 7],
]

describe.each(['light', 'dark'] as const)('the admin in the %s theme', (theme) => {
  it.each(PAIRS)('%s on %s has a contrast of at least %d', (text, ground, least) => {
    const ratio = contrastRatio(colour(text, theme), colour(ground, theme))
    expect(ratio).toBeGreaterThanOrEqual(least)
  })

  it('darkens step by step from paper to ink', () => {
    const steps = [...declared.keys()].filter((name) => name.startsWith('theme-elevation-'))
    const ratios = steps.map((name) => contrastRatio(colour(name, theme), colour('paper', theme)))
    expect(ratios).toEqual([...ratios].sort((a, b) => a - b))
  })
})

describe('the colours of the admin', () => {
  it('are all that Payload declares: none keeps a colour that is not the site’s', () => {
    expect(PAYLOAD_COLOURS.size).toBeGreaterThan(60)
    expect([...PAYLOAD_COLOURS].filter((name) => !declared.has(name))).toEqual([])
  })

  it('are made of tokens that the site has', () => {
    const named = [...declared.values()].flatMap((value) =>
      [...value.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name!),
    )
    expect(named.length).toBeGreaterThan(60)
    const unknown = named.filter(
      (name) => !read('components/styles/tokens.css').includes(`--${name}:`),
    )
    expect(unknown).toEqual([])
  })

  it('follow the theme of the account, not that of the system', () => {
    const sheets = ['variables', 'shell', 'fields', 'lists', 'desk'].map((name) =>
      read(`admin/styles/${name}.css`),
    )
    expect(sheets.join('')).not.toContain('prefers-color-scheme')
  })
})

/** A token, or what a variable of Payload is made of: one token, or two mixed. */
function colour(name: string, theme: 'light' | 'dark'): string {
  const value = declared.get(name)
  if (!value) return tokenColour(name, theme)
  const one = /^var\(--([\w-]+)\)$/.exec(value)
  if (one) return tokenColour(one[1]!, theme)
  const two = /^color-mix\(in srgb, var\(--([\w-]+)\) (\d+)%, var\(--([\w-]+)\)\)$/.exec(value)
  if (!two) throw new Error(`--${name} is neither a token nor two tokens mixed: ${value}`)
  const [, upper, percent, lower] = two
  return blend(tokenColour(upper!, theme), tokenColour(lower!, theme), Number(percent) / 100)
}

function tokenColour(name: string, theme: 'light' | 'dark'): string {
  const token = tokens.get(name)
  if (!token) throw new Error(`tokens.css has no colour --${name}`)
  return token[theme]
}

it('hides what is only heard by a class that its own sheets have', () => {
  const sources = readdirSync('src/admin', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  )
  const ofReaders = sources.filter((file) => read(`admin/${file}`).includes('visually-hidden'))
  expect(sources.length).toBeGreaterThan(100)
  expect(ofReaders).toEqual([])
  expect(read('admin/styles/desk.css')).toContain('.desk-spoken {')
})
