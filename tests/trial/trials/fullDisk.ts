import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { readySite, soundFile, wholeLists } from '../parts/invariants'
import { askToLoad, importEnds } from '../parts/plant'
import type { Answer, Session } from '../parts/session'
import type { Context, Finding, Trial, TrialSite } from '../trial'

const DISK_MB = 160
/** What is left when the disk is "full": less than one write of a list. */
const LEFT_BYTES = 64 * 1024

const WRITER = 'recherche1@example.org'

/** A disk of its own fills up while people write, and is emptied again. */
export const fullDisk: Trial = {
  name: 'full-disk',
  what: 'a full disk refuses writes in words, goes on answering, loses nothing, and recovers',
  run: async (context) => {
    const disk = await smallDisk(context)
    if (!disk) return []
    await cp(await context.newFolder(), disk, { recursive: true })
    const site = await context.startSite({
      dataDir: disk,
      settings: { MIN_FREE_DISK_MB: '10' },
    })
    const writer = await site.signIn(WRITER)
    const ballast = path.join(disk, 'ballast')
    await fill(disk, ballast)
    const full = await writeOnFull(writer, context)
    const reading = await readOnFull(site, writer)
    await rm(ballast)
    return [...full, ...reading, ...(await recovered(site, writer)), ...soundFile(context, disk)]
  },
}

/** A disk in memory, where that may be mounted; says so where it may not. */
async function smallDisk(context: Context): Promise<string | undefined> {
  if (context.database !== 'sqlite') {
    context.notRun("the disk of MongoDB is not the site's")
    return undefined
  }
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    context.notRun('a small disk can only be mounted as root on Linux')
    return undefined
  }
  const disk = await mkdtemp(path.join(os.tmpdir(), 'accompagner-trial-disk-'))
  context.atEnd(() => rm(disk, { recursive: true, force: true }))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', disk])
  } catch (error) {
    context.notRun(`a small disk could not be mounted: ${(error as Error).message}`)
    return undefined
  }
  context.atEnd(() => {
    execFileSync('umount', ['-l', disk])
  })
  return disk
}

async function fill(disk: string, file: string): Promise<void> {
  const { bavail, bsize } = await statfs(disk)
  await writeFile(file, Buffer.alloc(Math.max(0, bavail * bsize - LEFT_BYTES)))
}

let answeredIntro = ''

/** Writes until the disk takes no more: each is answered, or refused in words. */
async function writeOnFull(writer: Session, context: Context): Promise<Finding[]> {
  const findings: Finding[] = []
  let [answered, refused] = [0, 0]
  for (let i = 0; i < context.size(60, 20); i += 1) {
    const intro = `Sur un disque plein ${i}. ${'Mot '.repeat(2_000)}`
    const answer = await writer.ask('PATCH', '/api/regions/1?locale=fr&depth=0', { intro })
    if (answer.status === 200) {
      answered += 1
      answeredIntro = intro
    } else {
      refused += 1
      findings.push(...inWords('a save on a full disk', answer))
    }
  }
  const list = await askToLoad(writer, { rows: 5_000, employer: 'sans place', year: 2021 })
  if (!list.isPromised) findings.push(...inWords('a list on a full disk', { ...list, ms: 0 }))
  else if (!(await importEnds(writer))) {
    findings.push({ kind: 'crash', said: 'an import on a full disk never ends' })
  }
  context.did(`${answered} saves answered and ${refused} refused; a list ${list.status}`)
  if (refused === 0 && list.isPromised) {
    findings.push({ kind: 'blind', said: 'the disk never was too full for anything' })
  }
  return findings
}

/**
 * 503 and 507 say that there is no room; any other answer of 500 or more is a fault, and none shows
 * its insides.
 */
function inWords(what: string, { status, text, ms }: Answer): Finding[] {
  const isTold = status === 503 || status === 507 || (status >= 400 && status < 500)
  const hasInsides = /SQLITE_|\n\s+at |node_modules/.test(text)
  if (isTold && !hasInsides) return []
  return [
    {
      kind: status === 0 ? 'crash' : 'fault',
      said: `${what}: ${status} after ${Math.round(ms)} ms: ${text.slice(0, 200)}`,
    },
  ]
}

/** Who reads notices nothing. */
async function readOnFull(site: TrialSite, writer: Session): Promise<Finding[]> {
  const pages = ['/fr', '/en/guide', '/es/directorio', '/api/regions?depth=0']
  const findings: Finding[] = []
  for (const page of pages) {
    const { status, text } = await writer.ask('GET', page)
    if (status === 200) continue
    findings.push({
      kind: 'fault',
      said: `${page} on a full disk: ${status} ${text.slice(0, 120)}`,
    })
  }
  const ready = await fetch(`${site.baseUrl}/readyz`)
  if (ready.status !== 503) {
    findings.push({ kind: 'blind', said: `/readyz says ${ready.status} on a full disk, not 503` })
  }
  return findings
}

/** With room again everything is written again, and what was answered is there. */
async function recovered(site: TrialSite, writer: Session): Promise<Finding[]> {
  const findings: Finding[] = []
  const { intro } = await writer.json<{ intro: string }>('GET', '/api/regions/1?locale=fr&depth=0')
  if (answeredIntro && intro !== answeredIntro) {
    findings.push({
      kind: 'loss',
      said: `region 1 is "${intro.slice(0, 40)}", not what was answered`,
    })
  }
  const after = await writer.ask('PATCH', '/api/regions/1?locale=fr&depth=0', { intro: 'Après.' })
  if (after.status !== 200) {
    findings.push({ kind: 'crash', said: `no save with room again: ${after.status} ${after.text}` })
  }
  const list = await askToLoad(writer, { rows: 500, employer: 'avec place', year: 2020 })
  if (!list.isPromised) {
    findings.push({ kind: 'crash', said: `no list with room again: ${list.status} ${list.text}` })
  }
  return [
    ...findings,
    ...(await wholeLists(writer, list.isPromised ? [list.sha256] : [])),
    ...(await readySite(site)),
  ]
}
