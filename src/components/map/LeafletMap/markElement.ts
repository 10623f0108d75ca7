import { isTerritory, type Mark } from '@/map/marks'

import type { TextWidths } from './textWidth'

export interface MarkWords {
  /** What stands in a circle or a territory: a short number. */
  short: (value: number) => string
  /** What a screen reader says, and what the tooltip shows. */
  label: (mark: Mark) => string
  /** Written beside a circle, or in a territory. */
  name: (mark: Mark) => string
  /** Written where a territory has no figure. */
  noFigure: string
}

/** The smallest thing that a finger or a pointer must hit, in pixels (WCAG 2.2, 2.5.8). */
const TARGET_PX = 24

/** Sizes of what is written, in units of the page’s text. */
const NUMBER_REM = 0.6667
export const NAME_REM = 0.7222

const LINE_HEIGHT = 1.15

/** Between a number and the edge of its circle. */
const INSIDE_PX = 3

export interface MarkElement {
  mark: Mark
  element: HTMLElement
  /** Its disc, or the figure of a territory. */
  content: HTMLElement
  /** What is seen of it: its figure and its name. */
  figure: string
  name: string
  /** Its name or its figure, where they stand beside it. */
  beside: HTMLElement
  /** Whether the circle holds its own figure. */
  holdsFigure: boolean
}

/** A mark as a button. */
export function createMark(mark: Mark): MarkElement {
  const element = document.createElement('div')
  element.className = isTerritory(mark) ? 'map-territory' : 'map-circle'
  element.setAttribute('role', 'button')
  element.setAttribute('aria-pressed', 'false')
  element.tabIndex = -1
  const content = document.createElement('span')
  content.className = 'map-mark'
  const beside = document.createElement('span')
  beside.className = 'map-name'
  // Read as its label says it: the name, then the figure.
  element.append(beside, ' ', content)
  return { mark, element, content, beside, figure: '', name: '', holdsFigure: false }
}

/** Gives a mark its size and what is written in it; the same element serves the next zoom. */
export function dressMark(
  made: MarkElement,
  mark: Mark,
  words: MarkWords,
  widths: TextWidths,
): void {
  const { element, content, beside } = made
  const value = isTerritory(mark) ? mark.value : mark.positions
  const figure = value === undefined ? words.noFigure : words.short(value)
  const figureWidth = widths.of(figure, NUMBER_REM, 700)
  const radiusPx = isTerritory(mark) ? figureWidth / 2 : mark.radiusPx
  const sidePx = Math.max(TARGET_PX, Math.round(radiusPx * 2))
  const holdsFigure = isTerritory(mark) || figureWidth / 2 + INSIDE_PX <= radiusPx
  Object.assign(made, { mark, figure, holdsFigure, name: words.name(mark) })
  besideOf(made, widths) // measured now, not with all others when names are placed
  const { style } = element
  style.width = style.height = `${sidePx}px`
  style.marginLeft = style.marginTop = `${-sidePx / 2}px`
  if (isTerritory(mark)) element.dataset.class = mark.fill.kind === 'class' ? `${mark.fill.at}` : ''
  else content.style.width = content.style.height = `${radiusPx * 2}px`
  content.textContent = holdsFigure ? figure : ''
  beside.hidden = true
  element.setAttribute('aria-label', saidOf(words.label(mark), `${made.name} ${figure}`.trim()))
  // Small circles stand over large ones, so that both can be reached.
  style.zIndex = String(Math.round(1000 - radiusPx * 12))
}

/** What is said of a mark, in which what is seen of it stands: whoever speaks to it says what they see. */
export const saidOf = (label: string, seen: string): string =>
  wordsOf(label).includes(wordsOf(seen)) ? label : `${seen} · ${label}`

const wordsOf = (text: string): string => text.replace(/[\s\p{P}]+/gu, ' ').trim()

/** What is written beside a mark, and how much room it takes. */
export function besideOf(
  { name, figure, holdsFigure, mark }: MarkElement,
  widths: TextWidths,
): { text: string; figure: string; widthPx: number; heightPx: number } {
  const shown = holdsFigure || isTerritory(mark) ? '' : figure
  const widthPx =
    widths.of(name, NAME_REM, 400) + (shown ? widths.of(`${shown} `, NUMBER_REM, 700) : 0)
  return { text: name, figure: shown, widthPx, heightPx: NAME_REM * widths.remPx * LINE_HEIGHT }
}

/** Writes a name where it was found to have room, from the middle of its mark; or hides it. */
export function writeBeside(
  made: MarkElement,
  at: { left: number; top: number } | undefined,
  widths: TextWidths,
): void {
  const { beside, element } = made
  beside.hidden = at === undefined
  if (!at) return
  const { text, figure } = besideOf(made, widths)
  const half = Number.parseFloat(element.style.width) / 2
  beside.style.left = `${half + at.left}px`
  beside.style.top = `${half + at.top}px`
  beside.replaceChildren(...(figure ? [text, ' ', strong(figure)] : [text]))
}

function strong(text: string): HTMLElement {
  const element = document.createElement('strong')
  element.textContent = text
  return element
}
