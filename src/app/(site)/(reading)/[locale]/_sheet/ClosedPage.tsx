import { getTranslations } from 'next-intl/server'

import { ButtonLink } from '@/components/Button'
import type { LinkRefusal } from '@/directory/link/linkRefusals'
import type { LinkVisit } from '@/forms/linkVisit'
import type { Href } from '@/i18n/href'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { asksToSignIn, type ClosedBy, isClosed, type SignInAgainBy } from './closedBy'
import { Frame } from './Frame'
import { SignInAgain } from './SignInAgain'

interface Props {
  locale: Locale
  refusal: LinkRefusal
  visit: LinkVisit
  /** A page that letters lead to, also those to regional actors, who have no sheet and no link to ask for. */
  isOfLetter?: boolean
}

/** Where to go from a page that opens nothing, and what the way is called. */
const WAYS: Record<
  Exclude<ClosedBy, SignInAgainBy>,
  { href: Href; label: 'writeUs' | 'askAgain' | 'myAccount' }
> = {
  unknown: { href: '/my-sheet/lost', label: 'askAgain' },
  expired: { href: '/my-sheet/lost', label: 'askAgain' },
  revoked: { href: '/my-sheet/lost', label: 'askAgain' },
  sheetGone: { href: '/feedback', label: 'writeUs' },
  noAccess: { href: '/account', label: 'myAccount' },
}

/** The account that was named has a second step. */
const CODE_ASKED: ReadonlySet<ClosedBy> = new Set([
  'codeNeeded',
  'codeWrong',
  'codeClosed',
  'setUpNeeded',
])

/** The key opens nothing: why, and how to get another. Nothing that was sent is lost. */
export async function ClosedPage({ locale, refusal, visit, isOfLetter = false }: Props) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  // A page that asks to sign in again is told what was wrong with the first try.
  const said = refusal === 'signedOut' ? (visit.refusal ?? refusal) : refusal
  if (said === 'mayNotEdit')
    return <MayNotEdit locale={locale} isRefused={visit.refusal === said} />
  if (said === 'unknown' && isOfLetter) return <LetterAgain locale={locale} />
  const why = isClosed(said) ? said : 'noAccess'
  const way = asksToSignIn(why) ? undefined : WAYS[why]
  return (
    <Frame
      locale={locale}
      href={way ? '/my-sheet' : '/account'}
      title={t(`refusals.${why}.title`)}
      lead={t(`refusals.${why}.text`)}
    >
      {way ? (
        <p>
          <ButtonLink href={pathTo(locale, way.href)}>{t(way.label)}</ButtonLink>
        </p>
      ) : (
        <SignInAgain locale={locale} visit={visit} asksCode={CODE_ASKED.has(why)} />
      )}
    </Frame>
  )
}

/** Who may only confirm came to a page for those who may edit: their access has not ended. */
async function MayNotEdit({ locale, isRefused }: { locale: Locale; isRefused: boolean }) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  return (
    <Frame
      locale={locale}
      href="/account"
      title={t('mayNotEditTitle')}
      lead={t(isRefused ? 'refusals.mayNotEdit' : 'mayNotEditLead')}
    >
      <p>
        <ButtonLink href={pathTo(locale, WAYS.noAccess.href)}>{t(WAYS.noAccess.label)}</ButtonLink>
      </p>
    </Frame>
  )
}

/** The browser no longer holds the link of the letter: it is in their mailbox, and we are at hand. */
async function LetterAgain({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  return (
    <Frame
      locale={locale}
      href="/my-sheet"
      title={t('refusals.letter.title')}
      lead={t('refusals.letter.text')}
    >
      <p>
        <ButtonLink href={pathTo(locale, '/feedback')}>{t('writeUs')}</ButtonLink>
      </p>
    </Frame>
  )
}
