import type { Endpoint, Payload, PayloadRequest } from 'payload'

import { env } from '@/env'
import { personLocale } from '@/i18n/firstLocale'
import { fillIn } from '@/text/fillIn'
import { MACHINE_SENTENCES, machineOf, suggest, type MachineRefused } from '@/translation/machine'
import { answer } from '@/workflow/payload/endpoints'

import { glossaryOf, isFromFrench, sourceOf, type LanguagePair } from './glossaries'
import { findPassage } from './people/findPassage'

/**
 * Whether a passage of a translation may be asked of a machine: the settings name one, and the passage
 * is in French, whose figures and names alone are kept from it (`machine/protect.ts`).
 */
export const hasMachine = (text: LanguagePair): boolean =>
  machineOf(env) !== undefined && isFromFrench(text) && text.language !== sourceOf(text)

/**
 * `POST /api/translations/:id/units/:key/machine`: what a machine proposes for a passage, or why
 * nothing, for who may write it. A `POST`, for words leave the site. Nothing is written.
 */
export const machineEndpoint: Endpoint = {
  path: '/:id/units/:key/machine',
  method: 'post',
  handler: async (req) => {
    const { text, unit } = await findPassage(req)
    const found = await suggest(hasMachine(text) ? machineOf(env) : undefined, {
      source: unit.source,
      glossary: await glossaryOf(req.payload, text),
      names: await officialNames(req.payload),
    })
    return answer('code' in found ? { sentence: told(req, found) } : found)
  },
}

function told(req: PayloadRequest, { code, found, words = [] }: MachineRefused): string {
  if (found) req.payload.logger.warn({ msg: 'Machine translation gave nothing', code, found })
  return fillIn(MACHINE_SENTENCES[code][personLocale(req)], { words: words.join(', ') })
}

/** Public bodies, as French calls them. */
async function officialNames(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'public-bodies',
    depth: 0,
    locale: 'fr',
    overrideAccess: true, // official numbers are everybody's to read
    pagination: false,
    select: { name: true },
  })
  return docs.flatMap(({ name }) => name || [])
}
