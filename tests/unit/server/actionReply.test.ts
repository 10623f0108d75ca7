import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isAdminCall, isReadableForm, isReadableReply, namesAction } from '@/server/actionReply'

const reply = (parts: Record<string, string | Blob>) =>
  isReadableReply(new Map(Object.entries(parts)))

describe('what a script sends to an action', () => {
  it.each([
    ['words and a form', { 0: '[{"errors":{}},"$K1"]', '1_email': 'a' }],
    ['a form without fields', { 0: '["$K1"]' }],
    [
      'values that stand in their words',
      { 0: '["$undefined","$D2026-11-28T00:00:00.000Z","$n12","$-0","$T","$$5"]' },
    ],
    ['a part, and one that it refers to', { 0: '["$1"]', 1: '{"a":"$2"}', 2: '[1]' }],
    ['a place in a part', { 0: '["$1:a:b"]', 1: '{"a":{"b":1}}' }],
    ['a file', { 0: '["$B1"]', 1: new Blob(['a']) }],
    ['a list of pairs', { 0: '["$Q1"]', 1: '[["a",1]]' }],
    ['parts that refer to each other', { 0: '["$1"]', 1: '["$1"]' }],
  ])('can be read: %s', (_, parts) => expect(reply(parts)).toBe(true))

  it.each([
    ['nothing', {}],
    ['no JSON', { 0: '{' }],
    ['no list', { 0: 'null' }],
    ['a part that is not there', { 0: '["$1"]' }],
    ['a part that is cut', { 0: '["$1"]', 1: '{' }],
    ['a promise of nothing', { 0: '[{"then":"$@1"}]' }],
    ['a text for a file', { 0: '["$B1"]', 1: 'a' }],
    ['no pairs', { 0: '["$Q1"]', 1: '[1]' }],
    ['an action of the server', { 0: '["$h1"]', 1: '{"id":"a","bound":null}' }],
    ['a number that is none', { 0: '["$nabc"]' }],
    ['a stream', { 0: '["$R1"]', 1: '' }],
  ])('cannot be read: %s', (_, parts) => expect(reply(parts)).toBe(false))

  it('never makes the reader fail or stop', () => {
    const word = fc.oneof(fc.string(), fc.stringMatching(/^\$[@KQWBDnuhR]?[0-3a-c:]{0,4}$/))
    const part = fc.oneof(
      fc.string(),
      fc.json({ maxDepth: 2 }),
      fc.array(word).map((words) => JSON.stringify(words)),
    )
    const parts = fc.dictionary(fc.constantFrom('0', '1', '2', '3', '1_a'), part)
    fc.assert(
      fc.property(parts, (each) => void reply(each)),
      { numRuns: 60 },
    )
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect(reply({ 0: '["$1"]', 1: deep })).toBe(true)
  })
})

describe('what a page of the admin calls', () => {
  /** Next's number of an action begins with a bit for each argument that it reads. */
  const ONE = '40c62f'
  const TWO = '60593d'
  const KEPT = '"kept by Next"'

  it.each([
    ['a function by its name', ONE, '[{"name":"form-state","args":{}}]', true],
    ['a function, of an action that takes two', TWO, '[{"name":"form-state","args":{}}]', false],
    ['the language, with what Next keeps', TWO, '["$@1","es"]', true],
    ['the language, of an action that takes one', ONE, '["$@1","es"]', false],
    ['the language, with what was made up', TWO, '["$@2","es"]', false],
    ['the language, with what is not there', TWO, '["$@3","es"]', false],
    ['a language that is none', TWO, '["$@1","de"]', false],
    ['a language alone', ONE, '["fr"]', false],
    ['a form', ONE, '["$K1"]', false],
    ['a function, of no action', 'zz', '[{"name":"form-state","args":{}}]', false],
  ])('%s: %s %s is %s', (_, action, root, is) => {
    const parts = new Map(Object.entries({ 0: root, 1: KEPT, 2: '"made up"' }))
    expect(isAdminCall(parts, action, (sealed) => sealed === JSON.parse(KEPT))).toBe(is)
  })
})

describe('a form that names an action', () => {
  it.each([
    ['$ACTION_REF_1', true],
    ['$ACTION_ID_60', true],
    ['email', false],
  ])('by %s: %s', (name, is) => {
    expect(namesAction(new Map([[name, '']]))).toBe(is)
  })
})

describe('what a form without a script says of its action', () => {
  const form = (parts: Record<string, string>) => isReadableForm(new Map(Object.entries(parts)))
  const asked = '{"id":"60","bound":"$@1"}'

  it('can be read: an action with what it is bound to, or none', () => {
    expect(form({ $ACTION_REF_1: '', '$ACTION_1:0': asked, '$ACTION_1:1': '[{}]' })).toBe(true)
    expect(form({ $ACTION_ID_60: '', email: '' })).toBe(true)
    expect(form({ email: '{' })).toBe(true)
  })

  it('cannot be read: one that lacks a part, or whose part is cut', () => {
    expect(form({ $ACTION_REF_1: '' })).toBe(false)
    expect(form({ $ACTION_REF_1: '', '$ACTION_1:0': '{' })).toBe(false)
    expect(form({ $ACTION_REF_1: '', '$ACTION_1:0': asked })).toBe(false)
    expect(form({ $ACTION_REF_1: '', '$ACTION_1:0': asked, '$ACTION_1:1': '[' })).toBe(false)
  })
})
