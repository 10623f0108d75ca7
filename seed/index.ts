import type { Payload } from 'payload'

export interface SeedResult {
  accounts: { email: string; password: string; purpose: string }[]
}

export async function seed(
  _payload: Payload,
  _options: { log: (line: string) => void },
): Promise<SeedResult> {
  return { accounts: [] }
}
