import { getTranslations } from 'next-intl/server'

import { ButtonLink } from '@/components/Button'
import { Icon } from '@/components/Icon'
import type { SheetView } from '@/data/directory'
import { listWords } from '@/directory/listWords'
import { readPhoneNote, readRole } from '@/directory/contactNotes'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { toTelUri } from '@/text/telUri'
import { withoutScheme } from '@/text/webAddress'

import { costAndKind, wayTo } from '@/components/Sheet/facts'
import { SectionNote } from '@/components/Sheet/SectionNote'

interface Props {
  locale: Locale
  sheet: SheetView
}

/** Languages first, then call, then the way there. */
export async function Actions({ locale, sheet }: Props) {
  const t = await getTranslations({ locale, namespace: 'directory.sheet' })
  const { contact, languages, sites, otherNames } = sheet
  const [only] = sites
  const way = sites.length === 1 && only ? wayTo(only) : null
  const names = languages.map(({ name }) => name)
  const callHref = contact.phone ? toTelUri(contact.phone) : undefined
  return (
    <div className="sheet-actions">
      {otherNames.length > 0 && (
        <p className="small muted">{t('otherNames', { names: otherNames.join(', ') })}</p>
      )}
      {names.length > 0 && (
        <p className="sheet-speaks">
          <strong>{t('speaks')}</strong> {listWords(names, locale)}
        </p>
      )}
      <SectionNote locale={locale} sheet={sheet} section="languages" />
      <p className="small muted">{costAndKind(sheet)}</p>
      {contact.phone && callHref && (
        <ButtonLink href={callHref} block large>
          {t('call', { phone: contact.phone })}
        </ButtonLink>
      )}
      {contact.phone && !callHref && <p>{contact.phone}</p>}
      {contact.phoneNote && <PhoneNote locale={locale} note={contact.phoneNote} />}
      {way && (
        <ButtonLink kind="secondary" href={way} rel="noreferrer" block large>
          {t('way')}
          <span className="visually-hidden"> ({t('wayNote')})</span>
        </ButtonLink>
      )}
      {!contact.phone && !contact.email && <p>{t('noContact')}</p>}
      <ul className="sheet-links">
        {contact.email && (
          <li>
            <Icon name="mail" />
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </li>
        )}
        {contact.website && (
          <li>
            <Icon name="web" />
            <a href={contact.website} rel="noreferrer">
              {withoutScheme(contact.website)}
            </a>
          </li>
        )}
      </ul>
      {contact.contactRole && <Role locale={locale} role={contact.contactRole} />}
      <SectionNote locale={locale} sheet={sheet} section="contact" />
    </div>
  )
}

/** In the reader's language, then as it is said on the phone. */
async function Role({ locale, role }: { locale: Locale; role: string }) {
  const t = await getTranslations({ locale, namespace: 'directory.sheet' })
  const known = readRole(role, locale)
  const inFrench = <span lang={DEFAULT_LOCALE}>{role}</span>
  return (
    <p>
      {t('ask')}{' '}
      {known ? (
        <>
          {known} ({inFrench})
        </>
      ) : (
        inFrench
      )}
    </p>
  )
}

function PhoneNote({ locale, note }: { locale: Locale; note: string }) {
  const { text, lang } = readPhoneNote(note, locale)
  return (
    <p className="small sheet-phone-note" lang={lang}>
      {text}
    </p>
  )
}
