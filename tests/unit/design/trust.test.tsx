import { createTranslator } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'

import { SectionNote } from '@/components/Sheet/SectionNote'
import { VerificationNote } from '@/components/VerificationBadge'
import type { SheetView } from '@/data/directory'
import { VERIFICATION_STATES } from '@/directory/verification'
import { CHANNELS, SECTIONS } from '@/directory/vocabulary'
import { type Locale, LOCALES } from '@/i18n/locales'
import { messages } from '@/i18n/messages'

import { Trust } from '../../../src/app/(site)/(reading)/[locale]/directory/organizations/[slug]/_sheet/Trust'
import { standIn } from '../../standIn'

vi.mock('next-intl/server', () => ({
  getTranslations: ({ locale, namespace }: { locale: Locale; namespace: 'directory' }) =>
    createTranslator({ locale, messages: messages[locale], namespace }),
}))

type Verification = SheetView['verification']

const sections = (more: object = {}): Verification['sections'] =>
  SECTIONS.map(({ code }) => ({
    section: code,
    trust: 'confirmed',
    age: 'fresh',
    date: '2026-10-03',
    channel: 'phone',
    ...more,
  }))

const sheetOf = (verification: Partial<Verification>) =>
  standIn<SheetView>({
    slug: 'exemple',
    name: 'Exemple',
    updatedAt: '2026-10-03',
    verification: { state: 'confirmed', date: '2026-10-03', sections: sections(), ...verification },
  })

const draw = async (locale: Locale, verification: Partial<Verification> = {}) =>
  renderToStaticMarkup(await Trust({ locale, sheet: sheetOf(verification) }))

describe('what stands behind a sheet', () => {
  it.each(LOCALES)(
    'has its legend on the sheet: each mention and what it means (%s)',
    async (locale) => {
      const html = await draw(locale)
      const words = [...html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(
        ([, mention = '', meaning]) =>
          `${mention.replace(/<[^>]*aria-hidden[^>]*>[^<]*<\/[^>]*>|<[^>]*>/g, '').trim()}: ${meaning}`,
      )
      const { legend, short } = messages[locale].directory.verification
      for (const state of VERIFICATION_STATES) {
        expect(words).toContain(`${short[state]}: ${legend[state]}`)
      }
      expect(html).toContain(`<summary>${legend.title}</summary>`)
    },
  )

  it('says once, for all sections alike, who said so, when and how', async () => {
    expect(await draw('fr')).toContain('confirmé par l’organisme le 3 octobre 2026, par téléphone')
    const [first] = sections()
    const others = sections({ channel: 'link' }).slice(1)
    const apart = { sections: [first!, ...others] }
    expect(await draw('fr', apart)).not.toContain('par téléphone')
    const note = (section: 'contact' | 'hours') =>
      renderToStaticMarkup(<SectionNote locale="fr" sheet={sheetOf(apart)} section={section} />)
    expect(note('contact')).toContain('par téléphone')
    expect(note('hours')).toContain('en ligne, par son lien')
    const alike = <SectionNote locale="fr" sheet={sheetOf({})} section="hours" />
    expect(renderToStaticMarkup(alike)).toBe('')
  })

  it.each(LOCALES)('names every way in which something is said (%s)', (locale) => {
    const said = CHANNELS.map(({ code }) =>
      renderToStaticMarkup(
        <VerificationNote locale={locale} section={{ ...sections()[0]!, channel: code }} />,
      ),
    )
    expect(new Set(said).size).toBe(CHANNELS.length)
    expect(said.join('')).not.toContain('directory.')
  })

  it('tells not how it was said, once it cannot be relied on', () => {
    for (const age of ['old', 'edited'] as const) {
      const section = { ...sections()[0]!, age }
      const html = renderToStaticMarkup(<VerificationNote locale="fr" section={section} />)
      expect(html).not.toContain('téléphone')
    }
  })
})
