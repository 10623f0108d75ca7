import type { PayloadRequest } from 'payload'

import { personLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

const BAD_ADDRESS: Label = {
  fr: 'Écrivez une adresse complète, qui commence par https://',
  en: 'Write a full address, starting with https://',
  es: 'Escriba una dirección completa, que empiece por https://',
}

/** For `validate`: the full address of a page on the Web. */
export const checkWebAddress = (value: unknown, { req }: { req: PayloadRequest }): string | true =>
  isWebAddress(value) || BAD_ADDRESS[personLocale(req)]

function isWebAddress(value: unknown): boolean {
  const url = typeof value === 'string' ? URL.parse(value) : null
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:')
}
