import { mkdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'
import PostalMime from 'postal-mime'

import { recordAudit } from '@/audit/recordAudit'
import { storedAs } from '@/db/documents'
import { writeWhole } from '@/db/whole'
import { ifThere } from '@/disk/ifThere'
import { nonceOfLetter } from '@/following/letterKey'
import { noteCameBack } from '@/following/payload/cameBack'
import { mailIn, removeOldMail } from '@/operations/retention/oldFiles'
import type { CampaignInvitation } from '@/payload-types'

import { type Bounce, readBounce, readMessageKey } from '../bounce'

/** Files looked at in one round, and the largest that is read: a report is short. */
const LIMITS = { filesAtOnce: 50, bytes: 2 * 1024 * 1024 } as const

/** A file that changed this lately may be half written: it is left for a later round. */
const STILL_WRITTEN_MS = 10_000

/** Where what is not a returned message of a campaign is put, for a person to look at. */
const OTHERS = 'others'

/**
 * Reads the messages that came back, dropped as .eml files in a folder. A file goes once its invitation
 * says so: it holds an address. Read twice, by two processes or after a crash, it says the same.
 *
 * @returns how many invitations were stopped
 */
export async function readBounces(
  payload: Payload,
  folder: string,
  now = new Date(),
): Promise<number> {
  let stopped = 0
  for (const name of await dropped(folder, now)) {
    const file = path.join(folder, name)
    const bounce = await readReport(file)
    if (!bounce || !(await stop(payload, bounce))) {
      await mkdir(path.join(folder, OTHERS), { recursive: true, mode: 0o700 })
      await countFrom(file, now)
      await ifThere(rename(file, path.join(folder, OTHERS, name)))
      continue
    }
    await rm(file, { force: true })
    stopped += 1
  }
  return stopped
}

/**
 * Removes what was put aside before a moment: it holds addresses, and a person had their time to look at it.
 *
 * @returns how many files went
 */
export const forgetPutAside = (folder: string, moment: Date): Promise<number> =>
  removeOldMail(path.join(folder, OTHERS), moment)

/** Its time counts from a moment on, whenever it was written; of a file of a mail server's own, since it was written. */
async function countFrom(file: string, moment: Date): Promise<void> {
  try {
    await ifThere(utimes(file, moment, moment))
  } catch (error) {
    // Only its owner may: who may move it need not be that.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error
  }
}

async function dropped(folder: string, now: Date): Promise<string[]> {
  const whole: string[] = []
  for (const name of await mailIn(folder)) {
    if (whole.length === LIMITS.filesAtOnce) break
    const file = await ifThere(stat(path.join(folder, name)))
    if (file && now.getTime() - file.mtimeMs >= STILL_WRITTEN_MS) whole.push(name)
  }
  return whole
}

/** What no parser understands, or is too long, is no report: the file stays for a person. */
async function readReport(file: string): Promise<Bounce | undefined> {
  try {
    if ((await stat(file)).size > LIMITS.bytes) return undefined
    const mail = await PostalMime.parse(await readFile(file), {
      forceRfc822Attachments: true,
      attachmentEncoding: 'arraybuffer',
    })
    const parts = mail.attachments.map(({ content }) =>
      typeof content === 'string' ? content : new TextDecoder().decode(content),
    )
    return readBounce([...parts, mail.text ?? ''])
  } catch {
    return undefined
  }
}

/** Marks the invitation, or the follower, once. @returns whether there is such a one */
async function stop(payload: Payload, { key, status }: Bounce): Promise<boolean> {
  if (nonceOfLetter(key)) return noteCameBack(payload, key)
  const name = readMessageKey(key)
  if (!name) return false
  const own = { key: { equals: `${name.campaign}-${name.recipient}` } }
  return writeWhole(payload, async (req) => {
    const { totalDocs } = await payload.count({
      collection: 'campaign-invitations',
      where: own,
      overrideAccess: true, // only to know that it exists
      req,
    })
    if (totalDocs === 0) return false
    const marked: object | null = await req.payload.db.updateOne({
      collection: 'campaign-invitations',
      where: { and: [own, { bouncedAt: { exists: false } }] },
      data: { bouncedAt: new Date().toISOString(), bounceStatus: status },
      req,
    })
    if (marked) {
      const invitation = storedAs<CampaignInvitation>(marked)
      await recordAudit(req, {
        action: 'campaigns.bounce',
        summary: invitation.name,
        resource: 'campaign-invitations',
        resourceKey: invitation.id,
        details: { status },
      })
    }
    return true
  })
}
