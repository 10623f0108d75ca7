import { Pictogram } from '@/components/Pictogram'
import type { Option } from '@/data/directory'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

interface Props {
  locale: Locale
  services: readonly Option[]
  /** Searches near the same place. */
  place?: string | undefined
}

/** Every need with its picture, each a search of its own. */
export function NeedList({ locale, services, place }: Props) {
  return (
    <ul className="need-list">
      {services.map(({ value, label }) => (
        <li key={value}>
          <a
            href={pathTo(locale, {
              pathname: '/directory',
              query: { service: value, place },
              hash: 'results',
            })}
          >
            <Pictogram service={value} /> {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
