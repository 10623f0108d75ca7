/** A postal code as somebody types it: one rule at every door. */
import { POSTAL_CODE } from './places/postal'

export interface TypedPostalCode {
  /** As it is written on the sheet: `J0L 2L0`; nothing when it is not a whole code. */
  postalCode?: string
  problem?: 'postalCodeCut' | 'postalCodeUnread' | 'postalCodeOutside'
}

/** First letters of Quebec's codes; K1A is the government's, on both sides of the river. */
const QUEBEC = /^[GHJ]|^K1A/

/** The beginning of a code. */
const PIECE = /^[a-z]\d(?:[a-z](?:[\s-]*\d[a-z]?)?)?$/i

/**
 * A piece of a code is none: a letter sent there comes back, and over a whole one it would lose what is
 * known. Its town says as well where a place is.
 *
 * @example readPostalCode('j0l2l0').postalCode // 'J0L 2L0'
 * @example readPostalCode('J0L').problem // 'postalCodeCut'
 */
export function readPostalCode(typed: string): TypedPostalCode {
  const text = typed.trim()
  const [, sector, rest] = POSTAL_CODE.exec(text) ?? []
  if (!sector || !rest) return { problem: PIECE.test(text) ? 'postalCodeCut' : 'postalCodeUnread' }
  const postalCode = `${sector} ${rest}`.toUpperCase()
  return QUEBEC.test(postalCode) ? { postalCode } : { postalCode, problem: 'postalCodeOutside' }
}
