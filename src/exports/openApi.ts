/** What programs may ask of the site, described for them (OpenAPI 3.1). */
import { type Locale, LOCALES } from '@/i18n/locales'

import { entitySchemas, refTo } from './hsds/schemas'
import { FORMATS, type ListName, PAGE_LIMITS } from './hsds/question'
import { type EntityName, HSDS_VERSION } from './hsds/standard'
import { OPEN_LICENCE } from './licence'
import { API_WORDS as words } from './openApiWords'

type Json = Readonly<Record<string, unknown>>

/** Of this description, apart from that of HSDS. */
const VERSION = '1.0.0'

/** The description in one language. */
export const openApi = (siteUrl: string, locale: Locale): object => ({
  openapi: '3.1.0',
  info: {
    title: words.title[locale],
    version: VERSION,
    description: words.about[locale],
    license: { name: OPEN_LICENCE.title, url: OPEN_LICENCE.path },
  },
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  servers: [{ url: siteUrl.replace(/\/$/, '') }],
  paths: {
    '/api/hsds': { get: meta(locale) },
    ...Object.fromEntries(Object.keys(LISTED).flatMap((list) => pathsOf(list as ListName, locale))),
    ...filePaths(locale),
    ...searchPaths(locale),
  },
  components: { schemas: { ...entitySchemas(), ...OTHER_SCHEMAS } },
})

const FLAG: Json = { type: 'boolean', default: false }
const UUID: Json = { type: 'string', format: 'uuid' }
const LANGUAGE: Json = { type: 'string', enum: LOCALES }
const WHOLE: Json = { type: 'integer', minimum: 1 }

type Word = keyof typeof words
/** A word of the query: what it is, and its values. */
type Parameter = readonly [name: string, description: Word, schema?: Json]

const LANG: Parameter = ['lang', 'lang', LANGUAGE]

const OF_LISTS: readonly Parameter[] = [
  ['search', 'search'],
  ['page', 'page', { ...WHOLE, default: 1 }],
  ['per_page', 'perPage', { ...WHOLE, maximum: PAGE_LIMITS.most, default: PAGE_LIMITS.usual }],
  ['format', 'format', { type: 'string', enum: [...FORMATS] }],
  LANG,
]

const BY_TERM: readonly Parameter[] = [
  ['taxonomy_term_id', 'taxonomyTermId', UUID],
  ['taxonomy_id', 'taxonomyId', UUID],
]

const OF_OFFERS: readonly Parameter[] = [
  ...BY_TERM,
  ['organization_id', 'organizationId', UUID],
  ['modified_after', 'modifiedAfter'],
  ['minimal', 'minimal', FLAG],
  ['full', 'full', FLAG],
]

const FULL_SERVICE: Parameter = ['full_service', 'fullService', FLAG]

const LISTED: Record<
  ListName,
  { entity: EntityName; summary: Word; parameters: readonly Parameter[] }
> = {
  services: { entity: 'service', summary: 'services', parameters: OF_OFFERS },
  organizations: {
    entity: 'organization',
    summary: 'organizations',
    parameters: [...OF_OFFERS, FULL_SERVICE],
  },
  taxonomies: { entity: 'taxonomy', summary: 'taxonomies', parameters: [] },
  taxonomy_terms: {
    entity: 'taxonomy_term',
    summary: 'taxonomyTerms',
    parameters: [...BY_TERM, ['top_only', 'topOnly', FLAG], ['parent_id', 'parentId', UUID]],
  },
  service_at_locations: {
    entity: 'service_at_location',
    summary: 'serviceAtLocations',
    parameters: [...OF_OFFERS, ['postcode', 'postcode'], ['proximity', 'proximity', WHOLE]],
  },
}

const queryOf = (parameters: readonly Parameter[], locale: Locale): Json[] =>
  parameters.map(([name, description, schema = { type: 'string' }]) => ({
    name,
    in: 'query',
    required: false,
    description: words[description][locale],
    schema,
  }))

const answer = (description: Word, schema: Json, locale: Locale, type = 'application/json') => ({
  description: words[description][locale],
  headers: Object.fromEntries(
    ['ETag', 'Last-Modified', 'Content-Language'].map((name) => [
      name,
      { schema: { type: 'string' } },
    ]),
  ),
  content: { [type]: { schema } },
})

const problem = (description: Word, locale: Locale): Json => ({
  description: words[description][locale],
  content: { 'application/problem+json': { schema: refTo('Problem') } },
})

const meta = (locale: Locale): Json => ({
  operationId: 'getAPIMetaInformation',
  summary: words.meta[locale],
  responses: {
    '200': answer(
      'meta',
      {
        type: 'object',
        properties: {
          version: { type: 'string', const: HSDS_VERSION },
          profile: { type: 'string', format: 'uri' },
          openapi_url: { type: 'string', format: 'uri' },
        },
        required: ['version', 'profile', 'openapi_url'],
        additionalProperties: false,
      },
      locale,
    ),
  },
})

