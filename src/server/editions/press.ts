import type { EditionPress } from '@/editions/press'
import type { Env } from '@/env'

import { printDocument } from '../books/printing'
import { findChromium } from '../chromium'
import type { Logger } from '../logging'
import { drawEdition } from './draw'

interface Options {
  logger: Logger
  settings: Pick<Env, 'SITE_URL' | 'CHROMIUM_PATH'>
  folders: { assets: string }
}

/** What makes the files of editions here: the drawings of the books, and the browser that prints them. */
export function editionPress({ settings, logger, folders }: Options): EditionPress {
  const chromium = findChromium(settings.CHROMIUM_PATH)
  return {
    canPrint: chromium !== undefined,
    draw: (order) => drawEdition(order, { site: settings.SITE_URL, assets: folders.assets }),
    print: (html) => {
      if (!chromium) throw new Error('There is no browser to print with.')
      const address = new URL('/editions', settings.SITE_URL).href
      return printDocument(Buffer.from(html).toString('utf8'), {
        chromium,
        address,
        hasHeads: true,
        onProblems: (problems) => logger.warn({ problems }, 'a file of an edition is no PDF/UA'),
      })
    },
  }
}
