import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { BRAND_COLORS, GROUND_COLORS } from '@/components/styles/brandColors'
import {
  blend,
  contrastRatio,
  readColorTokens,
  type Theme,
  THEMES,
} from '@/components/styles/colorTokens'
import { CHANGE_CLASSES } from '@/map/territories/changeClasses'

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
  // Names on the base map, and what Leaflet says over it.
  ['ink', 'map-quebec', 7],
  ['ink', 'map-land', 7],
  ['ink', 'map-water', 7],
  ['muted', 'map-quebec', 4.5],
  ['muted', 'map-land', 4.5],
  ['muted', 'map-water', 4.5],
  ['map-water-name', 'map-water', 4.5],
  ['paper', 'ink', 7],
  // Figures on filled territories.
  ['ink', 'map-class-1', 4.5],
  ['ink', 'map-class-2', 4.5],
  ['ink', 'map-class-3', 4.5],
  ['ink', 'map-hatch-paper', 4.5],
  ['ink', 'map-down-1', 4.5],
  ['ink', 'map-same', 4.5],
  ['ink', 'map-up-1', 4.5],
  ['ink', 'map-up-2', 4.5],
  ['map-on-high', 'map-down-2', 4.5],
  ['map-on-high', 'map-up-3', 4.5],
  ['map-on-high', 'map-class-4', 4.5],
  ['map-on-high', 'map-class-5', 4.5],
]

/** Drawings that carry meaning · what they lie on or beside (WCAG 2.2, 1.4.11: 3). */
const DRAWINGS: [string, string][] = [
  // The border of Quebec, and where water begins; inner limits are a backdrop that nobody has to see.
  ['map-border', 'map-quebec'],
  ['map-border', 'map-land'],
  ['map-shore', 'map-quebec'],
  ['map-shore', 'map-land'],
  // A chosen circle, by its edge.
  ['ink', 'map-quebec'],
  ['ink', 'map-land'],
  ['ink', 'map-water'],
  // A bar within the period beside one outside it; the edge of the latter on the panel.
  ['spruce', 'line'],
  ['muted', 'paper'],
  // A value that is ticked beside one that is not, and the edge of the latter.
  ['spruce', 'raised'],
  ['muted', 'raised'],
  // The two rings of the focus: one of them shows on any ground.
  ['ink', 'paper'],
]

/** As in `map/drawing.css`. */
const CIRCLE_OPACITY = 0.9

