import { UNIT_ACTIONS, type UnitOrder } from '@/translation'
import { MACHINES } from '@/translation/machine'

/** More than any text has: a form that was long without network sends all at once. */
const MAX_ORDERS = 2000

/** Keys are made here; anything else would name a path in the database. */
const KEY = /^[\w-]{1,120}$/

/** What a form sends about its passages, or nothing when it cannot be read. */
export function readUnitOrders(value: unknown): UnitOrder[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_ORDERS) return undefined
  return value.every(isUnitOrder) ? value.map(withoutWording) : undefined
}

/** Whose words are brought back is read in the history, never told by who asks. */
const withoutWording = ({ wording: _told, ...order }: UnitOrder): UnitOrder => order

const isUnitOrder = (value: unknown): value is UnitOrder =>
  isObject(value) &&
  UNIT_ACTIONS.some((action) => action === value.action && action !== 'restore') &&
  isUnit(value.unit) &&
  isText(value.before) &&
  isText(value.target) &&
  (value.follows === undefined || value.follows === '' || isKey(value.follows)) &&
  (value.reason === undefined || isText(value.reason)) &&
  (value.machine === undefined || MACHINES.some((name) => name === value.machine))

const isUnit = (value: unknown): boolean =>
  isObject(value) &&
  isKey(value.key) &&
  isText(value.kind) &&
  isText(value.context) &&
  isText(value.source) &&
  Array.isArray(value.marks) &&
  value.marks.every((mark) => MARKS.has(mark))

const isKey = (value: unknown): boolean => isText(value) && KEY.test(value)

const MARKS: ReadonlySet<unknown> = new Set(['link', 'format', 'node'])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): value is string => typeof value === 'string'
