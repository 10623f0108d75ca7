/**
 * The processor time that a work takes of this thread, in milliseconds: what else the machine does is not in it, so that
 * a bound on it does not hang on chance.
 */
export function cpuMsOf(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
