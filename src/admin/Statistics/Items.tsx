import { LOCALE_LABELS } from '@/i18n/localeNames'
import { LOCALES } from '@/i18n/locales'
import type { ItemFigures } from '@/statistics/figures'
import type { NamedItem } from '@/statistics/overview'

import { DeskScroll } from '../DeskScroll'
import type { Words } from './words'

interface Props {
  items: readonly ItemFigures<NamedItem>[]
  title: string
  words: Words
}

/** Those that are shown at once; the others on demand. */
const SHOWN = 10

/** What was read or taken, the most frequent first, each with a bar as long as its share. */
export function Items({ items, title, words }: Props) {
  const most = items[0]?.total ?? 1
  const [first, rest] = [items.slice(0, SHOWN), items.slice(SHOWN)]
  return (
    <>
      <Table items={first} most={most} title={title} words={words} />
      {rest.length > 0 && (
        <details>
          <summary>
            {words.say('others', { n: words.number(rest.length) })}
            <span className="desk-spoken"> ({title})</span>
          </summary>
          <Table items={rest} most={most} title={title} words={words} />
        </details>
      )}
    </>
  )
}

const Table = ({ items, most, title, words }: Props & { most: number }) => (
  <DeskScroll label={title}>
    <table className="desk-table statistics-items">
      <thead>
        <tr>
          <th scope="col">{words.say('item')}</th>
          {/* First: on a telephone the languages are reached by a finger. */}
          <th className="desk-number" scope="col">
            {words.say('total')}
          </th>
          {LOCALES.map((locale) => (
            <th className="desk-number" key={locale} scope="col">
              {LOCALE_LABELS[locale][words.locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ counts, item, total }) => (
          <tr key={item.key}>
            <th scope="row">
              {item.path ? <a href={item.path}>{item.name}</a> : item.name}
              <svg
                aria-hidden="true"
                className="statistics-share"
                preserveAspectRatio="none"
                viewBox="0 0 100 1"
              >
                <rect height={1} width={(100 * total) / most} x={0} y={0} />
              </svg>
            </th>
            <td className="desk-number">{words.number(total)}</td>
            {LOCALES.map((locale) => (
              <td className="desk-number" key={locale}>
                {words.number(counts[locale])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </DeskScroll>
)
