import type { Request, RequestHandler } from 'express'

import {
  isAdminCall,
  isPageCall,
  isReadableForm,
  isReadableReply,
  namesAction,
  type ReplyParts,
} from './actionReply'
import { refuse, type Sentences } from './refuse'
import { requestKind } from './requestKind'
import { isSealedFor } from './sealedArguments'

const UNREADABLE: Sentences = {
  fr: 'Ce qui a été envoyé ne se lit pas. Rien n’a été enregistré\u00a0: revenez en arrière et réessayez.',
  en: 'What was sent cannot be read. Nothing was saved: go back and try again.',
  es: 'Lo que se envió no se puede leer. No se guardó nada: vuelva atrás y reinténtelo.',
}

/**
 * Refuses a form that a page cannot read: Next takes it for a fault of ours. The body is put back, so
 * that the page finds it as it came.
 *
 * @param sealKey the key of what Next keeps for its actions; none in development, where it changes
 */
export function readablePageForms(sealKey?: Buffer): RequestHandler {
  return async (req, res, next) => {
    const kind = requestKind(req.path)
    if (req.method !== 'POST' || (kind !== 'app' && kind !== 'admin')) return next()
    if (!isForm(req) && !isScript(req)) return next()
    const body = await readAhead(req)
    if (!body) return // whoever sent it is gone
    const parts = await partsOf(req, body)
    if (parts && isFor(kind, req, parts, sealKey)) return next()
    refuse(req, res, 400, UNREADABLE)
  }
}

/** Whether the pages of a kind take what was sent; the admin has no forms that work without a script. */
function isFor(
  kind: 'app' | 'admin',
  req: Request,
  parts: ReplyParts,
  sealKey: Buffer | undefined,
): boolean {
  if (!isScript(req)) return kind === 'app' ? isReadableForm(parts) : !namesAction(parts)
  if (!isReadableReply(parts)) return false
  if (kind === 'app') return isPageCall(parts)
  const action = String(req.headers['next-action'])
  const isKept = (sealed: unknown): boolean => !sealKey || isSealedFor(action, sealed, sealKey)
  return isAdminCall(parts, action, isKept)
}

/** As Next tells a form and a script's call from other requests. */
const isForm = ({ headers }: Request): boolean =>
  headers['content-type']?.startsWith('multipart/form-data') ?? false
const isScript = ({ headers }: Request): boolean => typeof headers['next-action'] === 'string'

/** The parts of a reply: of a form its fields, of another text itself. */
async function partsOf(req: Request, body: Buffer): Promise<ReplyParts | undefined> {
  if (!isForm(req)) return new Map([['0', body.toString('utf8')]])
  try {
    const headers = { 'content-type': req.headers['content-type'] ?? '' }
    return new Map(await new Response(new Uint8Array(body), { headers }).formData())
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Reads a whole body and puts it back; nothing when it does not come. Its length is bounded before. */
function readAhead(req: Request): Promise<Buffer | undefined> {
  const length = Number(req.headers['content-length'] ?? 0)
  if (length === 0) return Promise.resolve(Buffer.alloc(0))
  return new Promise((resolve) => {
    const pieces: Buffer[] = []
    let size = 0
    const giveUp = () => resolve(undefined)
    const look = () => {
      while (size < length) {
        const piece = req.read() as Buffer | null
        if (piece === null) return
        pieces.push(piece)
        size += piece.length
      }
      const body = Buffer.concat(pieces)
      req.off('readable', look).off('close', giveUp)
      req.unshift(body)
      resolve(body)
    }
    req.on('readable', look).once('close', giveUp)
  })
}
