import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { pathTo } from '@/i18n/paths'
import { registeredEndpoints } from '@/server/endpoints'

import { describeOdd, drawOddRequests, isTellingEndpoint } from '../parts/oddRequests'
import { siteConfig } from '../parts/siteConfig'
import { sendRaw } from '../parts/sendRaw'
import type { Context, Finding, Trial } from '../trial'

/** After so many faults the rest would say the same. */
const ENOUGH = 200

/** Pages that know who asks, and take forms. */
const PAGES = [
  pathTo('fr', '/account/sign-in'),
  pathTo('en', '/account/forgotten-password'),
  pathTo('es', '/map'),
  '/admin',
  '/admin/login',
  '/admin/collections/:slug',
  '/admin/collections/media/:id',
  '/admin/collections/media/:id/versions/:version',
  '/admin/:any',
]

/** Odd requests, drawn by lot, to every endpoint and page with a form of a built site. */
export const requests: Trial = {
  name: 'requests',
  what: 'no request, however odd, is a fault of the site or ends it',
  run: async (context) => {
    const site = await context.startSite()
    const port = Number(new URL(site.baseUrl).port)
    const { token } = await site.signIn('admin@example.org')
    const endpoints = [
      ...registeredEndpoints({ config: await siteConfig() }).filter(isTellingEndpoint),
      ...PAGES.flatMap((page) => ['GET', 'POST'].map((method) => ({ method, path: page }))),
    ]
    const findings: Finding[] = []
    const odds = drawOddRequests(endpoints, {
      seed: context.seed,
      count: context.size(10_000, 1_000),
      actions: await actionsOfPages(),
    })
    let sent = 0
    for (const odd of odds) {
      const headers = {
        ...odd.headers,
        ...(odd.asEditor ? { authorization: `JWT ${token}` } : {}),
      }
      sent += 1
      try {
        const { status, text } = await sendRaw(port, { ...odd, headers })
        if (status < 500) continue
        findings.push({
          kind: 'fault',
          said: `${status} ${describeOdd(odd)} → ${text.slice(0, 160)}`,
        })
      } catch (error) {
        findings.push({ kind: 'crash', said: `${describeOdd(odd)} → ${String(error)}` })
      }
      if (findings.length >= ENOUGH || site.process.exitCode !== null) break
    }
    return [...findings, ...(await standing(context, port, `${sent} requests`, endpoints.length))]
  },
}

/** The names under which the built site's pages call its actions. */
async function actionsOfPages(): Promise<string[]> {
  const folder = process.env.NEXT_DIST_DIR ?? '.next'
  const manifest = path.join(folder, 'server', 'server-reference-manifest.json')
  const { node } = JSON.parse(await readFile(manifest, 'utf8')) as { node: object }
  return Object.keys(node)
}

/** The site still answers after all that. */
async function standing(
  context: Context,
  port: number,
  sent: string,
  endpoints: number,
): Promise<Finding[]> {
  context.did(`${sent} to ${endpoints} endpoints and pages`)
  const ready = await sendRaw(port, { method: 'GET', path: '/readyz', headers: {}, body: '' })
  return ready.status === 200
    ? []
    : [{ kind: 'crash', said: `/readyz ${ready.status} afterwards: ${ready.text.slice(0, 300)}` }]
}
