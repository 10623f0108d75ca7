import express from 'express'
import { expect, it } from 'vitest'

import { readerLocale } from '@/server/readerLocale'

it.each([
  ['/es/nada', undefined, 'es'],
  ['/en/x', 'es', 'en'],
  ['/nowhere', 'en-CA,en;q=0.9', 'en'],
  ['/nowhere', 'de, es;q=0.5', 'es'],
  ['/nowhere', 'en;q=0.4, es;q=0.8', 'es'],
  ['/nowhere', 'de', 'fr'],
  ['/nowhere', undefined, 'fr'],
])('%s asked in %s is answered in %s', (url, acceptLanguage, locale) => {
  const headers = acceptLanguage ? { 'accept-language': acceptLanguage } : {}
  const req = Object.assign(Object.create(express.request) as express.Request, { url, headers })
  expect(readerLocale(req)).toBe(locale)
})
