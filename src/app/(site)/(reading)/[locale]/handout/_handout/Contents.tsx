import { getTranslations } from 'next-intl/server'

import { Section } from '@/components/Section'
import type { Given } from '@/data/giving'
import { writeItem, writeKeys } from '@/giving/items'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

interface Props {
  locale: Locale
  /** The language of who is handed it: that of the names. */
  client: Locale
  given: readonly Given[]
  /** All that the address asks for, as it is written: what is not online too. */
  keys: readonly string[]
  chosen: { lang?: string | undefined; format?: string | undefined }
}

/** What stands on the handout, each with a way to take it out that can be undone. */
export async function Contents({ locale, client, given, keys, chosen }: Props) {
  const t = await getTranslations({ locale, namespace: 'giving.handout' })
  const removed = writeKeys(keys) // the handout as it is, for who undoes
  return (
    <Section title={t('contents')} size="small" className="screen-only">
      <ol className="rows handout-contents">
        {given.map(({ item, keys: its, name, isFrench }) => (
          <li key={writeItem(item)}>
            <span lang={isFrench ? DEFAULT_LOCALE : client}>{name}</span>{' '}
            <a
              href={pathTo(locale, {
                pathname: '/handout',
                query: {
                  items: writeKeys(keys.filter((key) => !its.includes(key))),
                  removed,
                  ...chosen,
                },
              })}
              data-drops={writeKeys([...its, writeItem(item)])}
              rel="nofollow"
            >
              {t('remove')}
              <span className="visually-hidden"> {name}</span>
            </a>
          </li>
        ))}
      </ol>
      {keys.length > 1 && (
        <p className="small">
          <a
            href={pathTo(locale, { pathname: '/handout', query: { removed, ...chosen } })}
            data-drops={writeKeys([...keys, ...given.map(({ item }) => writeItem(item))])}
            rel="nofollow"
          >
            {t('removeAll')}
          </a>
        </p>
      )}
    </Section>
  )
}
