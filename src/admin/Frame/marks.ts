import { fillIn } from '@/text/fillIn'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import { isLocale, type Locale } from '@/i18n/locales'

import { lockedSince, momentsInWords } from './moments'
import { ENGLISH, MARKS, TOOLS } from './words'

/** What Payload 3.90.1 draws without a name, or with one that nobody understands, and how it is mended. */
const MENDS: Readonly<Record<string, (element: HTMLElement, locale: Locale) => void>> = {
  '[aria-label], [title]': translate,
  'input[type="checkbox"]': (box, locale) => nameBox(box as HTMLInputElement, locale),
  '.nav-toggler': (element, locale) => rename(element, MARKS.menu[locale]),
  '.clickable-arrow--left': (element, locale) => rename(element, MARKS.previousPage[locale]),
  '.clickable-arrow--right': (element, locale) => rename(element, MARKS.nextPage[locale]),
  '.doc-controls__popup .popup-button': (element, locale) => rename(element, MARKS.more[locale]),
  '.clipboard-action__popup .popup-button': (element, locale) =>
    rename(element, fillIn(MARKS.copyRows[locale], { name: fieldName(element) })),
  '.sort-column__button': nameOrder,
  // In lists: drawn as a button, it does nothing, and says who edits the document to the mouse alone.
  '.locked': (element) => {
    const who = plain(element.querySelector('.tooltip-content') ?? undefined)
    set(element, 'role', 'img')
    set(element, 'tabindex', '-1')
    rename(element, [tableRowName(element), who].filter(Boolean).join(' · '))
  },
  '.array-actions__button': (element, locale) =>
    rename(element, fillIn(MARKS.rowActions[locale], { name: rowHead(element) })),
  '.collapsible__drag': (element, locale) =>
    rename(element, fillIn(MARKS.moveRow[locale], { name: rowHead(element) })),
  '.rs__input': (element) => {
    if (element.closest('.field-type')) rename(element, fieldName(element))
  },
  // A cell of a table says itself which one it is.
  '[data-lexical-editor]:not(.table-grid__editor)': (element) =>
    rename(element, fieldName(element)),
  '.toolbar-popup__button[data-button-key]': (element, locale) => {
    const name = TOOLS[element.dataset.buttonKey ?? '']
    if (name) rename(element, name[locale])
  },
  // The arrow and the cross of a choice: the keyboard has the arrow keys and the backspace.
  '.dropdown-indicator, .clear-indicator': (element) => set(element, 'tabindex', '-1'),
  '.doc-tab': (element) => element.removeAttribute('aria-label'),
  '.doc-tabs__tabs': (element) => set(element, 'role', 'none'),
  '.copy-to-clipboard': (element, locale) =>
    rewrite(element, (words) => ENGLISH[words]?.[locale] ?? words),
  '.localized': (element, locale) =>
    rewrite(element, (words) => (isLocale(words) ? LOCALE_LABELS[words][locale] : words)),
  // What has no title yet.
  '.doc-header__title, .step-nav': (element) =>
    rewrite(element, (words) => words.replace(/^\[(.+)\]$/, '$1')),
  // The list of versions, what is compared, the way that leads there.
  '.versions .table a, [class*="version"] .version-pill-label, .step-nav': (element, locale) =>
    rewrite(element, (words) => momentsInWords(words, locale)),
  '.confirmation-modal': (element, locale) =>
    rewrite(element, (words) => momentsInWords(words, locale)),
  '.document-locked strong': (element, locale) =>
    rewrite(element, (words) => lockedSince(words, locale)),
}

/** Gives what Payload draws a name that people understand, now and whenever it draws more. */
export function watchMarks(root: HTMLElement, locale: Locale): () => void {
  const mend = (): void => {
    for (const [selector, change] of Object.entries(MENDS)) {
      root.querySelectorAll<HTMLElement>(selector).forEach((element) => change(element, locale))
    }
  }
  let frame = 0
  const later = (): void => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(mend)
  }
  mend()
  const observer = new MutationObserver(later)
  observer.observe(root, {
    attributeFilter: ['aria-label', 'title'],
    characterData: true,
    childList: true,
    subtree: true,
  })
  return () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
  }
}

function translate(element: HTMLElement, locale: Locale): void {
  for (const attribute of ['aria-label', 'title']) {
    const said = element.getAttribute(attribute) ?? ''
    const [, edited] = /^Edit (.+)$/.exec(said) ?? []
    const ours = ENGLISH[said]?.[locale] ?? (edited && fillIn(MARKS.edit[locale], { name: edited }))
    if (ours) set(element, attribute, ours)
  }
}

/** Payload says in which order, of every column alike. */
function nameOrder(button: HTMLElement): void {
  const column = plain(
    button.closest('.sort-column')?.querySelector('.sort-column__label') ?? undefined,
  )
  const said = button.getAttribute('aria-label') ?? ''
  if (column && !said.startsWith(`${column} · `)) rename(button, `${column} · ${said}`)
}

/** Payload names a box to tick by the code of its field, and not at all in the rows of a list. */
function nameBox(box: HTMLInputElement, locale: Locale): void {
  if (box.id === 'select-all') rename(box, MARKS.everyRow[locale])
  else if (box.closest('.cell-_select')) {
    rename(box, fillIn(MARKS.oneRow[locale], { name: tableRowName(box) }))
  } else if (box.title !== '' && box.title === box.name && box.labels?.length) {
    rename(box, plain(box.labels[0]))
  }
}

/** The first words of a row of a table. */
const tableRowName = (element: HTMLElement): string =>
  [...(element.closest('tr')?.querySelectorAll('td:not(.cell-_select)') ?? [])]
    .map(plain)
    .find(Boolean) ?? ''

/** The name of a row of a form: of a block, of a line. */
const rowHead = (element: HTMLElement): string =>
  plain(
    element.closest('.collapsible__toggle-wrap')?.querySelector('.collapsible__header-wrap') ??
      undefined,
  )

const fieldName = (element: HTMLElement): string =>
  plain(element.closest('.field-type')?.querySelector('.field-label, h3') ?? undefined)

const plain = (element: Element | undefined): string =>
  (element?.textContent ?? '').replace(/[*\s]+/g, ' ').trim()

function rename(element: HTMLElement, name: string): void {
  set(element, 'aria-label', name)
  element.removeAttribute('aria-labelledby')
  if (element.title === element.getAttribute('name')) element.removeAttribute('title')
}

/** Changes the words of an element where they stand, so that whoever drew them finds them again. */
function rewrite(element: HTMLElement, change: (words: string) => string): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    const words = change(text.data)
    if (words !== text.data) text.data = words
  }
}

/** A write that changes nothing would be seen as a change. */
function set(element: HTMLElement, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value)
}
