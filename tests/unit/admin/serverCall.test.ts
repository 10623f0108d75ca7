import { describe, expect, it } from 'vitest'

import { answerToNobody, isServerCall } from '@/admin/serverCall'

const KNOWN = { collections: ['guide-chapters', 'media'], globals: ['site'] }
const isCall = (call: unknown) => isServerCall(call, KNOWN)

describe('a call of the admin', () => {
  it.each([
    ['form-state', { collectionSlug: 'media', id: 1, schemaPath: 'media', globalSlug: '' }],
    ['form-state', { globalSlug: 'site' }],
    ['render-list', { collectionSlug: 'media', query: { limit: 10 } }],
    ['table-state', { collectionSlug: ['media', 'guide-chapters'], query: {} }],
    ['render-document', { collectionSlug: 'media', docID: null }],
    ['render-field', { path: 'text', schemaPath: 'collection.media.text' }],
    ['get-default-layout', {}],
  ])('of %s with %j is one', (name, args) => expect(isCall({ name, args })).toBe(true))

  it.each([
    undefined,
    null,
    [],
    'form-state',
    new FormData(),
    { name: 'form-state' },
    { name: 'form-state', args: [] },
    { name: 'nothing', args: {} },
    { name: '__proto__', args: {} },
    { name: 'toString', args: {} },
    { name: 'render-list', args: {} },
    { name: 'schedule-publish', args: { type: 'publish', date: '2027-06-01' } },
    { name: 'get-upcoming-scheduled-publish', args: {} },
    { name: 'render-list', args: { collectionSlug: 'nothing' } },
    { name: 'render-list', args: { collectionSlug: 5 } },
    { name: 'render-list', args: { collectionSlug: 'media', query: 5 } },
    { name: 'render-document', args: { collectionSlug: 'media', docID: {} } },
    { name: 'form-state', args: { globalSlug: 'constructor' } },
    { name: 'table-state', args: { collectionSlug: ['media', 'nothing'] } },
    { name: 'render-field', args: { path: 1, schemaPath: 'y' } },
  ])('is not %j', (call) => expect(isCall(call)).toBe(false))
})

it('of a form whose session ended is answered with nothing, which empties no form; others are not', () => {
  expect(answerToNobody({ name: 'form-state', args: {} })).toEqual({ state: null })
  expect(answerToNobody({ name: 'render-list', args: {} })).toBeUndefined()
})
