import type { Endpoint, PayloadRequest } from 'payload'

import { EDITORS, hasRole, STAFF } from '@/access'
import { addDays, dayAt } from '@/days/calendar'
import { readId } from '@/db/readId'
import { whole } from '@/db/whole'
import { env } from '@/env'
import { readJson } from '@/http/payload/readJson'
import { firstLocale, personLocale } from '@/i18n/firstLocale'
import { pathTo } from '@/i18n/paths'
import { enqueueMessage } from '@/notify/payload/enqueue'
import type { Campaign } from '@/payload-types'
import type { LetterField } from '@/translation/kinds/campaign'

import { composeLetter } from '../letter'
import { isSentAgain } from '../mail'
import { CAMPAIGN_REFUSALS, type CampaignRefusal } from '../refusals'
import { STEPS } from '../schedule'
import { isCampaignAction } from '../transitions'
import { actOnCampaign, CampaignRefused } from './act'
import { describeCall, findInvitation, recordCall } from './calls'
import { progressFile } from './files'
import { readOverview } from './overview'
import { readLetterWords, textsFor } from './letterWords'
import { findAudience } from './readCandidates'
import { findCampaign, readAudience } from './readCampaign'
import { readReport } from './report'
import { sendAgain } from './sendAgain'

const PRIVATE = { 'Cache-Control': 'private, no-store' }

const json = (answer: object): Response => Response.json(answer, { headers: PRIVATE })

/**
 * What the panel and the desk of a campaign ask. Whoever is of the team reads; the research team writes,
 * starts and calls.
 */
export const campaignEndpoints: Endpoint[] = [
  {
    path: '/audience',
    method: 'post',
    handler: (req) => answering(req, 'read', () => countAudience(req)),
  },
  {
    path: '/preview',
    method: 'post',
    handler: (req) =>
      answering(req, 'read', async () => json(await previewOf(req, await readJson(req)))),
  },
  {
    // In which languages the letters being filled in are whole, old or missing.
    path: '/languages',
    method: 'post',
    handler: (req) =>
      answering(req, 'read', async () => {
        const { languages } = await readLetterWords(req.payload, typedIn(await readJson(req)), req)
        return json({ languages })
      }),
  },
  {
    path: '/test',
    method: 'post',
    handler: (req) => answering(req, 'write', () => sendTest(req)),
  },
  {
    path: '/:id/act',
    method: 'post',
    handler: (req) =>
      answering(req, 'write', async () => {
        const { action, seen } = await readJson(req)
        const { id } = await getCampaign(req)
        if (!isCampaignAction(action)) throw new CampaignRefused(['unknown'])
        await actOnCampaign(req, id, { action, seen })
        const { state, updatedAt } = await getCampaign(req)
        return json({ state, updatedAt })
      }),
  },
  {
    path: '/:id/send-again',
    method: 'post',
    handler: (req) =>
      answering(req, 'write', async () => {
        const { which } = await readJson(req)
        if (!isSentAgain(which)) throw new CampaignRefused(['unknown'])
        await sendAgain(req, await getCampaign(req), which)
        return json(await readOverview(req, await getCampaign(req), personLocale(req)))
      }),
  },
  {
    path: '/:id/progress',
    method: 'get',
    handler: (req) =>
      answering(req, 'read', async () =>
        json(await readOverview(req, await getCampaign(req), personLocale(req))),
      ),
  },
  {
    path: '/:id/file',
    method: 'get',
    handler: (req) => answering(req, 'read', () => sendFile(req)),
  },
  {
    path: '/:id/report',
    method: 'get',
    handler: (req) =>
      answering(req, 'read', async () => {
        const campaign = await getCampaign(req)
        const locale = personLocale(req)
        return json({
          overview: await readOverview(req, campaign, locale),
          proposals: await readReport(req, campaign, locale),
        })
      }),
  },
  {
    path: '/:id/calls/:invitation',
    method: 'get',
    handler: (req) =>
      answering(req, 'read', async () => {
        const found = await findInvitation(req, await getCampaign(req), idIn(req, 'invitation'))
        if (!found) throw new CampaignRefused(['unknown'])
        return json(await describeCall(req, found, personLocale(req)))
      }),
  },
  {
    path: '/:id/calls/:invitation',
    method: 'post',
    handler: (req) =>
      answering(req, 'write', async () => {
        const sent = await readJson(req)
        const { id } = await getCampaign(req)
        await recordCall(req, { campaign: id, invitation: idIn(req, 'invitation') }, sent)
        return json(await readOverview(req, await getCampaign(req), personLocale(req)))
      }),
  },
]

