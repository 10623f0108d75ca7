import { fieldsFor } from '@/db/documents'
import type { Payload } from 'payload'

import type { Id } from '@/db/ids'

/** A small directory with one of everything that may or may not be seen. */
export interface World {
  regions: Record<'monteregie' | 'montreal', Id>
  services: Record<'permits' | 'food' | 'psychological', Id>
  languages: Record<'fr' | 'es', Id>
  organizations: Record<'listed' | 'elsewhere' | 'hidden' | 'draft', Id>
}

export const SLUGS = {
  listed: 'organisme-d-exemple-visible',
  elsewhere: 'organisme-d-exemple-montreal',
  hidden: 'organisme-d-exemple-cache',
  draft: 'organisme-d-exemple-brouillon',
} as const

export async function makeWorld(payload: Payload): Promise<World> {
  const create = async (collection: string, data: object): Promise<Id> => {
    const made = await payload.create({
      collection: collection as 'regions',
      data: fieldsFor(data),
      depth: 0,
      locale: 'fr',
      overrideAccess: true, // the world is set up, not asked for
    })
    return made.id
  }
  const regions = {
    monteregie: await create('regions', {
      code: '16',
      name: 'Montérégie',
      slug: 'monteregie',
      tile: { column: 2, row: 4 },
      latitude: 45.53,
      longitude: -73.51,
    }),
    montreal: await create('regions', {
      code: '06',
      name: 'Montréal',
      slug: 'montreal',
      tile: { column: 2, row: 3 },
      latitude: 45.51,
      longitude: -73.57,
    }),
  }
  const services = {
    permits: await create('service-categories', { key: 'permits', name: 'Permis', order: 1 }),
    food: await create('service-categories', { key: 'food', name: 'Aide alimentaire', order: 2 }),
    psychological: await create('service-categories', {
      key: 'psychological',
      name: 'Soutien psychologique',
      order: 3,
    }),
  }
  const languages = {
    fr: await create('languages', { code: 'fr', name: 'Français', order: 1 }),
    es: await create('languages', { code: 'es', name: 'Espagnol', order: 2 }),
  }
  const place = (region: Id, latitude: number, municipality: string) => ({
    address: '1, rue de l’Essai',
    municipality,
    postalCode: 'J0L 2L0',
    region,
    latitude,
    longitude: -73.6,
    geoPrecision: 'address',
    wheelchair: 'yes',
    hours: { kind: 'weekly', weekly: [{ days: ['mo'], opens: '09:00', closes: '17:00' }] },
  })
  const offering = (...keys: (keyof typeof services)[]) =>
    keys.map((key) => ({
      service: services[key],
      availability: 'offered',
      remote: key === 'psychological',
    }))
  const sheet = {
    kind: 'nonProfit',
    languagesSpoken: [languages.fr, languages.es],
    sites: [place(regions.monteregie, 45.27, 'Saint-Rémi')],
    services: offering('permits', 'food'),
    contact: { phone: '450 555-0100', email: 'secret@example.org' },
    _status: 'published',
  }
  const listed = await create('organizations', { ...sheet, name: 'Organisme d’exemple visible' })
  await create('verification-events', {
    organization: listed,
    organizationName: 'Organisme d’exemple visible',
    section: 'contact',
    actor: 'organization',
    channel: 'form',
    date: '2026-10-03',
    role: 'x',
    fingerprint: 'of another text',
  })
  return {
    regions,
    services,
    languages,
    organizations: {
      listed,
      elsewhere: await create('organizations', {
        ...sheet,
        name: 'Organisme d’exemple Montréal',
        sites: [place(regions.montreal, 45.51, 'Montréal')],
        services: offering('psychological'),
      }),
      hidden: await create('organizations', {
        ...sheet,
        name: 'Organisme d’exemple caché',
        doNotList: true,
      }),
      draft: await create('organizations', {
        ...sheet,
        name: 'Organisme d’exemple brouillon',
        _status: 'draft',
      }),
    },
  }
}
