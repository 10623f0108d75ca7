import { startSmtpServer } from '../../integration/platform/smtpServer'
import { ADMIN, faultOf, isAnswered, WRITER } from '../parts/acts'
import {
  type CampaignMessage,
  type Id,
  keyIn,
  messagesOf,
  openCampaigns,
  sentTwice,
  type Sheets,
  writeCampaign,
} from '../parts/campaigning'
import { readySite, soundFile } from '../parts/invariants'
import { lotFrom, wait } from '../parts/lot'
import type { Session } from '../parts/session'
import type { Context, Finding, Trial, TrialSite } from '../trial'

/** The longest time from a start to the cut: a campaign of the example world leaves in some twenty seconds. */
const LONGEST_MS = 4_000

/** What a mail server takes at the most between the last word of a message and its answer, in milliseconds. */
const THINKS_MS = 300

/** Longest that what is left of a campaign takes to leave, in milliseconds. */
const SENDING_MS = 180_000

/** Of all cuts, at least this share must have fallen while something was still to be sent. */
const LEAST_MIDDLE = 0.6

/**
 * `kill -9` while a campaign is sent and nothing else is done: one after the other on the same campaign, until it has left,
 * then on the next. At its end each invitation has come to its mail server once, whatever was cut.
 */
export const sending: Trial = {
  name: 'sending',
  what: 'a campaign that is cut again and again writes to everyone, once',
  run: async (context) => {
    const trial = await Sending.prepare(context)
    const kills = context.size(50, 8)
    for (let kill = 0; kill < kills; kill += 1) await trial.cut(kill)
    await trial.end()
    const { inMiddle, campaigns, doubtful, arrived } = trial.told
    context.did(
      `${kills} kills, ${inMiddle} of them with letters still to send; ${campaigns} campaigns, ${arrived} letters that came once each; ` +
        `${doubtful.length} were in doubt after a kill (${doubtful.filter(({ hadCome }) => hadCome).length} had come), for a person to decide`,
    )
    if (inMiddle < kills * LEAST_MIDDLE) {
      trial.findings.push({ kind: 'blind', said: `only ${inMiddle} kills fell while letters left` })
    }
    return trial.findings
  },
}

interface Told {
  inMiddle: number
  campaigns: number
  arrived: number
  doubtful: { key: string; hadCome: boolean }[]
}

class Sending {
  readonly findings: Finding[] = []
  readonly told: Told = { inMiddle: 0, campaigns: 0, arrived: 0, doubtful: [] }
  /** The campaign under way. */
  private campaign: Id | undefined

  private constructor(
    private readonly context: Context,
    private readonly dataDir: string,
    private readonly mail: { url: string; received: readonly string[] },
    private readonly draw: () => number,
  ) {}

  static async prepare(context: Context): Promise<Sending> {
    const draw = lotFrom(context.seed)
    const mail = await startSmtpServer()
    context.atEnd(mail.stop)
    mail.thinksMs = () => Math.ceil(draw() * THINKS_MS)
    return new Sending(context, await context.newFolder(), mail, draw)
  }

  /** Starts the site, goes on with a campaign or starts the next one, and cuts it. */
  async cut(kill: number): Promise<void> {
    const site = await this.start(`after ${kill} kills`)
    const admin = await site.signIn(ADMIN)
    if (this.campaign !== undefined && (await hasLeft(admin, this.campaign))) {
      await this.finish(admin, this.campaign)
      this.campaign = undefined
    }
    this.campaign ??= await this.startCampaign(await site.signIn(WRITER), kill)
    await wait(this.draw() * LONGEST_MS)
    if (!(await hasLeft(admin, this.campaign))) this.told.inMiddle += 1
    await site.kill()
  }

  /** The last campaign leaves to its end, uncut. */
  async end(): Promise<void> {
    const site = await this.start('after the last kill')
    const admin = await site.signIn(ADMIN)
    if (this.campaign !== undefined) await this.finish(admin, this.campaign)
    this.findings.push(...sentTwice(this.mail.received))
    this.told.arrived = new Set(this.mail.received.map(keyIn).filter(Boolean)).size
  }

  private async start(when: string): Promise<TrialSite> {
    const settings = { SMTP_URL: this.mail.url }
    const site = await this.context.startSite({ dataDir: this.dataDir, settings })
    const found = [...(await readySite(site)), ...soundFile(this.context, this.dataDir)]
    this.findings.push(...found.map(({ kind, said }) => ({ kind, said: `${when}: ${said}` })))
    return site
  }

  private async startCampaign(researcher: Session, kill: number): Promise<Id> {
    for (const id of await openCampaigns(researcher)) {
      await researcher.ask('POST', `/api/campaigns/${id}/act`, { action: 'cancel' })
    }
    const { id, updatedAt } = await writeCampaign(researcher, `Envoi ${kill}`)
    const order = { action: 'start', seen: updatedAt }
    const answer = await researcher.ask('POST', `/api/campaigns/${id}/act`, order)
    this.findings.push(...faultOf('a campaign', answer))
    if (!isAnswered(answer)) throw new Error(`a campaign was not started: ${answer.text}`)
    this.told.campaigns += 1
    return id
  }

  /**
   * Waits until all has left; decides what is in doubt as a person does who reads the log of the mail server; then each
   * invitation has come once.
   */
  private async finish(admin: Session, campaign: Id): Promise<void> {
    await untilLeft(admin, campaign)
    for (const { id, key } of (await messagesOf(admin, campaign)).filter(isInDoubt)) {
      const hadCome = this.mail.received.some((mail) => keyIn(mail) === key)
      this.told.doubtful.push({ key, hadCome })
      if (!hadCome) await admin.json('POST', `/api/outbox-messages/${id}/resend`)
    }
    await untilLeft(admin, campaign)
    this.findings.push(...(await notOnce(admin, campaign, this.mail.received)))
  }
}

const isInDoubt = ({ state }: CampaignMessage): boolean => state === 'unsure'

/** Whether everyone who has an address was written to, and nothing of the campaign waits. */
async function hasLeft(admin: Session, campaign: Id): Promise<boolean> {
  const { invitations } = await admin.json<Sheets>('GET', `/api/campaigns/${campaign}/progress`)
  const messages = await messagesOf(admin, campaign)
  return (
    invitations.every(({ hasAddress, sent }) => sent === 1 || !hasAddress) &&
    messages.every(({ state }) => state !== 'waiting' && state !== 'sending')
  )
}

async function untilLeft(admin: Session, campaign: Id): Promise<void> {
  for (const since = Date.now(); Date.now() - since < SENDING_MS; await wait(1_000)) {
    if (await hasLeft(admin, campaign)) return
  }
}

/** Each whom a campaign asks has one message, which came once. */
async function notOnce(
  admin: Session,
  campaign: Id,
  received: readonly string[],
): Promise<Finding[]> {
  const { invitations } = await admin.json<Sheets>('GET', `/api/campaigns/${campaign}/progress`)
  const asked = invitations.filter(({ hasAddress }) => hasAddress).length
  const messages = await messagesOf(admin, campaign)
  const came = received.map(keyIn)
  const wrong = messages.filter(({ key }) => came.filter((each) => each === key).length !== 1)
  return [
    ...(asked === messages.length && asked > 0
      ? []
      : [
          {
            kind: 'loss',
            said: `campaign ${campaign} asks ${asked}, and has ${messages.length} messages`,
          } as const,
        ]),
    ...wrong.map(({ key, state }): Finding => ({
      kind: 'loss',
      said: `${key} is ${state}, and came ${came.filter((each) => each === key).length} times`,
    })),
  ]
}
