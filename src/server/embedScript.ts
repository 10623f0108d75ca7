import { type RequestHandler, Router } from 'express'

import { assetUrl } from '@/app/(site)/assetUrl'

/** Where other sites load it from, in code that was copied once and stays for years. */
const ADDRESS = '/embed.js'

const KEPT_S = 3_600

/** The script that makes a list of ours as high as what it shows, for pages of any site. */
export function embedScript(assets: string): RequestHandler {
  const router = Router()
  router.get(ADDRESS, (_req, res) => {
    res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    res.setHeader('Access-Control-Allow-Origin', '*')
    res.sendFile(assetUrl('embed.js').replace('/assets/', ''), {
      root: assets,
      maxAge: KEPT_S * 1000,
    })
  })
  return router
}
