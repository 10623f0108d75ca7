/** What the tests use of it; it has no types of its own. */
declare module '@20minutes/s3rver' {
  import type { AddressInfo } from 'node:net'

  export default class S3rver {
    constructor(options: {
      address: string
      port: number
      directory: string
      silent: boolean
      allowMismatchedSignatures: boolean
      vhostBuckets: boolean
      configureBuckets: { name: string }[]
    })
    httpServer: { closeAllConnections: () => void }
    run(): Promise<AddressInfo>
    close(): Promise<void>
  }
}
