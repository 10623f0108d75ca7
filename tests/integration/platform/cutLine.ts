import { connect, createServer } from 'node:net'

/**
 * Stands before a mail server and ends the connection in the middle of the line that answers a step: `35` of `354`, `25`
 * of `250`. A real server writes whole lines, so that this one thing is played without it.
 *
 * @param step after which of our commands: the line that says that it listens, or that it has taken the words
 * @returns its address; `isCut` says of the nth connection whether it is cut
 */
export async function cutLine(
  url: string,
  step: 'listens' | 'hasTaken',
  isCut: (nth: number) => boolean,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const open = new Set<{ destroy: () => void }>()
  let nth = 0
  const proxy = createServer((client) => {
    nth += 1
    const cuts = isCut(nth)
    const server = connect(Number(new URL(url).port), '127.0.0.1')
    let listens = false
    for (const end of [client, server]) {
      open.add(end)
      end.on('error', () => end.destroy())
      end.on('close', () => open.delete(end))
    }
    client.on('close', () => server.destroy())
    server.on('close', () => client.destroy())
    client.pipe(server)
    server.on('data', (said: Buffer) => {
      const isIt = step === 'listens' ? said.toString().startsWith('354') : listens
      listens ||= said.toString().startsWith('354')
      if (!cuts || !isIt) return void client.write(said)
      client.write(said.subarray(0, 2), () => client.destroy())
    })
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = proxy.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    stop: () => {
      for (const end of open) end.destroy()
      return new Promise((resolve) => proxy.close(() => resolve()))
    },
  }
}
