import type * as Leaflet from 'leaflet'

import { Circles } from '@/map/circles'
import { isTerritory, type Mark, marksIn, type TerritoryMark } from '@/map/marks'
import type { Level } from '@/map/territories/key'

import { createMark, dressMark, type MarkElement, type MarkWords } from './markElement'
import { placeAll } from './placing'
import type { Slices } from './slices'
import { TextWidths } from './textWidth'
import type { GroundNames } from './groundNames'

export type TerritoryMarks = Partial<Record<Level, readonly TerritoryMark[]>>

interface Options {
  map: Leaflet.Map
  ground: GroundNames
  slices: Slices
  /** Asked at each drawing: the names of regions may come after the map. */
  words: () => MarkWords
  onOpen: (mark: Mark) => void
  /** All stand. */
  onDrawn: () => void
}

/** Marks of a sheet: so many come to the page at once, and no frame lays out or paints more. */
const MARKS_OF_A_SHEET = 16

/** Marks outside the window are drawn this far, as a share of it, so that panning shows them. */
const MARGIN = 0.1

/**
 * The circles and the names of territories, as buttons: one of them is a tab stop, the arrows go
 * to the next one in that direction, Enter opens. Those that stay keep their element, hence the
 * focus. They are drawn a few at each frame.
 */
export class MarkLayer {
  private circles = new Circles([], [])
  private territories: TerritoryMarks = {}
  private readonly shown = new Map<string, MarkElement>()
  private selected: string | undefined
  private tabStop: string | undefined
  /** Where a mark that had the focus stood, when opening it makes it go away. */
  private focusAt: Leaflet.LatLng | undefined
  /** Another drawing makes the one before it void. */
  private drawing = 0
  /** Figures have stood on the map: until then they come before the ground, which people wait for less. */
  private haveStood = false
  private readonly pane: HTMLElement
  /** New marks come to the pane by sheets: one by one, each would have it laid out and painted. */
  private sheet: HTMLElement | undefined
  private readonly widths: TextWidths
  private readonly tooltip: Leaflet.Tooltip

  constructor(
    private readonly L: typeof Leaflet,
    private readonly options: Options,
  ) {
    const { map } = options
    this.widths = new TextWidths(getComputedStyle(map.getContainer()).fontFamily)
    // Marks stand in one layer: one each, as Leaflet’s markers have, costs a frame for hundreds.
    this.pane = map.createPane('marks')
    // Unseen while the map zooms. Not by Leaflet’s `leaflet-zoom-hide`: a visibility is inherited, so each
    // mark would be styled again at both ends of a zoom; the opacity of a layer of its own changes nothing else.
    this.pane.classList.add('map-marks')
    map.on('zoomanim', this.hide)
    this.tooltip = L.tooltip({ direction: 'top', className: 'map-tooltip' })
    map.on('moveend', this.renderSoon)
    map.on('movestart', this.moves)
  }

  private readonly moves = (): void => this.options.slices.settle()

  private readonly hide = (): void => {
    this.pane.classList.add('map-marks--unseen')
  }

  setMarks(circles: Circles, territories: TerritoryMarks): void {
    this.circles = circles
    this.territories = territories
    this.renderSoon()
  }

  /** The open place or territory: the mark that holds it is shown as chosen. */
  select(key: string | undefined): void {
    this.selected = key
    this.markSelected()
  }

  /** Draws again what stands: towns and waters are named by whoever draws the ground. */
  setGround(isTheirs: boolean): void {
    if (this.options.ground.areNamed === isTheirs) return
    this.options.ground.areNamed = isTheirs
    this.renderSoon()
  }

  openingZoom(clusterId: number): number {
    return this.circles.openingZoom(clusterId)
  }

  destroy(): void {
    this.options.map
      .off('moveend', this.renderSoon)
      .off('movestart', this.moves)
      .off('zoomanim', this.hide)
    this.drawing += 1
    this.shown.clear()
    this.pane.replaceChildren()
  }

  /** The end of a zoom has work of its own: marks wait for the next frames. */
  private readonly renderSoon = (): void => {
    this.drawing += 1
    this.inTurn(() => this.render())
  }

