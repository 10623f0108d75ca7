import { Answers } from '@/components/OfficialNumbers'
import type { BodyResult } from '@/data/search'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

interface Props {
  locale: Locale
  result: Pick<BodyResult, 'body' | 'path'>
}

/** A number to call: who answers, for what, in which languages. */
export function NumberLine({ locale, result: { body, path } }: Props) {
  const t = translator(locale, 'search')
  const { name, phones, purpose } = body
  const [phone] = phones
  return (
    <article className="site-number">
      <div>
        <p className="small muted site-text-kind">{t('kinds.body')}</p>
        <h3 className="site-text-title">
          <a href={path} lang={name.lang === locale ? undefined : name.lang}>
            {name.text}
          </a>
        </h3>
        {purpose && (
          <p className="site-text-words" lang={purpose.lang === locale ? undefined : purpose.lang}>
            {purpose.text}
          </p>
        )}
        {phone && (
          <p className="small muted">
            <Answers locale={locale} body={body} phone={phone} />
          </p>
        )}
      </div>
      {phone && (
        <a className="button button--secondary site-number-call" href={phone.uri}>
          <span className="visually-hidden">{t('callNumber')} </span>
          {phone.number}
        </a>
      )}
    </article>
  )
}
