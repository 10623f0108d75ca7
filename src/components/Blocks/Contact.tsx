import { readPhoneNote } from '@/directory/contactNotes'
import { pathTo } from '@/i18n/paths'
import { toTelUri } from '@/text/telUri'

import { PassageOriginal, PassageText, type PassageWords } from '../Passage'
import type { Drawing } from './drawing'

/** Who to contact: the number comes from the directory or the public body, never from the text. */
export function Contact({ block, words, say }: Drawing<'contact'>) {
  const body = contactOf(block, words)
  if (!body) return null
  const note = body.phoneNote ? readPhoneNote(body.phoneNote, words.locale) : undefined
  return (
    <div className="contact-block">
      <p className="contact-block-label">
        {block.label?.text ? <PassageText passage={block.label} words={words} /> : say('contact')}
      </p>
      {block.label && <PassageOriginal passage={block.label} words={words} />}
      <p className="contact-block-name">
        <a href={body.href} hrefLang={body.lang}>
          {body.name}
        </a>
      </p>
      {body.phone && (
        <p className="contact-block-phone">
          <a className="contact-phone" href={toTelUri(body.phone)}>
            {body.phone}
          </a>
          {note && (
            <span className="muted" lang={note.lang}>
              {' '}
              {note.text}
            </span>
          )}
        </p>
      )}
    </div>
  )
}

function contactOf(
  { organization, sourceBody }: Drawing<'contact'>['block'],
  { locale }: PassageWords,
) {
  if (typeof organization === 'object' && organization) {
    return {
      name: organization.name,
      href: pathTo(locale, {
        pathname: '/directory/organizations/[slug]',
        params: { slug: organization.slug },
      }),
      phone: organization.contact?.phone,
      phoneNote: organization.contact?.phoneNote,
    }
  }
  if (typeof sourceBody === 'object' && sourceBody) {
    return {
      name: sourceBody.publisher,
      href: sourceBody.url,
      lang: sourceBody.language === locale ? undefined : sourceBody.language,
      phone: sourceBody.phone,
      phoneNote: sourceBody.phoneNote,
    }
  }
  return undefined
}
