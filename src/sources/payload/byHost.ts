/**
 * Works off addresses one after the other of a host, some hosts at a time. All of them end before it does: a fault in one
 * is not one of the others.
 *
 * @param atOnce hosts at a time
 * @param signal once it says so nothing more is begun, and what was cut off is no fault
 * @throws the first fault
 */
export async function byHost(
  addresses: readonly string[],
  { atOnce, signal }: { atOnce: number; signal?: AbortSignal | undefined },
  work: (address: string) => Promise<void>,
): Promise<void> {
  const hosts = [...Map.groupBy(addresses, (address) => new URL(address).host).values()]
  const workOff = async () => {
    for (let pages = hosts.shift(); pages; pages = hosts.shift()) {
      for (const address of pages) {
        if (signal?.aborted) return
        await work(address)
      }
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, workOff))
  const failed = ended.find((each) => each.status === 'rejected')
  if (failed && !signal?.aborted) throw failed.reason
}
