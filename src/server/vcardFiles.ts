import type { RequestHandler } from 'express'

import { findPage } from '@/i18n/findPage'

const END = '.vcf'

/**
 * A sheet's address with `.vcf` behind it is its card: what phones and address books know by its name. Inside, it
 * is the page `vcard` of the sheet.
 */
export const vcardFiles: RequestHandler = (req, _res, next) => {
  const [path = '', query] = req.originalUrl.split(/\?(.*)/s, 2)
  if (path.endsWith(END)) {
    const sheet = path.slice(0, -END.length)
    if (findPage(sheet) === '/directory/organizations/[slug]') {
      req.url = req.originalUrl = `${sheet}/vcard${query ? `?${query}` : ''}`
    }
  }
  next()
}
