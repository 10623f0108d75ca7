import config from '@payload-config'
import { getPayload } from 'payload'

import { sendTranslationMail } from '@/translation/payload/people/translationMail'

/*
 * Another process of the site, for tests: sends the reminders of a day, and says how many. Its one
 * argument is a moment of that day (ISO date).
 */
const payload = await getPayload({ config })
const { reminders } = await sendTranslationMail(payload, new Date(process.argv[2] ?? ''))
process.stdout.write(`reminders ${reminders}\n`)
process.exit(0)
