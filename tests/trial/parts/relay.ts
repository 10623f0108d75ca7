import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface Relay {
  /** The server's address, by way of the relay. */
  url: string
  /** From now on nothing passes: connections stay, and new ones are taken, as by a machine that hangs. */
  hold: () => void
  /** What was held passes, and all that comes. */
  release: () => void
  stop: () => Promise<void>
}

/** Stands between the site and a server of the database, which can so be made to say nothing. */
export async function startRelay(serverUrl: string): Promise<Relay> {
  const server = new URL(serverUrl)
  const sockets = new Set<Socket>()
  let isHeld = false
  const join = (one: Socket, other: Socket): void => {
    sockets.add(one)
    if (isHeld) one.pause()
    one.on('data', (bytes: Buffer) => other.write(bytes))
    one.once('error', () => other.destroy())
    one.once('close', () => {
      sockets.delete(one)
      other.end()
    })
  }
  const door = createServer((inward) => {
    const onward = connect(Number(server.port), server.hostname)
    join(inward, onward)
    join(onward, inward)
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  const url = new URL(serverUrl)
  url.host = `127.0.0.1:${(door.address() as AddressInfo).port}`
  return {
    url: url.toString(),
    hold: () => {
      isHeld = true
      for (const socket of sockets) socket.pause()
    },
    release: () => {
      isHeld = false
      for (const socket of sockets) socket.resume()
    },
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        door.close(() => resolve())
      }),
  }
}
