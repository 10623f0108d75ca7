export const THEMES = ['light', 'dark', 'print'] as const
export type Theme = (typeof THEMES)[number]

/** A colour of the design: its role, its value in each theme, and its contrast on its paper. */
export type ColorToken = Record<Theme, string> & { name: string; contrast: Record<Theme, number> }

/**
 * The colours that a stylesheet of tokens declares, for the style guide and for the tests.
 *
 * @param css text of `tokens.css`: a `:root` block, then one in the media query of the dark theme
 *   and one in that of print
 */
export function readColorTokens(css: string): ColorToken[] {
  const [screen = '', printPart = ''] = css.split('@media print')
  const [lightPart = '', darkPart = ''] = screen.split('@media (prefers-color-scheme: dark)')
  const light = declaredColors(lightPart)
  const dark = { ...light, ...declaredColors(darkPart) }
  const values = { light, dark, print: { ...light, ...declaredColors(printPart) } }
  const inThemes = <T>(make: (theme: Theme) => T) => ({
    light: make('light'),
    dark: make('dark'),
    print: make('print'),
  })
  return Object.keys(light).map((name) => ({
    name,
    ...inThemes((theme) => values[theme][name]!),
    contrast: inThemes((theme) =>
      contrastRatio(values[theme][name]!, values[theme].paper ?? NO_PAPER[theme]),
    ),
  }))
}

const NO_PAPER: Record<Theme, string> = { light: '#ffffff', dark: '#000000', print: '#ffffff' }

/**
 * A colour laid over another one, as `opacity` and `color-mix(in srgb)` do.
 *
 * @param share how much of the upper colour is seen, from 0 to 1
 */
export function blend(upper: string, lower: string, share: number): string {
  const [above, under] = [channelsOf(upper), channelsOf(lower)]
  const mixed = above.map((value, at) => Math.round(value * share + under[at]! * (1 - share)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** Contrast between two colours `#rrggbb`, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastRatio(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const channels = channelsOf(hex).map((channel) => {
    const value = channel / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  const [red = 0, green = 0, blue = 0] = channels
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Red, green and blue, from 0 to 255. */
const channelsOf = (hex: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

const declaredColors = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/(?<![\w-])--([\w-]+):\s*(#[0-9a-f]{6});/g)].map((found) => [
      found[1]!,
      found[2]!,
    ]),
  )
