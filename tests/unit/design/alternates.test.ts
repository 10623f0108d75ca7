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
})
