import { POSTAL_CODE } from '../places/postal'

export interface TypedPostalCode {
  postalCode?: string
  problem?: 'postalCodeCut' | 'postalCodeUnread' | 'postalCodeOutside'
}

/** First letters of Quebec's codes; K1A is the government's, on both sides of the river. */
const QUEBEC = /^[GHJ]|^K1A/

/**
 * A postal code as it is written: `J0L 2L0`. A sector alone (`J0L`) places roughly and is kept; any
 * other piece of a code is not.
 *
 * @example readPostalCode('j0l2l0').postalCode // 'J0L 2L0'
 */
export function readPostalCode(text: string): TypedPostalCode {
  const [, sector = '', rest = ''] = POSTAL_CODE.exec(text.trim()) ?? []
  if (!sector) {
    return {
      problem: /^[a-z]\d[a-z\d\s-]{0,4}$/i.test(text.trim()) ? 'postalCodeCut' : 'postalCodeUnread',
    }
  }
  const postalCode = [sector, rest].filter(Boolean).join(' ').toUpperCase()
  if (!rest) return { postalCode, problem: 'postalCodeCut' }
  return QUEBEC.test(postalCode) ? { postalCode } : { postalCode, problem: 'postalCodeOutside' }
}