/** A list, and one thing of it. */
function pathsOf(list: ListName, locale: Locale): [string, Json][] {
  const { entity, summary, parameters } = LISTED[list]
  const items = { anyOf: [refTo(entity), refTo('Minimal')] }
  const page = {
    allOf: [refTo('Page'), { type: 'object', properties: { contents: { type: 'array', items } } }],
  }
  const id = { name: 'id', in: 'path', required: true, description: words.id[locale], schema: UUID }
  const ofOne = list === 'organizations' ? [LANG, FULL_SERVICE] : [LANG]
  const tooMany = { '429': problem('tooMany', locale) }
  const path = `/api/hsds/${list}`
  return [
    [
      path,
      {
        get: {
          operationId: `list_${list}`,
          summary: words[summary][locale],
          parameters: queryOf([...OF_LISTS, ...parameters], locale),
          responses: {
            '200': answer('aPage', page, locale),
            '400': problem('notUnderstood', locale),
            ...tooMany,
          },
        },
      },
    ],
    [
      `${path}/{id}`,
      {
        get: {
          operationId: `get_${entity}`,
          summary: words.one[locale],
          parameters: [id, ...queryOf(ofOne, locale)],
          responses: {
            '200': answer('whole', refTo(entity), locale),
            '404': problem('notFound', locale),
            ...tooMany,
          },
        },
      },
    ],
  ]
}

const FILES: Readonly<Record<string, { name: string; summary: Word; type: string }>> = {
  '/api/hsds/package.zip': { name: 'getPackage', summary: 'package', type: 'application/zip' },
  '/api/directory.csv': { name: 'getDirectoryCsv', summary: 'table', type: 'text/csv' },
  '/api/directory.xlsx': {
    name: 'getDirectoryXlsx',
    summary: 'table',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  '/api/directory.jsonld': {
    name: 'getDirectoryLinked',
    summary: 'linked',
    type: 'application/ld+json',
  },
}

const filePaths = (locale: Locale): Json =>
  Object.fromEntries(
    Object.entries(FILES).map(([path, { name, summary, type }]) => [
      path,
      {
        get: {
          operationId: name,
          summary: words[summary][locale],
          parameters: queryOf([LANG], locale),
          responses: {
            '200': answer(summary, { type: 'string' }, locale, type),
            '429': problem('tooMany', locale),
          },
        },
      },
    ]),
  )

const searchPaths = (locale: Locale): Json =>
  Object.fromEntries(
    (
      [
        ['/api/search', 'siteSearch', SEARCH_ANSWER, [['place', 'place']]],
        ['/api/search/suggest', 'suggest', { type: 'array', items: { type: 'object' } }, []],
      ] as const
    ).map(([path, name, schema, more]) => [
      path,
      {
        get: {
          operationId: name,
          summary: words[name][locale],
          parameters: queryOf([['q', 'typed'], ['locale', 'lang', LANGUAGE], ...more], locale),
          responses: {
            '200': {
              description: words[name][locale],
              content: { 'application/json': { schema } },
            },
          },
        },
      },
    ]),
  )

const OTHER_SCHEMAS: Json = {
  Page: {
    type: 'object',
    properties: {
      total_items: { type: 'integer' },
      total_pages: { type: 'integer' },
      page_number: { type: 'integer' },
      size: { type: 'integer' },
      first_page: { type: 'boolean' },
      last_page: { type: 'boolean' },
      empty: { type: 'boolean' },
      contents: { type: 'array' },
    },
    required: [
      'total_items',
      'total_pages',
      'page_number',
      'size',
      'first_page',
      'last_page',
      'empty',
      'contents',
    ],
  },
  Minimal: {
    type: 'object',
    properties: {
      id: { type: 'string', format: 'uuid' },
      modified_date: { type: 'string', format: 'date-time' },
    },
    required: ['id', 'modified_date'],
    additionalProperties: false,
  },
  Problem: {
    type: 'object',
    properties: {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      errors: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            parameter: { type: 'string' },
            code: { type: 'string' },
            detail: { type: 'string' },
          },
        },
      },
    },
    required: ['type', 'title', 'status', 'detail'],
  },
}

const SEARCH_ANSWER: Json = {
  type: 'object',
  properties: {
    locale: { type: 'string' },
    place: { type: ['string', 'null'] },
    results: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          kind: { type: 'string' },
          key: { type: 'string' },
          title: { type: 'string' },
          url: { type: 'string', format: 'uri' },
          services: { type: 'array', items: { type: 'string' } },
          passage: { type: ['object', 'null'] },
          reason: { type: ['string', 'null'] },
        },
        required: ['kind', 'key', 'title', 'url'],
      },
    },
  },
  required: ['locale', 'results'],
}
