import { makeOfflineSearch, type OfflineLine } from '@/offline/search'
import type { OfflineIndex } from '@/offline/searchIndex'

/**
 * Draws the answer to a question from what was taken along, into the page of the search.
 *
 * @param taken addresses that were taken along: a sheet that found no room is named, with its phone, and leads nowhere
 */
export function showAnswer(typed: string, index: OfflineIndex, taken: ReadonlySet<string>) {
  const { words, locale } = index
  const field = document.querySelector<HTMLInputElement>('#site-q')
  if (field) field.value = typed
  document.title = `${typed} · ${document.title}`
  const lines = makeOfflineSearch(index)(typed)
  const first = lines.filter(({ kind, role }) => kind !== 'organization' && role !== 'more')
  const helpers = lines.filter(({ kind }) => kind === 'organization')
  const more = lines.filter(({ kind, role }) => kind !== 'organization' && role === 'more')
  const draw = (title: string, shownLines: readonly OfflineLine[]) =>
    group(title, shownLines, index, taken)
  const answers = draw(words.answers, first)
  const who = draw(words.helpers, helpers)
  // In the order in which the search puts them.
  const isWhoFirst = lines[0]?.role === 'helper'
  const shown = make('div', 'site-results')
  shown.id = 'results'
  shown.append(
    say('small muted', words.scope),
    ...(isMoreAsked() ? [say('small muted', words.notAsked)] : []),
    ...(isWhoFirst ? [who, answers] : [answers, who]),
    draw(words.more, more),
  )
  if (lines.length === 0) {
    const nothing = make('div', 'empty-state')
    const title = make('h2')
    title.textContent = words.emptyTitle.replace('{words}', typed)
    nothing.append(title, say('', words.emptyAdvice))
    shown.append(nothing)
  }
  shown.lang = locale
  // After the form; what to begin with gives its place to the answer.
  const form = field?.closest('form')
  form?.parentElement?.querySelectorAll('form ~ section').forEach((section) => section.remove())
  form?.after(shown)
  shown.scrollIntoView()
}

/** Whether more was asked than words: a place, a region, a service. */
const isMoreAsked = (): boolean =>
  [...new URLSearchParams(location.search)].some(([name, value]) => name !== 'q' && !!value)

function group(
  title: string,
  lines: readonly OfflineLine[],
  index: OfflineIndex,
  taken: ReadonlySet<string>,
): Node {
  if (lines.length === 0) return document.createTextNode('')
  const section = make('section', 'section')
  const heading = make('h2', 'section-title')
  heading.textContent = title
  const list = make('ul', 'rows site-texts')
  list.append(
    ...lines.map((line) => {
      const item = make('li')
      item.append(drawn(line, index, taken))
      return item
    }),
  )
  section.append(heading, list)
  return section
}

/** A line, by the classes that the server's own lines have. */
function drawn(
  line: OfflineLine,
  { words, locale }: OfflineIndex,
  taken: ReadonlySet<string>,
): HTMLElement {
  const { title, heading, path, phone, hours } = line
  const article = make('article', phone ? 'site-number' : 'site-text')
  const about = make('div')
  const name = make('h3', 'site-text-title')
  const link = make('a') as HTMLAnchorElement
  if (taken.has(path.split('#')[0]!)) link.href = path
  link.textContent = title
  if (heading) {
    const part = make('span', 'site-text-part')
    part.textContent = heading
    link.append(' ', part)
  }
  name.append(link)
  about.append(name)
  if (line.words) about.append(say('site-text-words', line.words))
  if (line.isFrench) about.append(say('small muted', words.inFrench))
  if (hours) {
    const when = say('small', '')
    const open = make('open-now')
    open.dataset.hours = JSON.stringify(hours)
    open.dataset.locale = locale
    when.append(open)
    about.append(when)
  }
  article.append(about)
  if (phone?.uri) {
    const call = make('a', 'button button--secondary site-number-call') as HTMLAnchorElement
    call.href = phone.uri
    call.textContent = phone.number
    article.append(call)
  }
  return article
}

function say(className: string, words: string): HTMLElement {
  const line = make('p', className)
  line.textContent = words
  return line
}

function make(tag: string, className = ''): HTMLElement {
  const element = document.createElement(tag)
  if (className) element.className = className
  return element
}
