/** What adds a row or a block: where none is, that is what lacks. */
const ADDS = '.array-field__add-row, .blocks-field__drawer-toggler'
const WRITTEN_IN = 'input, textarea, select, [contenteditable="true"]'
const FOCUSABLE = `${WRITTEN_IN}, button, [tabindex]`
/** What heads a row: where it is moved or closed, not where it is filled in. */
const HEAD = '.collapsible__toggle-wrap, .collapsible__actions-wrap'

/** Payload draws what a row holds once it comes into sight: how often to look, and how many times. */
const LOOK_MS = 50
const LOOKS = 20
/** What is to be filled in may come later than its row, on a phone or while the form is still opening. */
const DRAWN_LOOKS = 100
/** Looks in a row at which it stood still. */
const STILL_LOOKS = 8

/**
 * Shows a field of the open form and puts the cursor in it, whichever tab it is on and however deep in
 * rows and blocks, closed ones too.
 *
 * @param path as the form names it: `content.2.title`, or of a row as a whole `content.2`
 */
export async function goToField(path: string): Promise<void> {
  const [first = '', ...steps] = path.split('.')
  let place = find(first) ?? (await findInTabs(first))
  const way = [first]
  for (const step of steps) {
    way.push(step)
    place = (await seek(way)) ?? place
  }
  if (!place) return
  const target = await awaitTarget(place, steps.length > 0)
  if (target) await focusOn(target)
}

/** What to fill in, once it is drawn: kept in sight meanwhile, since what grows above pushes it away. */
async function awaitTarget(place: HTMLElement, isInside: boolean): Promise<HTMLElement | null> {
  for (let look = 0; look < DRAWN_LOOKS; look += 1) {
    place.scrollIntoView({ block: 'center' })
    const target = targetIn(place, isInside)
    if (target) return target
    await pause()
  }
  return null
}

/** A row that opens is hidden until it has grown, and takes no cursor meanwhile. */
async function focusOn(target: HTMLElement): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    target.scrollIntoView({ block: 'center' })
    target.focus({ preventScroll: true })
    if (document.activeElement === target) break
    await pause()
  }
  await keepInSight(target)
}

/** What grows above pushes it away: it is brought back until it stands still, or the person goes elsewhere. */
async function keepInSight(target: HTMLElement): Promise<void> {
  let [top, still] = [NaN, 0]
  for (let look = 0; look < LOOKS && still < STILL_LOOKS; look += 1) {
    await pause()
    if (document.activeElement !== target) return
    const isStill = target.getBoundingClientRect().top === top
    still = isStill ? still + 1 : 0
    if (!isStill) target.scrollIntoView({ block: 'center' })
    top = target.getBoundingClientRect().top
  }
}

/** A row, opened; or a field; nothing when the form draws none of that name. */
async function seek(way: readonly string[]): Promise<HTMLElement | undefined> {
  for (let look = 0; look < LOOKS; look += 1) {
    const row = document.getElementById(rowId(way))
    if (row) {
      row.scrollIntoView({ block: 'center' })
      row
        .querySelector<HTMLElement>(':scope > .collapsible--collapsed .collapsible__toggle')
        ?.click()
      await drawn()
      return row
    }
    const field = find(way.join('__')) ?? document.querySelector<HTMLElement>(`.${fieldId(way)}`)
    if (field) return field
    await pause()
  }
  return undefined
}

const rowId = (way: readonly string[]): string =>
  `${way.slice(0, -1).join('-')}-row-${way.at(-1) ?? ''}`

const fieldId = (way: readonly string[]): string => `field-${way.join('__')}`

/** Of a list as a whole, what adds to it; of a row or a field, the first thing to fill in. */
function targetIn(place: HTMLElement, isInside: boolean): HTMLElement | null {
  if (place.matches(FOCUSABLE)) return place
  const added = [...place.querySelectorAll<HTMLElement>(ADDS)].at(-1)
  if (added && !isInside) return added
  const inside = (what: string) =>
    [...place.querySelectorAll<HTMLElement>(what)].find((each) => !each.closest(HEAD))
  return inside(WRITTEN_IN) ?? inside(FOCUSABLE) ?? null
}

const find = (name: string): HTMLElement | null => document.getElementById(`field-${name}`)

/** Payload draws the fields of the open tab only. */
async function findInTabs(name: string): Promise<HTMLElement | null> {
  for (const tab of document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')) {
    tab.click()
    await drawn()
    const field = find(name)
    if (field) return field
  }
  return null
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LOOK_MS))

const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
