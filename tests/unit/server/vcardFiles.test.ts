import type { Request, Response } from 'express'
import { describe, expect, it } from 'vitest'

import { vcardFiles } from '@/server/vcardFiles'

import { standIn } from '../../standIn'

const leadsTo = (originalUrl: string): string => {
  const req = standIn<Request>({ url: originalUrl, originalUrl })
  vcardFiles(req, standIn<Response>({}), () => undefined)
  return req.originalUrl
}

describe('a card by its name', () => {
  it.each([
    ['/fr/repertoire/organismes/a-b.vcf', '/fr/repertoire/organismes/a-b/vcard'],
    ['/es/directorio/organizaciones/a.vcf?x=1', '/es/directorio/organizaciones/a/vcard?x=1'],
    ['/fr/repertoire/organismes/a-b', '/fr/repertoire/organismes/a-b'],
    ['/fr/repertoire/regions/estrie.vcf', '/fr/repertoire/regions/estrie.vcf'],
    ['/fr/guide/a.vcf', '/fr/guide/a.vcf'],
  ])('%s is %s', (from, to) => {
    expect(leadsTo(from)).toBe(to)
  })
})
