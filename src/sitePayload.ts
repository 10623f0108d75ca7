import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The process's one Payload, started by the server before the first page. */
export const sitePayload = (): Promise<Payload> => getPayload({ config })
