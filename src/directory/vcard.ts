import { toTelUri } from '@/text/telUri'

import type { Organization, Site } from './types'

/**
 * One organization as a vCard 4.0 (RFC 6350), so that a phone keeps its number.
 *
 * Lines end in CRLF and are folded at 75 bytes, as the standard asks.
 */
export function toVCard(organization: Organization, pageUrl: string): string {
  const { contact, name, sites, languages } = organization
  const phone = contact.phone ? toTelUri(contact.phone) : undefined
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `FN:${escape(name)}`,
    `ORG:${escape(name)}`,
    ...(phone ? [`TEL;VALUE=uri;TYPE="work,voice":${phone}`] : []),
    ...(contact.email ? [`EMAIL;TYPE=work:${escape(contact.email)}`] : []),
    ...(contact.website ? [`URL:${contact.website}`] : []),
    ...sites.flatMap(toAddress),
    ...languages.map((code, index) => `LANG;PREF=${index + 1}:${code}`),
    `SOURCE:${pageUrl}`,
    `REV:${organization.updatedAt.replace(/-/g, '')}`,
    'END:VCARD',
  ]
  return `${lines.map(foldLine).join('\r\n')}\r\n`
}

function toAddress(site: Site): string[] {
  if (!site.address && !site.municipality) return []
  const parts = ['', '', site.address, site.municipality, 'Québec', site.postalCode, 'Canada']
  const value = parts.map((part) => escape(part ?? '')).join(';')
  const geo =
    site.point && site.precision === 'address'
      ? `;GEO="geo:${site.point.latitude},${site.point.longitude}"`
      : ''
  return [`ADR;TYPE=work${geo}:${value}`]
}

const escape = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/[,;]/g, '\\$&')

/** Cuts a line at 75 bytes of UTF-8, never inside a letter; what follows starts with a space. */
function foldLine(line: string): string {
  const folded: string[] = []
  let current = ''
  for (const letter of line) {
    if (new TextEncoder().encode(current + letter).length > 75) {
      folded.push(current)
      current = ` ${letter}`
    } else {
      current += letter
    }
  }
  return [...folded, current].join('\r\n')
}
