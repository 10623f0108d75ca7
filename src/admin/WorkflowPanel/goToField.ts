/** What adds a row or a block: where none is, that is what lacks. */
const ADDS = '.array-field__add-row, .blocks-field__drawer-toggler'
const FOCUSABLE = 'input, textarea, select, button, [contenteditable="true"], [tabindex]'

/** Shows a field of the open form and puts the cursor in it, whichever tab it is on. */
export async function goToField(name: string): Promise<void> {
  const field = find(name) ?? (await findInTabs(name))
  if (!field) return
  field.scrollIntoView({ block: 'center' })
  targetIn(field)?.focus({ preventScroll: true })
}

function targetIn(field: HTMLElement): HTMLElement | null {
  if (field.matches(FOCUSABLE)) return field
  const added = [...field.querySelectorAll<HTMLElement>(ADDS)].at(-1)
  return added ?? field.querySelector<HTMLElement>(FOCUSABLE)
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

const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
