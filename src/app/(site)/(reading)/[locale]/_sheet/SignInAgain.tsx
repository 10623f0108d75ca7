import { getTranslations } from 'next-intl/server'

import { Button } from '@/components/Button'
import { TextField } from '@/components/Field'
import type { LinkVisit } from '@/forms/linkVisit'
import type { Locale } from '@/i18n/locales'

interface Props {
  locale: Locale
  visit: LinkVisit
  asksCode: boolean
}

/**
 * The session ended while somebody wrote: what they sent stays in this form, and is done once they have
 * signed in. Nothing is kept on the way.
 */
export async function SignInAgain({ locale, visit: { step = '', sent = {} }, asksCode }: Props) {
  const t = await getTranslations({ locale, namespace: 'account' })
  const { 'signIn.email': email, ...fields } = sent
  const kept = Object.entries(fields).flatMap(([name, values]) =>
    (values ?? []).map((value, at) => ({ name, value, key: `${name} ${at}` })),
  )
  return (
    <form action="/api/my-sheet/resume" method="post" className="public-form">
      <input type="hidden" name="step" value={step} />
      {kept.map(({ key, name, value }) => (
        <input key={key} type="hidden" name={name} value={value} />
      ))}
      {!sent.locale && <input type="hidden" name="locale" value={locale} />}
      <TextField
        name="signIn.email"
        type="email"
        label={t('signIn.email')}
        autoComplete="username"
        defaultValue={email?.[0]}
        required
      />
      <TextField
        name="signIn.password"
        type="password"
        label={t('signIn.password')}
        autoComplete="current-password"
        required
      />
      {asksCode && (
        <TextField
          name="signIn.code"
          label={t('code.code')}
          hint={t('code.hint')}
          autoComplete="one-time-code"
          required
        />
      )}
      <Button large>{t('signIn.submit')}</Button>
    </form>
  )
}
