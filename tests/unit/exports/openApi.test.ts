import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'

import { openApi } from '@/exports/openApi'
import { LOCALES } from '@/i18n/locales'
import { OWN_ENDPOINTS } from '@/server/endpoints'

interface Description {
  paths: Record<string, object>
}

describe('the description of what programs may ask', () => {
  it.each(LOCALES)(
    'is valid OpenAPI in %s, and every reference leads somewhere',
    async (locale) => {
      const validator = new Validator()
      const { valid, errors } = await validator.validate(
        JSON.stringify(openApi('https://example.org/', locale), null, 2),
      )
      expect(errors ?? []).toEqual([])
      expect(valid).toBe(true)
      expect(() => validator.resolveRefs()).not.toThrow()
    },
  )

  it('names every public endpoint of ours, and no other', () => {
    const { paths } = openApi('https://example.org/', 'en') as Description
    const open = OWN_ENDPOINTS.map(({ path }) => path).filter((path) =>
      /^\/api\/(?:hsds|directory\.|search)/.test(path),
    )
    expect(Object.keys(paths).sort()).toEqual(
      open.map((path) => path.replace(':uuid', '{id}')).sort(),
    )
  })
})