  /** Does a part of the drawing when its turn comes, unless another drawing began. */
  private inTurn(act: () => void): void {
    const { drawing } = this
    const turn = () => {
      if (drawing === this.drawing) act()
    }
    this.options.slices.add(turn, { isFirst: !this.haveStood })
  }

  /** The same for what has many parts. */
  private inTurns(parts: Generator<void>, then: () => void): void {
    this.inTurn(() => (parts.next().done ? then() : this.inTurns(parts, then)))
  }

  private render(): void {
    const { map } = this.options
    const bounds = map.getBounds().pad(MARGIN)
    const marks = marksIn(
      [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
      map.getZoom(),
      this.circles,
      this.territories,
    ).filter(({ latitude, longitude }) => bounds.contains([latitude, longitude]))
    const wanted = new Set(marks.map(({ id }) => id))
    this.widths.refresh()
    map.closeTooltip(this.tooltip)
    for (const [id, { element }] of this.shown) {
      if (wanted.has(id)) continue
      this.shown.delete(id)
      element.remove()
    }
    for (const sheet of [...this.pane.children]) if (!sheet.hasChildNodes()) sheet.remove()
    this.laySheet() // of a drawing that became void
    for (const mark of [...marks].sort(largestFirst)) this.inTurn(() => this.draw(mark))
    this.inTurn(() => this.finish(marks[0]?.id))
  }

  private draw(mark: Mark): void {
    const words = this.options.words()
    const made = this.shown.get(mark.id) ?? createMark(mark)
    dressMark(made, mark, words, this.widths)
    const { x, y } = this.options.map.latLngToLayerPoint([mark.latitude, mark.longitude])
    Object.assign(made.element.style, { left: `${x}px`, top: `${y}px` })
    if (this.shown.has(mark.id)) return
    this.sheet ??= newSheet()
    this.sheet.append(made.element)
    this.shown.set(mark.id, made)
    this.listen(made)
    if (this.sheet.childElementCount >= MARKS_OF_A_SHEET) this.laySheet()
  }

  private laySheet(): void {
    if (this.sheet) this.pane.append(this.sheet)
    this.sheet = undefined
  }

  /** Once all stand: the focus, the tab stop, what is chosen, and names. */
  private finish(first?: string): void {
    const marks = [...this.shown.values()]
    if (marks.length > 0) {
      this.haveStood = true
      this.options.slices.settle()
    }
    this.laySheet()
    this.pane.classList.remove('map-marks--unseen')
    this.giveFocusBack()
    if (!this.tabStop || !this.shown.has(this.tabStop)) this.tabStop = first ?? marks[0]?.mark.id
    this.markSelected()
    this.markTabStop()
    this.inTurn(() => this.placeNames(marks))
    this.options.onDrawn()
  }

  private placeNames(marks: readonly MarkElement[]): void {
    const { map, ground } = this.options
    const areCircles = !marks.some(({ mark }) => isTerritory(mark))
    this.inTurns(placeAll(map, marks, ground.show(areCircles), this.widths), () => {
      // Before a zoom needs them, where none stands yet.
      this.inTurn(() => this.circles.prepare())
    })
  }

  private listen(made: MarkElement): void {
    const { element } = made
    const { map, onOpen } = this.options
    const show = () => this.showTooltip(made)
    const hide = () => void map.closeTooltip(this.tooltip)
    element.addEventListener('keydown', (event) => this.onKey(event, made))
    element.addEventListener('focus', () => {
      this.tabStop = made.mark.id
      this.markTabStop()
      show()
    })
    element.addEventListener('blur', hide)
    element.addEventListener('mouseenter', show)
    element.addEventListener('mouseleave', hide)
    let pressedAt = { x: 0, y: 0 }
    element.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => {
      pressedAt = { x, y }
    })
    element.addEventListener('click', (event) => {
      event.stopPropagation() // the map would open what is under it
      const movedPx = Math.hypot(event.clientX - pressedAt.x, event.clientY - pressedAt.y)
      const isSeen = !this.pane.classList.contains('map-marks--unseen')
      if (isSeen && movedPx < DRAGGED_FROM_PX) onOpen(made.mark)
    })
  }