/** Checks who asks, and puts refusals in words. */
async function answering(
  req: PayloadRequest,
  right: 'read' | 'write',
  work: () => Promise<Response>,
): Promise<Response> {
  if (!hasRole(req.user, ...(right === 'read' ? STAFF : EDITORS))) {
    return refused(req, ['notAllowed'])
  }
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof CampaignRefused)) throw error
    return refused(req, error.refusals)
  }
}

const refused = (req: PayloadRequest, refusals: readonly CampaignRefusal[]): Response => {
  const errors = refusals.map((code) => ({
    code,
    message: CAMPAIGN_REFUSALS[code].label[personLocale(req)],
  }))
  const status = Math.max(...refusals.map((code) => CAMPAIGN_REFUSALS[code].status))
  return Response.json({ errors }, { status: req.user ? status : 401, headers: PRIVATE })
}

function idIn(req: PayloadRequest, name: 'id' | 'invitation') {
  const id = readId(req.payload, String(req.routeParams?.[name] ?? ''))
  if (id === undefined) throw new CampaignRefused(['unknown'])
  return id
}

async function getCampaign(req: PayloadRequest): Promise<Campaign> {
  const campaign = await findCampaign(req.payload, idIn(req, 'id'))
  if (!campaign) throw new CampaignRefused(['unknown'])
  return campaign
}

/** Whom the campaign being filled in would ask, with who is left out and why. */
async function countAudience(req: PayloadRequest): Promise<Response> {
  const { audience, id } = await readJson(req)
  const asked = await readAudience(req.payload, audience as Campaign['audience'])
  const own = typeof id === 'string' || typeof id === 'number' ? id : undefined
  const { organizations, actors, askedElsewhere } = await findAudience(req.payload, asked, own)
  const shown = ({ key, name, email }: (typeof organizations)[number]) => ({
    key,
    name,
    hasAddress: email !== null,
  })
  return json({
    organizations: organizations.map(shown),
    actors: actors.map(shown),
    askedElsewhere: askedElsewhere.map(({ key, name, campaign }) => ({ key, name, campaign })),
  })
}

const EXAMPLE_NAME = {
  fr: 'Organisme d’exemple',
  en: 'Example organization',
  es: 'Organización de ejemplo',
}

/** The letters of the campaign that is being filled in. */
const typedIn = ({ id, texts }: Readonly<Record<string, unknown>>) => ({
  ...((texts ?? {}) as Pick<Campaign, LetterField>),
  id: typeof id === 'string' || typeof id === 'number' ? id : undefined,
})

/** A letter as it would leave, with an address that opens nothing. */
async function previewOf(req: PayloadRequest, sent: Readonly<Record<string, unknown>>) {
  const { words } = await readLetterWords(req.payload, typedIn(sent), req)
  const locale = firstLocale(sent.locale)
  const kind = sent.kind === 'actor' ? 'actor' : 'organization'
  return composeLetter({
    kind,
    step: STEPS.find((step) => step === sent.step) ?? 'invitation',
    locale,
    name: EXAMPLE_NAME[locale],
    url: `${env.SITE_URL}${pathTo(locale, kind === 'actor' ? '/directory/regions' : '/my-sheet/lost')}`,
    until:
      typeof sent.until === 'string' && sent.until ? sent.until : addDays(dayAt(new Date()), 30),
    ...(kind === 'actor'
      ? { answerUrl: `${env.SITE_URL}${pathTo(locale, '/my-sheet/nobody-missing')}` }
      : {}),
    contact: env.CONTACT_EMAIL,
    texts: textsFor(words, kind),
  })
}

/** The same to the person who asks, and nobody else. */
async function sendTest(req: PayloadRequest): Promise<Response> {
  const sent = await readJson(req)
  const to = (req.user as { email?: string } | null)?.email
  if (!to) throw new CampaignRefused(['noAddress'])
  const letter = await previewOf(req, sent)
  await whole(req, () => enqueueMessage(req, { kind: 'campaign', to, ...letter }))
  return json({ to })
}

async function sendFile(req: PayloadRequest): Promise<Response> {
  const campaign = await getCampaign(req)
  const locale = personLocale(req)
  const format = req.query.format === 'xlsx' ? 'xlsx' : 'csv'
  const { body, type } = await progressFile(
    await readOverview(req, campaign, locale),
    format,
    locale,
  )
  return new Response(body, {
    headers: {
      ...PRIVATE,
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="campagne-${campaign.id}.${format}"`,
    },
  })
}
