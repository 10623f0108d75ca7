import { handleEndpoints, type Payload } from 'payload'

import config from '@payload-config'

export const PASSWORD = 'a long password for tests'

export interface Answer {
  status: number
  body: {
    errors?: { message: string; data?: { errors?: Problem[] } }[]
    token?: string
    message?: string
    doc?: unknown
  }
  text: string
}

interface Problem {
  path: string
  message: string
}

/** Asks the API as a browser does, in a language, signed in or not. */
export async function ask(
  method: string,
  path: string,
  body: unknown,
  { token, language = 'fr' }: { token?: string; language?: string } = {},
): Promise<Answer> {
  const answer = await handleEndpoints({
    config,
    request: new Request(`http://localhost${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': language,
        ...(token && { Authorization: `JWT ${token}` }),
      },
      body: JSON.stringify(body),
    }),
  })
  const text = await answer.text()
  return { status: answer.status, body: JSON.parse(text) as Answer['body'], text }
}

/** What was wrong, by field. */
export const problemsOf = ({ body }: Answer): Record<string, string> =>
  Object.fromEntries(
    (body.errors?.[0]?.data?.errors ?? []).map(({ path, message }) => [path, message]),
  )

/** Opens a session; nothing when it is refused. */
export async function tokenOf(
  payload: Payload,
  email: string,
  password = PASSWORD,
): Promise<string | undefined> {
  const { body } = await ask('POST', '/api/users/login', { email, password })
  return body.token
}
