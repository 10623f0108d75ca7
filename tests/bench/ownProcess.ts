import { spawn } from 'node:child_process'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')

/**
 * What a script of this folder measured in a process of its own, so that its memory, its database and
 * its warmth are its own: the line of JSON that it says.
 */
export async function measureIn<Measure>(
  script: string,
  args: readonly string[],
  settings: Record<string, string>,
): Promise<Measure> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(ROOT, 'tests/bench', script), ...args],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        MONGODB_TRANSACTIONS: 'off',
        LOG_LEVEL: 'silent',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  const code = await new Promise((resolve) => child.once('close', resolve))
  const answer = output.split('\n').find((line) => line.startsWith('{'))
  if (code !== 0 || !answer) throw new Error(`${script} ended with ${String(code)}: ${output}`)
  return JSON.parse(answer) as Measure
}
