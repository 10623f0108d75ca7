import { GUIDE_PART_ADDRESSES } from '@/data/guide/parts'
import type { Href } from '@/i18n/href'

/** One page of each type that everyone may open. */
export const PUBLIC_PAGES: Record<string, Href> = {
  home: '/',
  guide: '/guide',
  'part of the guide': {
    pathname: '/guide/parts/[part]',
    params: { part: GUIDE_PART_ADDRESSES.status },
  },
  chapter: { pathname: '/guide/[slug]', params: { slug: 'normes-du-travail' } },
  'chapter in French everywhere': {
    pathname: '/guide/[slug]',
    params: { slug: 'demeurer-au-quebec-residence-permanente' },
  },
  'chapter of numbers': { pathname: '/guide/[slug]', params: { slug: 'numeros-utiles' } },
  'whole guide': '/guide/print',
  'what changed in the guide': '/guide/changes',
  'a day that is none': { pathname: '/guide', query: { on: '2026-02-30' } },
  'the guide before it was': { pathname: '/guide', query: { on: '2020-03-01' } },
  'a chapter before it was': {
    pathname: '/guide/[slug]',
    params: { slug: 'normes-du-travail' },
    query: { on: '2020-03-01' },
  },
  'a chapter compared': {
    pathname: '/guide/[slug]/compare',
    params: { slug: 'normes-du-travail' },
  },
  directory: '/directory',
  'search results': { pathname: '/directory', query: { q: 'logement', language: 'es' } },
  'search without result': { pathname: '/directory', query: { q: 'zzzzzz' } },
  'organization with several places': {
    pathname: '/directory/organizations/[slug]',
    params: { slug: 'organisme-d-exemple-monteregie-3' },
  },
  'organization with a season': {
    pathname: '/directory/organizations/[slug]',
    params: { slug: 'organisme-d-exemple-estrie-1' },
  },
  regions: '/directory/regions',
  region: { pathname: '/directory/regions/[slug]', params: { slug: 'monteregie' } },
  'all of Quebec': '/directory/province',
  nominate: '/directory/nominate',
  'site search': { pathname: '/search', query: { q: 'passeport' } },
  'site search without result': { pathname: '/search', query: { q: 'zzzzzz' } },
  'results on a map': {
    pathname: '/directory',
    query: { service: 'housing', view: 'map' },
  },
  'words explained': '/glossary',
  'numbers to call': '/numbers',
  'the guide without a network': '/offline',
  'help for organizations': '/my-sheet/help',
  'ways to give on': {
    pathname: '/give',
    query: { items: 'o.organisme-d-exemple-estrie-1' },
  },
  'empty handout': '/handout',
  handout: {
    pathname: '/handout',
    query: { items: 'g.logement_o.organisme-d-exemple-estrie-1', lang: 'es' },
  },
  'pocket card': {
    pathname: '/directory/regions/[slug]/card',
    params: { slug: 'monteregie' },
  },
  editions: '/editions',
  updates: '/updates',
  feedback: '/feedback',
  'map gate': '/map',
  'map request': '/map/request',
  'sign in': '/account/sign-in',
  'forgotten password': '/account/forgotten-password',
  about: '/about',
  method: '/method',
  'inclusion criteria': '/inclusion-criteria',
  'data sources': '/data-sources',
  'open data': '/open-data',
  'a list to take along': { pathname: '/open-data/embed', query: { region: 'monteregie' } },
  privacy: '/privacy',
  accessibility: '/accessibility',
}
