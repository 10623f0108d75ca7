import { describe, expect, it } from 'vitest'

import { LOCALES } from '@/i18n/locales'
import type { Href } from '@/i18n/href'
import { PATHNAMES } from '@/i18n/pathnames'
import { pathTo } from '@/i18n/paths'
import { limitFor } from '@/server/rateLimits'
import { type RequestKind, requestKind } from '@/server/requestKind'

describe('the kind of a request', () => {
  it.each<[path: string, kind: RequestKind]>([
    ['/', 'reading'],
    ['/fr', 'reading'],
    ['/es/directorio/regiones/estrie', 'reading'],
    ['/fr/guide', 'reading'],
    ['/sitemap.xml', 'reading'],
    ['/fr/cartes', 'reading'],
    ['/fr/carte', 'app'],
    ['/en/map', 'app'],
    ['/es/mapa', 'app'],
    ['/fr/map', 'app'],
    ['/carte', 'app'], // and where the language is yet to be told
    ['/mapa', 'app'],
    ['/cartes', 'reading'],
    ['/fr/carte/demande', 'app'],
    ['/es/cuenta/iniciar-sesion', 'app'],
    ['/en/styleguide', 'app'],
    ['/admin', 'admin'],
    ['/admin/collections/users', 'admin'],
    ['/administration', 'reading'],
    ['/api', 'api'],
    ['/api/users/login', 'api'],
    ['/apiary', 'reading'],
    ['/_next/static/a.js', 'asset'],
    ['/assets/enhance.js', 'asset'],
  ])('%s is %s', (path, kind) => {
    expect(requestKind(path)).toBe(kind)
  })

  it.each(LOCALES)('is that of every page behind sign-in, in %s', (locale) => {
    const behind = Object.keys(PATHNAMES).filter((name) =>
      /^\/(?:map|account|styleguide)/.test(name),
    )
    expect(behind.length).toBeGreaterThan(4)
    const params = { key: 'm:68055', id: '12', organization: '12', section: 'contact' }
    for (const pathname of behind) {
      const address = pathTo(locale, { pathname, params } as Href)
      const kind = pathname.startsWith('/account/sheet') ? 'personal' : 'app'
      expect([pathname, requestKind(address)]).toEqual([pathname, kind])
    }
  })
})

describe('the limit of a request', () => {
  it.each([
    ['GET', '/fr/guide', 'rendering'],
    ['GET', '/fr/guide/a?near=H2X', 'rendering'],
    ['GET', '/fr/guide/a?on=2026-03-01', 'past'],
    ['GET', '/en/guide/a/compare', 'past'],
    ['GET', '/admin', 'rendering'],
    ['GET', '/assets/enhance.js', undefined],
    ['GET', '/_next/static/a.js', undefined],
    ['GET', '/api/regions', 'api'],
    ['GET', '/api/users/me', 'api'],
    ['POST', '/api/guide-chapters', 'api'],
    ['POST', '/api/users/login', 'signIn'],
    ['POST', '/api/users/forgot-password', 'signIn'],
    ['POST', '/api/users/reset-password', 'signIn'],
    ['POST', '/api/users/login/', 'signIn'],
    ['POST', '/api/users/LOGIN', 'signIn'],
    ['POST', '/api/feedback/send', 'forms'],
    ['POST', '/api/organizations/nominate', 'forms'],
    ['GET', '/api/translations/xliff', 'files'],
    ['POST', '/api/translations/12/xliff', 'files'],
    ['POST', '/api/feedback', 'api'],
    ['GET', '/api/feedback/send', 'api'],
    ['POST', '/fr/compte/connexion', 'signIn'],
    ['POST', '/es/mapa/solicitud', 'signIn'],
    ['GET', '/fr/carte', 'rendering'],
    ['GET', '/api/hsds/services?per_page=500', 'openData'],
    ['HEAD', '/api/hsds/services', 'openData'],
    ['GET', '/api/hsds/services?full=false', 'openData'],
    ['GET', '/api/hsds/services?full=true', 'files'],
    ['GET', '/api/hsds/services?full=1#', 'files'],
    ['GET', '/api/hsds/organizations?full_service=TRUE', 'files'],
    ['HEAD', '/api/hsds/organizations?full_service=true', 'files'],
    ['GET', '/api/hsds/service_at_locations?format=ndjson', 'files'],
    ['GET', '/api/hsds/organizations/1?full_service=true', 'openData'],
  ] as const)('%s %s is %s', (method, originalUrl, limit) => {
    const [path = ''] = originalUrl.split('?')
    expect(limitFor({ method, path, originalUrl })).toBe(limit)
  })
})
