import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { collections } from '@collections/index'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import { HandbookPages } from '@/components/Handbook'
import { HANDBOOK_ROLES, handoverFor, TASKS } from '@/handbook'
import { LOCALES } from '@/i18n/locales'

const MODEL = {
  collections,
  sentences: { fr: fr.translations, en: en.translations, es: es.translations },
}

describe('the pages of a handbook', () => {
  const CASES = HANDBOOK_ROLES.flatMap((role) => LOCALES.map((locale) => [role, locale] as const))

  it.each(CASES)('hold every task and a way to it (%s, %s)', (role, locale) => {
    const html = renderToStaticMarkup(
      <HandbookPages
        admin="/admin"
        handover={handoverFor(role)}
        locale={locale}
        model={MODEL}
        opens
        pictures={{ 'find-work': '/picture-of-the-queue' }}
        tasks={TASKS[role]}
      />,
    )
    expect(html).not.toMatch(/[{}]|undefined|\[object/)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { name } of [...TASKS[role], ...handoverFor(role)]) {
      expect(html).toContain(`href="#${name}"`)
      expect(ids).toContain(name)
    }
    // A picture that was made is shown, with words in its place; the others leave no hole.
    const pictures = html.match(/<img[^>]*>/g) ?? []
    expect(pictures.length).toBe(role === 'translator' ? 1 : 0)
    for (const picture of pictures) expect(picture).toMatch(/alt="[^"]{10,}"/)
  })
})
