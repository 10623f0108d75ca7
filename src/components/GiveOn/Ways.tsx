import { ButtonLink } from '@/components/Button'
import { Icon } from '@/components/Icon'
import { LanguageChoice } from '@/components/LanguageChoice'
import { QrCode } from '@/components/QrCode'
import { BASKET_ROOM } from '@/giving/basket'
import { messageLinks, messageText, type Message } from '@/giving/links'
import { type Item, writeItems } from '@/giving/items'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'

interface Props {
  /** The language of who gives it on, and of who receives it. */
  locale: Locale
  client: Locale
  items: readonly Item[]
  message: Message
}

/** The ways to give something on: applications, a copy, a code, a page to print. */
export function Ways({ locale, client, items, message }: Props) {
  const t = translator(locale, 'giving')
  const keys = writeItems(items)
  return (
    <give-ways
      data-title={message.title}
      data-text={messageText(message)}
      data-url={message.url}
      data-keys={keys}
      data-words={JSON.stringify(wordsOf(locale))}
    >
      <h2 className="give-name" lang={client === locale ? undefined : client}>
        {message.title}
      </h2>
      <LanguageChoice
        label={t('language')}
        chosen={client}
        to={(lang) => pathTo(locale, { pathname: '/give', query: { items: keys, lang } })}
        isOfWays
      />
      <List locale={locale} message={message} />
      <p className="give-handout">
        <ButtonLink
          kind="secondary"
          href={pathTo(locale, { pathname: '/handout', query: { items: keys, lang: client } })}
          rel="nofollow"
        >
          <Icon name="print" /> {t('alone')}
        </ButtonLink>
      </p>
      <p role="status" className="give-status" />
      <figure className="give-code">
        <QrCode text={message.url} label={t('code')} />
        <figcaption className="small">
          {t('scan')} <span className="give-url">{message.url}</span>
        </figcaption>
      </figure>
      <p className="small muted">{t('private')}</p>
    </give-ways>
  )
}

/** Applications, a copy, the basket: what only a browser can do is hidden until its script shows it. */
function List({ locale, message }: Pick<Props, 'locale' | 'message'>) {
  const t = translator(locale, 'giving')
  const links = messageLinks(message)
  return (
    <ul className="give-list">
      <li hidden>
        <button type="button" className="link-button" data-do="share">
          {t('share')}
        </button>
      </li>
      {(['whatsapp', 'sms', 'email'] as const).map((way) => (
        <li key={way}>
          <a href={links[way]} rel="noreferrer">
            {t(way)}
          </a>
        </li>
      ))}
      <li hidden>
        <button type="button" className="link-button" data-do="copy">
          {t('copy')}
        </button>
      </li>
      <li hidden>
        <button type="button" className="link-button" data-do="keep">
          {t('keep')}
        </button>
      </li>
    </ul>
  )
}

/** What the small script says. */
function wordsOf(locale: Locale) {
  const t = translator(locale, 'giving')
  return Object.fromEntries(
    (
      [
        'copied',
        'notCopied',
        'keep',
        'drop',
        'kept',
        'dropped',
        'full',
        'notKept',
        'close',
      ] as const
    ).map((word) => [word, t(word, { most: BASKET_ROOM })]),
  )
}
