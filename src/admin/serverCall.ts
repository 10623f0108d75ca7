/*
 * What the admin's pages ask of the server is one call: the name of one of Payload's functions, and its
 * arguments. Payload reads them without looking; a script may send anything.
 */

export interface ServerCall {
  name: string
  args: Readonly<Record<string, unknown>>
}

type Is = (value: unknown) => boolean

const isText: Is = (value) => typeof value === 'string'
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isId: Is = (value) => isText(value) || Number.isInteger(value)

/**
 * The functions of Payload that our pages call, and what they cannot do without. Those of scheduled
 * publication are left out: no text has it, and a forged call would queue jobs that nothing runs.
 */
const NEEDED: Readonly<Record<string, Readonly<Record<string, Is>>>> = {
  'copy-data-from-locale': { docID: isId, fromLocale: isText, toLocale: isText },
  'form-state': {},
  'get-default-layout': {},
  'get-folder-results-component-and-data': {},
  'render-document': { collectionSlug: isText },
  'render-document-slots': { collectionSlug: isText },
  'render-field': { path: isText, schemaPath: isText },
  'render-list': { collectionSlug: isText },
  'render-widget': { widgetSlug: isText },
  slugify: { path: isText },
  'table-state': {},
}

/** Arguments that several functions take: what they must be where they are given. */
const WHERE_GIVEN: Readonly<Record<string, Is>> = {
  id: isId,
  docID: isId,
  schemaPath: isText,
  path: isText,
  query: isObject,
  searchParams: isObject,
  paramsOverride: isObject,
}

/** What the site has, by the names that a call may give. */
export interface Known {
  collections: readonly string[]
  globals: readonly string[]
}

/** Whether a page of the admin may have sent it. */
export function isServerCall(call: unknown, { collections, globals }: Known): call is ServerCall {
  if (!isObject(call) || typeof call.name !== 'string' || !isObject(call.args)) return false
  if (!Object.hasOwn(NEEDED, call.name)) return false
  const { args } = call
  const needed = Object.entries(NEEDED[call.name] ?? {})
  const given = Object.entries(WHERE_GIVEN).filter(([name]) => isGiven(args[name]))
  return (
    isOneOf(args.collectionSlug, collections) &&
    isOneOf(args.globalSlug, globals) &&
    [...needed, ...given].every(([name, is]) => is(args[name]))
  )
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** A list of names stands where a field refers to several collections. */
const isOneOf = (given: unknown, known: readonly string[]): boolean =>
  !isGiven(given) || [given].flat().every((name) => known.some((each) => each === name))

/**
 * What a page gets whose session ended: nobody's form is answered as where the network is gone, and keeps its words.
 * "Not found" would draw the page anew, without them. Other functions of nobody have no answer.
 */
export const answerToNobody = ({ name }: ServerCall): { state: null } | undefined =>
  name === 'form-state' ? { state: null } : undefined
