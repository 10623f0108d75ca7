import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { GuardedForm } from '@/app/(site)/(app)/[locale]/_forms/GuardedForm'
import type { FormGuard } from '@/forms/guardFields'
import { messages } from '@/i18n/messages'

const { map, directory } = messages.es

const draw = (guard: FormGuard | undefined): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale="es"
      messages={{ map, directory: { formHold: directory.formHold } }}
      timeZone="America/Toronto"
    >
      <GuardedForm
        action={() => undefined}
        door={{ guard: undefined, worker: '/assets/w.js', contact: 'equipo@example.org' }}
        guard={guard}
      >
        <p>Campos</p>
      </GuardedForm>
    </NextIntlClientProvider>,
  )

describe('a form of React’s that anyone may send', () => {
  it('says its stamp, and neither a proof nor a reason when none is asked', () => {
    const html = draw({ stamp: 'sello', isWorkAsked: false })
    expect(html).toMatch(/name="stamp"[^>]*value="sello"/)
    expect(html).not.toContain('name="proof"')
    expect(html).not.toContain('role="alert"')
  })

  it('says why it came back, before its fields, and has a place for the work of a browser', () => {
    const html = draw({ stamp: 's', isWorkAsked: true, hold: { why: 'work', waitS: 30 } })
    expect(html.indexOf('role="alert"')).toBeGreaterThan(-1)
    expect(html.indexOf('role="alert"')).toBeLessThan(html.indexOf('Campos'))
    expect(html).toContain('name="proof"')
    expect(html).toContain(`data-working="${map.request.working}"`)
    expect(html).toContain('30')
  })

  it('has no stamp where no server drew one', () => {
    expect(draw(undefined)).not.toContain('name="stamp"')
  })
})
