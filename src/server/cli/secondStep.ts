import type { Label, Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { EXIT } from './exitCodes'
import { commandLocale } from './language'
import { CONSOLE, type Output } from './output'

const WORDS = {
  usage: {
    fr: 'npm run second-step:remove -- adresse@example.org\nRetire la deuxième étape d’un compte dont le téléphone et les codes de secours sont perdus.',
    en: 'npm run second-step:remove -- address@example.org\nRemoves the second step from an account whose phone and recovery codes are lost.',
    es: 'npm run second-step:remove -- correo@example.org\nQuita el segundo paso de una cuenta cuyo teléfono y códigos de respaldo se perdieron.',
  },
  none: {
    fr: 'Aucun compte à l’adresse {email} n’a de deuxième étape. Rien n’a changé.',
    en: 'No account at the address {email} has a second step. Nothing changed.',
    es: 'Ninguna cuenta con la dirección {email} tiene segundo paso. Nada cambió.',
  },
  done: {
    fr: 'La deuxième étape de {email} est retirée\u00a0: le mot de passe suffit, et un courriel le dit à la personne.',
    en: 'The second step of {email} was removed: the password is enough, and the person is told by e-mail.',
    es: 'Se quitó el segundo paso de {email}: basta la contraseña, y la persona lo sabrá por correo.',
  },
  doneAsked: {
    fr: 'La deuxième étape de {email} est retirée. TWO_FACTOR en demande une à ce compte\u00a0: à la prochaine connexion, après le mot de passe, la personne en met une nouvelle en place. Un courriel lui dit le retrait.',
    en: 'The second step of {email} was removed. TWO_FACTOR asks for one from this account: at the next sign-in, after the password, the person sets up a new one. They are told of the removal by e-mail.',
    es: 'Se quitó el segundo paso de {email}. TWO_FACTOR exige uno a esta cuenta: en el próximo inicio de sesión, después de la contraseña, la persona activa uno nuevo. Un correo le informa que se quitó.',
  },
  reason: {
    fr: 'Retirée par une commande, sur la machine du site.',
    en: 'Removed by a command, on the machine of the site.',
    es: 'Quitado por un comando, en la máquina del sitio.',
  },
} as const satisfies Record<string, Label>

/** @param isAsked whether the setting `TWO_FACTOR` asks this account for another */
export const doneSentence = (email: string, isAsked: boolean, locale: Locale): string =>
  fillIn(WORDS[isAsked ? 'doneAsked' : 'done'][locale], { email })

/**
 * `npm run second-step:remove -- address`: for an administrator who is alone and lost both telephone and
 * recovery codes; others ask an administrator. Returns the exit code; see `EXIT`.
 */
export async function main(argv: readonly string[], output: Output = CONSOLE): Promise<number> {
  const locale = commandLocale(undefined, process.env)
  const [given, ...others] = argv
  if (!given?.includes('@') || others.length > 0) {
    output.err(WORDS.usage[locale])
    return EXIT.usage
  }
  const email = given.trim().toLowerCase()
  const { openSite } = await import('./openSite')
  const { resetSecondStep } = await import('@/accounts/payload/secondStep')
  const { accountLocale } = await import('@/accounts/accountLocale')
  const { mustHaveSecondStep } = await import('@/accounts/secondStep/required')
  const { env } = await import('@/env')
  const payload = await openSite()
  let isAsked: boolean
  try {
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: email } },
      depth: 0,
      limit: 1,
      overrideAccess: true, // whoever runs commands on the machine holds the database
    })
    const [account] = docs
    const reason = WORDS.reason[accountLocale(account)]
    const isDone = account ? await resetSecondStep(payload, account, { reason, by: null }) : false
    if (!isDone) {
      output.err(fillIn(WORDS.none[locale], { email }))
      return EXIT.refused
    }
    isAsked = mustHaveSecondStep(account, env.TWO_FACTOR)
  } finally {
    await payload.destroy()
  }
  output.out(doneSentence(email, isAsked, locale))
  return EXIT.done
}

if (import.meta.main) {
  const code = await main(process.argv.slice(2))
  process.exit(code)
}
