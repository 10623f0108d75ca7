import { randomBytes } from 'node:crypto'

import type { Id } from '@/db/ids'

import { publicBodies } from '../publicBodies'

import { fillList, ordered } from './lists'
import type { Session } from './session'

/** Enters the official numbers that are not there yet, each with its source and the day it was read. */
export const fillPublicBodies = (
  session: Session,
  languages: ReadonlyMap<string, Id>,
): Promise<Map<string, Id>> => fillList(session, 'public-bodies', 'key', publicBodyData(languages))

/** In the order they are shown, with ids in place of languages; a site may lack one. */
const publicBodyData = (languages: ReadonlyMap<string, Id>) =>
  ordered(
    Object.entries(publicBodies).map(([key, { phones, ...body }]) => ({
      ...body,
      key,
      phones: phones.map((phone) => ({
        ...phone,
        id: rowId(),
        languages: phone.languages.flatMap((code) => languages.get(code) ?? []),
      })),
    })),
  )

/** What Payload gives each row, which the adapter leaves to it. */
const rowId = (): string => randomBytes(12).toString('hex')
