/** A colour of the design: its role, its two values, and its contrast on each theme's paper. */
export type ColorToken = {
  name: string
  light: string
  dark: string
  contrast: { light: number; dark: number }
}

/**
 * The colours that a stylesheet of tokens declares, for the style guide and for the tests.
 *
 * @param css text of `tokens.css`: a `:root` block, then one for dark inside its media query
 */
export function readColorTokens(css: string): ColorToken[] {
  const [lightPart = '', darkPart = ''] = css.split('@media (prefers-color-scheme: dark)')
  const light = declaredColors(lightPart)
  const dark = { ...light, ...declaredColors(darkPart) }
  const paper = { light: light.paper ?? '#ffffff', dark: dark.paper ?? '#000000' }
  return Object.entries(light).map(([name, value]) => {
    const darkValue = dark[name] ?? value
    return {
      name,
      light: value,
      dark: darkValue,
      contrast: {
        light: contrastRatio(value, paper.light),
        dark: contrastRatio(darkValue, paper.dark),
      },
    }
  })
}

/** Contrast between two colours `#rrggbb`, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastRatio(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  const [red = 0, green = 0, blue = 0] = channels
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const declaredColors = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/(?<![\w-])--([\w-]+):\s*(#[0-9a-f]{6});/g)].map((found) => [
      found[1]!,
      found[2]!,
    ]),
  )
