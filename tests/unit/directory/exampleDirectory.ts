import { buildDirectory } from '@/directory/ask/directory'
import type { Entry } from '@/directory/types'
import { buildEmbeddedGazetteer } from '@/lmia/place/embeddedGazetteer'

import { organizations } from '../../../seed/organizations'
import { places } from '../../../seed/places'
import { regions } from '../../../seed/regions'
import { languages, populations, serviceCategories } from '../../../seed/taxonomy'
import { offers, organization, site } from './world'

const toEntry = (
  key: string,
  name: Entry['name'],
  description: Entry['description'] = {},
): Entry => ({
  key,
  name,
  description,
  parent: null,
})

/** The directory of the example world, as far as words and places find it. */
export const exampleDirectory = () =>
  buildDirectory(
    {
      regions: regions.map(({ latitude, longitude, ...region }) => ({
        ...region,
        point: { latitude, longitude },
      })),
      services: serviceCategories.map(({ key, name, description }) =>
        toEntry(key, name, description),
      ),
      populations: populations.map(({ key, name }) => toEntry(key, name)),
      languages: languages.map(({ code, name }) => toEntry(code, name)),
      organizations: organizations.map((seed, index) =>
        organization(String(index), {
          name: seed.name,
          description: seed.description,
          kind: seed.kind,
          languages: seed.speaks.split(' '),
          populations: seed.serves.split(' '),
          regionsServed: seed.alsoServes ?? [],
          servesAllQuebec: seed.allQuebec ?? false,
          services: seed.offers.map(({ service, ...offer }) => offers(service, offer)),
          sites: seed.sites.map(({ municipality }) => {
            const { region, latitude, longitude } = places[municipality]
            return site({ municipality, region, point: { latitude, longitude } })
          }),
        }),
      ),
    },
    buildEmbeddedGazetteer(),
  )
