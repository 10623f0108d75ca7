import config from '@payload-config'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'

import { orUnreadable } from '@/server/rest/answer'

export const GET = orUnreadable(REST_GET(config))
export const POST = orUnreadable(REST_POST(config))
export const DELETE = orUnreadable(REST_DELETE(config))
export const PATCH = orUnreadable(REST_PATCH(config))
export const PUT = orUnreadable(REST_PUT(config))
export const OPTIONS = orUnreadable(REST_OPTIONS(config))
