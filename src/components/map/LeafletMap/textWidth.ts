'use client'

/** Widths of texts in a font, measured without asking the page to lay anything out. */
export class TextWidths {
  private readonly context = document.createElement('canvas').getContext('2d')
  private readonly known = new Map<string, number>()

  /** Pixels of the page’s text; asked of the page once at each drawing, never between two changes. */
  remPx = 16

  constructor(private readonly family: string) {}

  /** Follows the size that the reader chose. */
  refresh(): void {
    this.remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  }

  /** In pixels; the size of the letters is in units of the page’s text. */
  of(text: string, sizeRem: number, weight: 400 | 700): number {
    const sizePx = sizeRem * this.remPx
    const font = `${weight} ${sizePx}px ${this.family}`
    const key = `${font} ${text}`
    const known = this.known.get(key)
    if (known !== undefined) return known
    if (!this.context) return text.length * sizePx * 0.6 // about a letter
    this.context.font = font
    const width = Math.ceil(this.context.measureText(text).width)
    this.known.set(key, width)
    return width
  }
}