  private showTooltip({ mark }: MarkElement): void {
    const text = document.createElement('span')
    text.textContent = this.options.words().label(mark)
    this.tooltip.options.offset = [0, isTerritory(mark) ? -8 : -mark.radiusPx]
    this.tooltip.setLatLng([mark.latitude, mark.longitude]).setContent(text)
    this.options.map.openTooltip(this.tooltip)
  }

  private onKey(event: KeyboardEvent, { mark }: MarkElement): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      event.stopPropagation()
      this.focusAt = this.L.latLng(mark.latitude, mark.longitude)
      this.options.onOpen(mark)
      return
    }
    const direction = DIRECTIONS[event.key]
    if (!direction) return
    event.preventDefault()
    event.stopPropagation() // otherwise the map would pan
    const next = this.nextIn(direction, mark)
    if (!next) return
    this.tabStop = next.mark.id
    this.markTabStop()
    next.element.focus({ preventScroll: true })
    const { latitude, longitude } = next.mark
    this.options.map.panInside([latitude, longitude], { padding: [80, 80] })
  }

  /** A mark opened by the keyboard has become other marks: the nearest one is next. */
  private giveFocusBack(): void {
    const { map } = this.options
    if (!this.focusAt || document.activeElement !== document.body) return
    const from = map.latLngToLayerPoint(this.focusAt)
    const away = ({ mark: { latitude, longitude } }: MarkElement) =>
      from.distanceTo(map.latLngToLayerPoint([latitude, longitude]))
    const [nearest] = [...this.shown.values()].sort((a, b) => away(a) - away(b))
    this.focusAt = undefined
    if (!nearest) return
    this.tabStop = nearest.mark.id
    nearest.element.focus({ preventScroll: true })
  }

  /** The nearest mark in a quarter of the compass. */
  private nextIn([dx, dy]: readonly [number, number], from: Mark): MarkElement | undefined {
    const { map } = this.options
    const at = map.latLngToLayerPoint([from.latitude, from.longitude])
    let best: MarkElement | undefined
    let bestDistance = Infinity
    for (const candidate of this.shown.values()) {
      const { latitude, longitude } = candidate.mark
      const point = map.latLngToLayerPoint([latitude, longitude])
      const [x, y] = [point.x - at.x, point.y - at.y]
      const along = x * dx + y * dy
      const across = Math.abs(x * dy) + Math.abs(y * dx)
      if (along <= 0 || across > along) continue
      const distance = Math.hypot(x, y)
      if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
    }
    return best
  }

  private markSelected(): void {
    for (const { mark, element } of this.shown.values()) {
      const isSelected = this.selected !== undefined && this.holds(mark, this.selected)
      // Only what changes is written: each is styled again even when it becomes what it was.
      if (element.getAttribute('aria-pressed') === String(isSelected)) continue
      element.classList.toggle('map-circle--selected', isSelected)
      element.setAttribute('aria-pressed', String(isSelected))
    }
  }

  private holds(mark: Mark, key: string): boolean {
    return isTerritory(mark) ? mark.of.key === key : this.circles.placeKeys(mark).includes(key)
  }

  private markTabStop(): void {
    for (const { mark, element } of this.shown.values()) {
      const tabIndex = mark.id === this.tabStop ? 0 : -1
      if (element.tabIndex !== tabIndex) element.tabIndex = tabIndex
    }
  }
}

/** The sheets of small circles stand over those of large ones, so that both can be reached. */
const largestFirst = (a: Mark, b: Mark): number => sizeOf(b) - sizeOf(a)

const sizeOf = (mark: Mark): number => (isTerritory(mark) ? 0 : mark.radiusPx)

function newSheet(): HTMLElement {
  const sheet = document.createElement('div')
  sheet.className = 'map-sheet-of-marks'
  return sheet
}

/** A pointer that went farther moved the map. */
const DRAGGED_FROM_PX = 6

const DIRECTIONS: Record<string, readonly [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}
