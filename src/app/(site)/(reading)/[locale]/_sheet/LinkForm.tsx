import type { ComponentPropsWithoutRef } from 'react'

import type { Locale } from '@/i18n/locales'
import type { LINK_FORMS } from '@/server/endpoints'

interface Props extends Omit<ComponentPropsWithoutRef<'form'>, 'action' | 'method' | 'hidden'> {
  locale: Locale
  /** Which form, as the server knows it. */
  step: (typeof LINK_FORMS)[number]
  /** What the page was drawn for. */
  of: string
  /** Sent with it, and not shown. */
  hidden?: Readonly<Record<string, string>>
}

/** A form of whoever answers for a sheet. */
export const LinkForm = ({ locale, step, of, hidden = {}, children, ...form }: Props) => (
  <form action={`/api/my-sheet/${step}`} method="post" {...form}>
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="of" value={of} />
    {Object.entries(hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {children}
  </form>
)