describe.each(THEMES)('in the %s theme', (theme) => {
  it.each(PAIRS)('%s on %s has a contrast of at least %d', (text, ground, least) => {
    const ratio = contrastRatio(colour(text, theme), colour(ground, theme))
    expect(ratio).toBeGreaterThanOrEqual(least)
  })

  it.each(DRAWINGS)('the drawing of %s beside %s has a contrast of at least 3', (drawn, ground) => {
    const ratio = contrastRatio(colour(drawn, theme), colour(ground, theme))
    expect(ratio).toBeGreaterThanOrEqual(3)
  })

  it.each(['map-quebec', 'map-land', 'map-water'])(
    'a circle that lets %s through is seen, and its number read',
    (name) => {
      const ground = colour(name, theme)
      const fill = blend(colour('spruce', theme), ground, CIRCLE_OPACITY)
      const text = colour('on-spruce', theme)
      expect(contrastRatio(fill, ground)).toBeGreaterThanOrEqual(3)
      expect(contrastRatio(text, fill)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each([
    ['ink', blend(colour('spruce', theme), colour('paper', theme), 0.1)],
    ['ink', blend(colour('spruce', theme), colour('paper', theme), 0.24)],
    ['ink', blend(colour('spruce', theme), colour('paper', theme), 0.42)],
    ['paper', blend(colour('spruce', theme), colour('ink', theme), 0.76)],
  ])('%s is read on a tile of %s', (text, tile) => {
    expect(contrastRatio(colour(text, theme), tile)).toBeGreaterThanOrEqual(4.5)
  })
})

describe.each(THEMES)('the classes that fill territories in the %s theme', (theme) => {
  const classes = ['map-quebec', ...[1, 2, 3, 4, 5].map((at) => `map-class-${at}`)]
  const luminances = classes.map((name) => contrastRatio(colour(name, theme), '#000000'))

  it('go one way from light to dark, or back: they are told apart without their hue', () => {
    const steps = luminances.slice(1).map((value, at) => value - luminances[at]!)
    expect(steps.every((step) => step < 0) || steps.every((step) => step > 0)).toBe(true)
  })

  it.each([1, 2, 3, 4, 5])('class %d differs from the one before', (at) => {
    const ratio = contrastRatio(colour(classes[at]!, theme), colour(classes[at - 1]!, theme))
    expect(ratio).toBeGreaterThanOrEqual(1.2)
  })
})

describe.each(THEMES)('the classes of a change in the %s theme', (theme) => {
  const classes = CHANGE_CLASSES.filter((one) => one !== 'few').map((one) =>
    colour(`map-${one.replace(/\d/, '-$&')}`, theme),
  )
  const luminances = classes.map((one) => contrastRatio(one, '#000000'))
  const stable = CHANGE_CLASSES.indexOf('same')

  it('go one way from stable to the highest rise and to the deepest fall', () => {
    const away = (steps: readonly number[]) =>
      steps.slice(1).map((value, at) => Math.sign(value - steps[at]!))
    const rise = away(luminances.slice(stable))
    const fall = away(luminances.slice(0, stable + 1).reverse())
    expect(new Set([...rise, ...fall]).size).toBe(1)
  })

  it.each([1, 2, 3, 4, 5])('class %d differs from the one before without its hue', (at) => {
    expect(contrastRatio(classes[at]!, classes[at - 1]!)).toBeGreaterThanOrEqual(1.25)
  })
})

describe('the colours', () => {
  it('are measured as WCAG measures them', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBe(21)
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  it('are written in tokens.css alone, and once more for a theme that is chosen, the same', () => {
    const themes = readFileSync(path.join(STYLES, 'themes.css'), 'utf8')
    for (const theme of ['light', 'dark'] as const) {
      const block = themes.split(`html[data-theme='${theme}'] {`)[1]?.split('}')[0] ?? ''
      const shown = readColorTokens(block)
      expect(shown.length).toBeGreaterThan(15)
      for (const { name, light } of shown)
        expect(`${name} ${light}`).toBe(`${name} ${colour(name, theme)}`)
    }
  })

  it('are mixed as a browser mixes them', () => {
    expect(blend('#ffffff', '#000000', 0.5)).toBe('#808080')
    expect(blend('#0b5a45', '#ffffff', 1)).toBe('#0b5a45')
  })

  it('are in force for circles as tested', () => {
    const css = readFileSync(path.join(STYLES, 'map/drawing.css'), 'utf8')
    const circle = css.split('.map-circle .map-mark {')[1]?.split('}')[0] ?? ''
    expect(circle).toContain(
      `background: color-mix(in srgb, var(--spruce) ${CIRCLE_OPACITY * 100}%, transparent);`,
    )
    expect(circle).toContain('color: var(--on-spruce);')
  })

  it('have a value on paper when they have one in the dark', () => {
    const unlike = [...tokens.values()].filter(({ light, dark }) => light !== dark)
    const printed = tokensCss.split('@media print')[1] ?? ''
    expect(unlike.filter(({ name }) => !printed.includes(`--${name}:`))).toEqual([])
  })

  it('that leave the stylesheets are those of the tokens', () => {
    for (const [name, { light, dark }] of Object.entries({
      ...BRAND_COLORS,
      ...GROUND_COLORS,
    })) {
      expect([name, light, dark]).toEqual([name, colour(name, 'light'), colour(name, 'dark')])
    }
  })

  it('stand nowhere else, in no stylesheet and no script', () => {
    const found = sources().flatMap((file) => {
      const text = readFileSync(path.join('src', file), 'utf8').replace(/\/\*.*?\*\//gs, '')
      return (text.match(file.endsWith('.css') ? CSS_COLOR : SCRIPT_COLOR) ?? []).map(
        (color) => `${file}: ${color}`,
      )
    })
    expect(sources().length).toBeGreaterThan(300)
    expect(found).toEqual([])
  })

  it('would be found where they should not be', () => {
    const found = (text: string) => (text.match(CSS_COLOR) ?? []).length
    expect(found('a { color: #fff; fill: rgb(0 0 0 / 0.5); stroke: white; --x: #0b5a45 }')).toBe(4)
    expect(
      found('a { color: var(--ink); background: color-mix(in srgb, var(--a), var(--b)) }'),
    ).toBe(0)
    expect(
      `style.fill = '#0b5a45'; stroke="rgb(1,2,3)" fill='white'`.match(SCRIPT_COLOR),
    ).toHaveLength(3)
    expect(`href="#list" find('.map-circle') fill="none"`.match(SCRIPT_COLOR)).toBeNull()
  })
})

function colour(name: string, theme: Theme): string {
  const token = tokens.get(name)
  if (!token) throw new Error(`tokens.css has no --${name}`)
  return token[theme]
}

/** A colour written out, in a stylesheet and in a script. Colours of the system are no choice of ours. */
const NAMED = 'white|black|gr[ae]y|red|green|blue|yellow|orange|purple|brown|pink|teal|navy'
const FUNCTIONS = '\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\\('
const HEX = '#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})'
const CSS_COLOR = new RegExp(`${HEX}\\b|${FUNCTIONS}|(?<=[:,\\s])(?:${NAMED})(?=[;,\\s)])`, 'gi')
const SCRIPT_COLOR = new RegExp(
  `(?<=["'\`])${HEX}(?=["'\`])|${FUNCTIONS}|(?<=(?:fill|stroke|color)\\s*[:=]\\s*["'\`])(?:${NAMED})\\b`,
  'gi',
)

/** Where colours are written out, and why. */
const NAMES_COLORS = [
  'components/styles/tokens.css', // the tokens
  'components/styles/themes.css', // both themes at once, kept equal above
  'components/styles/brandColors.ts', // outside the page, kept equal above
  'components/styles/colorTokens.ts', // white and black, where a sample has no paper
]

/** Every stylesheet and script of the site but those. */
const sources = (): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:css|ts|tsx|mjs)$/.test(file) && !NAMES_COLORS.includes(file))
    .filter((file) => !file.startsWith('db/migrations') && file !== 'payload-types.ts')
