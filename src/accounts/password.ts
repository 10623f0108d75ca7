import type { Label } from '@/i18n/locales'
import { fold } from '@/text/fold'

/** Fewer characters than this are guessed too easily (NIST SP 800-63B, 2025: 15 alone, 8 with more). */
export const PASSWORD_MIN = 12

/** More would only slow the server down. */
export const PASSWORD_MAX = 128

/** Characters that must remain once everything easy to guess is taken out of a password. */
const HARD_MIN = 6

/**
 * Stands for no password in the form of a new account: Payload's form cannot be sent without one (3.90.1).
 * It opens nothing, since it is never kept.
 */
export const CHOSEN_BY_LINK = 'chosen by the person, through the link'

export const PASSWORD_PROBLEMS = ['short', 'long', 'common', 'personal'] as const
export type PasswordProblem = (typeof PASSWORD_PROBLEMS)[number]

/** Whose password it is: their name and address are the first things to be tried. */
export interface PasswordOwner {
  name?: string | null
  email?: string | null
}

/**
 * Why a password may not be chosen, the same at every door; nothing when it may. What is easy to
 * guess (common words, rows of keys, years, the person's own name and address) counts for nothing.
 *
 * @example passwordProblem('motdepasse2026', {}) // 'common'
 * @example passwordProblem('quatre mots au hasard', {}) // undefined
 */
export function passwordProblem(
  password: string,
  owner: PasswordOwner,
): PasswordProblem | undefined {
  if (password.length < PASSWORD_MIN) return 'short'
  if (password.length > PASSWORD_MAX) return 'long'
  const uncommon = without(COMMON, withoutRows(lettersAndDigits(password)))
  if (hardness(uncommon) < HARD_MIN) return 'common'
  return hardness(without(wordsOf(owner), uncommon)) < HARD_MIN ? 'personal' : undefined
}

export const PASSWORD_REFUSALS: Record<PasswordProblem, Label> = {
  short: {
    fr: `Ce mot de passe est trop court\u00a0: il faut au moins ${PASSWORD_MIN} caractères.`,
    en: `This password is too short: it needs at least ${PASSWORD_MIN} characters.`,
    es: `Esta contraseña es demasiado corta: debe tener al menos ${PASSWORD_MIN} caracteres.`,
  },
  long: {
    fr: `Ce mot de passe est trop long\u00a0: il faut au plus ${PASSWORD_MAX} caractères.`,
    en: `This password is too long: at most ${PASSWORD_MAX} characters.`,
    es: `Esta contraseña es demasiado larga: como máximo ${PASSWORD_MAX} caracteres.`,
  },
  common: {
    fr: 'Ce mot de passe est de ceux que l’on devine en premier. Choisissez plutôt quelques mots au hasard.',
    en: 'This password is among the first that are guessed. Choose a few random words instead.',
    es: 'Esta contraseña es de las primeras que se adivinan. Elija mejor unas palabras al azar.',
  },
  personal: {
    fr: 'Ce mot de passe ressemble trop à votre nom ou à votre courriel. Choisissez plutôt quelques mots au hasard.',
    en: 'This password is too close to your name or e-mail. Choose a few random words instead.',
    es: 'Esta contraseña se parece demasiado a su nombre o a su correo. Elija mejor unas palabras al azar.',
  },
}

/**
 * Words that stand in most lists of stolen passwords (French, English, Spanish), and those of this
 * site. Folded; digits and years around them count for nothing either.
 */
const COMMON = (
  'motdepasse bonjour soleil azerty chouchou doudou loulou jetaime football hockey canada quebec ' +
  'montreal princesse marseille nicolas camille coucou bienvenue secret ' +
  'password passw0rd p4ssword passphrase qwerty welcome letmein admin administrator administrateur ' +
  'changeme iloveyou sunshine princess monkey dragon master baseball superman batman default ' +
  'football login access test guest temporary ' +
  'contrasena contrasenya clave hola holamundo tequiero teamo estrella mexico guatemala barcelona ' +
  'realmadrid america bienvenido bienvenida administrador administracion secreto usuario ' +
  'accompagner accompagnateur guide repertoire directory directorio carte'
).split(' ')

/** What fingers follow without thinking. */
const ROWS = [
  '01234567890123456789',
  '09876543210987654321',
  'abcdefghijklmnopqrstuvwxyz',
  'zyxwvutsrqponmlkjihgfedcba',
  'qwertyuiopasdfghjklzxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
] as const

/** Shorter runs of a row are found in ordinary words. */
const RUN_MIN = 4

/** Shorter words of a name are found in ordinary words. */
const OWN_WORD_MIN = 3

const lettersAndDigits = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '')

/** Characters that count: different ones, since repeating one adds nothing; a final year is given. */
function hardness(rest: string): number {
  const inner = rest.replace(/^\d{1,8}/, '').replace(/\d{1,8}$/, '')
  return new Set(inner).size < HARD_MIN ? 0 : inner.length
}

const without = (words: readonly string[], text: string): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, ''), text)

function withoutRows(text: string): string {
  let rest = ''
  for (let at = 0; at < text.length;) {
    const run = runAt(text, at)
    if (run === 0) rest += text[at]
    at += Math.max(run, 1)
  }
  return rest
}

/** Length of the run of neighbouring keys that begins there; 0 when it is too short to be one. */
function runAt(text: string, at: number): number {
  let longest = 0
  for (let length = RUN_MIN; at + length <= text.length; length += 1) {
    if (!ROWS.some((row) => row.includes(text.slice(at, at + length)))) break
    longest = length
  }
  return longest
}

function wordsOf({ name, email }: PasswordOwner): string[] {
  const words = `${name ?? ''} ${email ?? ''}`.split(/[^\p{L}\p{N}]+/u).map(lettersAndDigits)
  return words.filter((word) => word.length >= OWN_WORD_MIN)
}
