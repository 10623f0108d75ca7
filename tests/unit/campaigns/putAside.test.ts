import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import { expect, it, onTestFinished } from 'vitest'

import { forgetPutAside, readBounces } from '@/campaigns/payload/readBounces'
import { before } from '@/operations/retention/period'
import { DEFAULT_PERIODS } from '@/operations/retention/promises'

import { standIn } from '../../standIn'

const DAY_MS = 86_400_000
const NOW = new Date('2027-03-01T12:00:00Z')
const later = (days: number): Date => new Date(NOW.getTime() + days * DAY_MS)
const due = (now: Date): Date => before(now, DEFAULT_PERIODS.returnedMail)

it('what came back and is not ours goes a month after it was put aside, however old it was', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bounces-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, 'other.eml')
  writeFileSync(file, 'From: ana@example.org\r\nSubject: Bonjour\r\n\r\nMerci!')
  utimesSync(file, later(-90), later(-90))
  expect(await readBounces(standIn<Payload>({}), folder, NOW)).toBe(0)
  const others = () => readdirSync(path.join(folder, 'others'))
  expect(await forgetPutAside(folder, due(later(29)))).toBe(0)
  expect(others()).toEqual(['other.eml'])
  expect(await forgetPutAside(folder, due(later(31)))).toBe(1)
  expect(others()).toEqual([])
})

it('nothing is missed where nothing ever came back', async () => {
  expect(await forgetPutAside(path.join(os.tmpdir(), 'no-bounces-here'), due(NOW))).toBe(0)
})
