import type { FieldHook, PayloadRequest } from 'payload'

import { hasRole, sheetRight, STAFF } from '@/access'
import type { Id } from '@/db/ids'

import { type HideableSite, shownServices, shownSite } from '../hidden'
import { findPlaces } from './placeSites'

interface Reading {
  req: PayloadRequest
  overrideAccess?: boolean | undefined
  originalDoc?: { id?: Id }
}

/** Hook, after reading: services that are hidden are not there for the public. */
export const hideServices: FieldHook = ({ value, ...reading }) =>
  readsAll(reading) || !Array.isArray(value)
    ? (value as unknown)
    : shownServices(value.map((row: object) => orHidden(row, 'isHidden')))

/** Hook, after reading: of a place whose address is hidden the public knows the municipality. */
export const hideAddresses: FieldHook = ({ value, ...reading }) =>
  readsAll(reading) || !Array.isArray(value)
    ? (value as unknown)
    : value.map((row: HideableSite) => shownSite(orHidden(row, 'isAddressHidden'), findPlaces()))

/** The site itself, the team, and an organization of its own sheet. */
function readsAll({ req: { user }, overrideAccess, originalDoc }: Reading): boolean {
  if (overrideAccess || hasRole(user, ...STAFF)) return true
  return sheetRight(user, originalDoc?.id) !== undefined
}

/** A question may leave out the very field that says so: then the row is taken as hidden. */
const orHidden = <Row extends object>(row: Row, flag: string): Row =>
  (row as Record<string, unknown>)[flag] === false ? row : { ...row, [flag]: true }
