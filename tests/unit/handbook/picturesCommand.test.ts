import { expect, it, vi } from 'vitest'

import { EXIT } from '@/server/cli/exitCodes'
import { main } from '@/server/cli/handbookPictures'

vi.mock('@/env', () => ({ env: { CHROMIUM_PATH: 'none', DATA_DIR: '/nowhere' } }))

it('makes no pictures where no browser is to be used, and says so', async () => {
  const said: string[] = []
  const output = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) }
  expect(await main(['http://localhost:1', '--lang', 'en'], output)).toBe(EXIT.fault)
  expect(said).toEqual(['✗ No Chromium found: say where it is with CHROMIUM_PATH.'])
})
