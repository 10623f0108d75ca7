import type { RepertoryView } from '@/data/directory'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

interface Props {
  locale: Locale
  index: RepertoryView['index']
  /** The name of an organization's place in the document. */
  idOf: (slug: string) => string
}

/** By service, by town, by language: who, and on which page. */
export function RepertoryIndex({ locale, index, idOf }: Props) {
  const t = translator(locale, 'directory.repertory.index')
  return (
    <>
      <h1>{t('title')}</h1>
      {(['services', 'towns', 'languages'] as const)
        .filter((by) => index[by].length > 0)
        .map((by) => (
          <section key={by} className="repertory-index">
            <h2>{t(by)}</h2>
            {index[by].map(({ word, organizations }) => (
              <div key={word} className="repertory-word">
                <p className="repertory-label">{word}</p>
                <ul>
                  {organizations.map(({ slug, name }) => (
                    <li key={slug}>
                      <a className="printed-line" href={`#${idOf(slug)}`}>
                        <span>{name}</span>
                        <span className="printed-page" data-of={idOf(slug)} />
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </section>
        ))}
    </>
  )
}
