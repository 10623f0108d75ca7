import { describe, expect, it } from 'vitest'

import { structuredData } from '@/directory/structuredData'
import { ORGANIZATION_KINDS } from '@/directory/vocabulary'

import { organization, site } from './world'

const PAGE = 'https://example.org/fr/repertoire/organismes/entraide'

describe('what search engines are told of an organization', () => {
  it.each(ORGANIZATION_KINDS.map(({ code }) => code))('has a type for %s', (kind) => {
    expect(structuredData(organization('a', { kind }), PAGE)).toMatchObject({
      '@type': expect.stringMatching(/^(?:NGO|EducationalOrganization|GovernmentOrganization)$/),
    })
  })

  it('is what its sheet says, the phone as it is dialled', () => {
    const contact = {
      phone: '450 555-0143',
      phoneNote: null,
      email: 'a@example.org',
      website: null,
      contactRole: null,
    }
    const sites = [site({ address: '1, rue de l’Essai', municipality: 'Laval' })]
    expect(structuredData(organization('a', { contact, sites, languages: ['fr'] }), PAGE)).toEqual({
      '@type': 'NGO',
      name: 'Organisme d’exemple a',
      url: PAGE,
      mainEntityOfPage: PAGE,
      telephone: '+14505550143',
      email: 'a@example.org',
      address: [
        {
          '@type': 'PostalAddress',
          streetAddress: '1, rue de l’Essai',
          addressLocality: 'Laval',
          addressRegion: 'QC',
          addressCountry: 'CA',
        },
      ],
      knowsLanguage: ['fr'],
    })
  })

  it('leaves out what is not known', () => {
    const names = Object.keys(structuredData(organization('a'), PAGE))
    expect(names).toEqual(['@type', 'name', 'url', 'mainEntityOfPage'])
  })
})
