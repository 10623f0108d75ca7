import { describe, expect, it } from 'vitest'

import { env } from '@/env'
import { pageAlternates } from '@/i18n/alternates'

describe('the head of a page', () => {
  it('names its own address and the same page in each language, French for the others', () => {
    expect(pageAlternates('/directory', 'es')).toEqual({
      canonical: `${env.SITE_URL}/es/directorio`,
      languages: {
        fr: `${env.SITE_URL}/fr/repertoire`,
        en: `${env.SITE_URL}/en/directory`,
        es: `${env.SITE_URL}/es/directorio`,
        'x-default': `${env.SITE_URL}/fr/repertoire`,
      },
    })
  })

  it('gives the French page as the original of one that reads in French', () => {
    const { canonical, languages } = pageAlternates('/about', 'es', true)
    expect(canonical).toBe(`${env.SITE_URL}/fr/a-propos`)
    expect(languages).toEqual(pageAlternates('/about', 'es').languages)
  })

  it('names each language’s own end of an address', () => {
    const slug = { fr: 'logement', en: 'housing', es: 'vivienda' }
    const href = { pathname: '/guide/[slug]', params: { slug } } as const
    expect(pageAlternates(href, 'en').languages).toMatchObject({
      fr: `${env.SITE_URL}/fr/guide/logement`,
      en: `${env.SITE_URL}/en/guide/housing`,
      es: `${env.SITE_URL}/es/guia/vivienda`,
    })
  })
})
