/**
 * The words of the directory: every closed list, once, with its labels. The collections build
 * their choices from it, the pages their texts, the importers their checks.
 */
import type { Label, Locale } from '@/i18n/locales'

export interface Term<Code extends string = string> {
  code: Code
  label: Label
}

type CodeOf<List extends readonly Term[]> = List[number]['code']

/** Monday first, as a week is read here. */
export const DAYS = [
  { code: 'mo', label: { fr: 'lundi', en: 'Monday', es: 'lunes' } },
  { code: 'tu', label: { fr: 'mardi', en: 'Tuesday', es: 'martes' } },
  { code: 'we', label: { fr: 'mercredi', en: 'Wednesday', es: 'miércoles' } },
  { code: 'th', label: { fr: 'jeudi', en: 'Thursday', es: 'jueves' } },
  { code: 'fr', label: { fr: 'vendredi', en: 'Friday', es: 'viernes' } },
  { code: 'sa', label: { fr: 'samedi', en: 'Saturday', es: 'sábado' } },
  { code: 'su', label: { fr: 'dimanche', en: 'Sunday', es: 'domingo' } },
] as const satisfies readonly Term[]

export const HOURS_KINDS = [
  { code: 'weekly', label: { fr: 'Heures fixes', en: 'Fixed hours', es: 'Horario fijo' } },
  {
    code: 'byAppointment',
    label: { fr: 'Sur rendez-vous', en: 'By appointment', es: 'Con cita' },
  },
  { code: 'always', label: { fr: 'Jour et nuit', en: 'Day and night', es: 'Día y noche' } },
  { code: 'unknown', label: { fr: 'Inconnues', en: 'Unknown', es: 'Desconocido' } },
] as const satisfies readonly Term[]

/** What may be listed: free services by a non-profit, a francization centre or a public body. */
export const ORGANIZATION_KINDS = [
  {
    code: 'nonProfit',
    label: {
      fr: 'Organisme à but non lucratif',
      en: 'Non-profit organization',
      es: 'Organización sin fines de lucro',
    },
  },
  {
    code: 'francizationCentre',
    label: {
      fr: 'Centre de francisation',
      en: 'Francization centre',
      es: 'Centro de francización',
    },
  },
  {
    code: 'schoolServiceCentre',
    label: {
      fr: 'Centre de services scolaire',
      en: 'School service centre',
      es: 'Centro de servicios escolares',
    },
  },
  {
    code: 'carrefourJeunesseEmploi',
    label: {
      fr: 'Carrefour jeunesse-emploi',
      en: 'Carrefour jeunesse-emploi (youth employment centre)',
      es: 'Carrefour jeunesse-emploi (centro de empleo juvenil)',
    },
  },
  {
    code: 'municipal',
    label: { fr: 'Service municipal', en: 'Municipal service', es: 'Servicio municipal' },
  },
  {
    code: 'publicBody',
    label: { fr: 'Organisme public', en: 'Public body', es: 'Organismo público' },
  },
] as const satisfies readonly Term[]
export type OrganizationKind = CodeOf<typeof ORGANIZATION_KINDS>

/** What services cost: the directory lists free ones; a small announced contribution is permitted. */
export const COSTS = [
  {
    code: 'free',
    label: { fr: 'Services gratuits', en: 'Free services', es: 'Servicios gratuitos' },
  },
  {
    code: 'contribution',
    label: {
      fr: 'Services gratuits; contribution volontaire',
      en: 'Free services; voluntary contribution',
      es: 'Servicios gratuitos; contribución voluntaria',
    },
  },
  { code: 'paid', label: { fr: 'Services payants', en: 'Paid services', es: 'Servicios de pago' } },
] as const satisfies readonly Term[]
export type Cost = CodeOf<typeof COSTS>

export const AVAILABILITIES = [
  { code: 'offered', label: { fr: 'offert', en: 'offered', es: 'se ofrece' } },
  {
    code: 'conditional',
    label: { fr: 'sous conditions', en: 'with conditions', es: 'con condiciones' },
  },
] as const satisfies readonly Term[]
export type Availability = CodeOf<typeof AVAILABILITIES>

export const GEO_PRECISIONS = [
  { code: 'address', label: { fr: 'À l’adresse', en: 'At the address', es: 'En la dirección' } },
  {
    code: 'municipality',
    label: {
      fr: 'À la municipalité seulement',
      en: 'At the municipality only',
      es: 'Solo en el municipio',
    },
  },
  {
    code: 'postalSector',
    label: {
      fr: 'Au secteur postal seulement',
      en: 'At the postal sector only',
      es: 'Solo en el sector postal',
    },
  },
] as const satisfies readonly Term[]
export type GeoPrecision = CodeOf<typeof GEO_PRECISIONS>

export const WHEELCHAIR = [
  {
    code: 'yes',
    label: {
      fr: 'Accessible en fauteuil roulant',
      en: 'Wheelchair accessible',
      es: 'Accesible en silla de ruedas',
    },
  },
  {
    code: 'partly',
    label: {
      fr: 'Partiellement accessible en fauteuil roulant',
      en: 'Partly wheelchair accessible',
      es: 'Parcialmente accesible en silla de ruedas',
    },
  },
  {
    code: 'no',
    label: {
      fr: 'Non accessible en fauteuil roulant',
      en: 'Not wheelchair accessible',
      es: 'No accesible en silla de ruedas',
    },
  },
  {
    code: 'unknown',
    label: {
      fr: 'Accès en fauteuil roulant\u00a0: à demander',
      en: 'Wheelchair access: please ask',
      es: 'Acceso en silla de ruedas: hay que preguntar',
    },
  },
] as const satisfies readonly Term[]
export type Wheelchair = CodeOf<typeof WHEELCHAIR>

/** The parts of a sheet that are verified one by one. */
export const SECTIONS = [
  { code: 'contact', label: { fr: 'Coordonnées', en: 'Contact', es: 'Contacto' } },
  { code: 'sites', label: { fr: 'Lieux', en: 'Places', es: 'Lugares' } },
  {
    code: 'hours',
    label: { fr: 'Heures d’ouverture', en: 'Opening hours', es: 'Horario' },
  },
  { code: 'services', label: { fr: 'Services', en: 'Services', es: 'Servicios' } },
  {
    code: 'languages',
    label: { fr: 'Langues parlées', en: 'Languages spoken', es: 'Idiomas que se hablan' },
  },
  {
    code: 'populations',
    label: { fr: 'Personnes servies', en: 'People served', es: 'Personas atendidas' },
  },
  { code: 'description', label: { fr: 'Description', en: 'Description', es: 'Descripción' } },
] as const satisfies readonly Term[]
export type Section = CodeOf<typeof SECTIONS>

export const ACTORS = [
  {
    code: 'organization',
    label: { fr: 'L’organisme', en: 'The organization', es: 'La organización' },
  },
  {
    code: 'researcher',
    label: {
      fr: 'L’équipe de recherche',
      en: 'The research team',
      es: 'El equipo de investigación',
    },
  },
] as const satisfies readonly Term[]
export type Actor = CodeOf<typeof ACTORS>

export const CHANNELS = [
  { code: 'form', label: { fr: 'Formulaire', en: 'Form', es: 'Formulario' } },
  { code: 'email', label: { fr: 'Courriel', en: 'E-mail', es: 'Correo electrónico' } },
  { code: 'phone', label: { fr: 'Téléphone', en: 'Phone', es: 'Teléfono' } },
  { code: 'visit', label: { fr: 'Visite', en: 'Visit', es: 'Visita' } },
  { code: 'webinar', label: { fr: 'Webinaire', en: 'Webinar', es: 'Seminario web' } },
  { code: 'web', label: { fr: 'Page web', en: 'Web page', es: 'Página web' } },
  {
    code: 'link',
    label: { fr: 'Lien personnel', en: 'Personal link', es: 'Enlace personal' },
  },
  {
    code: 'account',
    label: {
      fr: 'Compte de l’organisme',
      en: 'Account of the organization',
      es: 'Cuenta de la organización',
    },
  },
] as const satisfies readonly Term[]
export type Channel = CodeOf<typeof CHANNELS>

/** Channels of what an organization says here itself, by its link or an account: the site writes them down. */
export const OWN_CHANNELS = ['link', 'account'] as const satisfies readonly Channel[]

/** Channels that a person writes down. */
export const TYPED_CHANNELS: readonly Term<Channel>[] = CHANNELS.filter(
  ({ code }) => !OWN_CHANNELS.some((own) => own === code),
)

/** What a text is about when its reader may be in danger or watched: it then shows official numbers. */
export const SENSITIVE_TOPICS = [
  {
    code: 'abuse',
    label: { fr: 'Abus et violence', en: 'Abuse and violence', es: 'Abuso y violencia' },
  },
  {
    code: 'accident',
    label: { fr: 'Accident du travail', en: 'Work accident', es: 'Accidente de trabajo' },
  },
  { code: 'health', label: { fr: 'Santé', en: 'Health', es: 'Salud' } },
] as const satisfies readonly Term[]
export type SensitiveTopic = CodeOf<typeof SENSITIVE_TOPICS>

/** Why someone writes to us about a sheet or a page. */
export const FEEDBACK_REASONS = [
  {
    code: 'wrongPhone',
    label: {
      fr: 'Le téléphone ou le courriel ne marche pas',
      en: 'The phone or e-mail does not work',
      es: 'El teléfono o el correo no funciona',
    },
  },
  {
    code: 'wrongAddress',
    label: {
      fr: 'L’adresse est fausse',
      en: 'The address is wrong',
      es: 'La dirección está equivocada',
    },
  },
  {
    code: 'wrongHours',
    label: {
      fr: 'Les heures sont fausses',
      en: 'The hours are wrong',
      es: 'El horario está equivocado',
    },
  },
  {
    code: 'serviceEnded',
    label: {
      fr: 'Un service n’est plus offert',
      en: 'A service is no longer offered',
      es: 'Un servicio ya no se ofrece',
    },
  },
  {
    code: 'languageMissing',
    label: {
      fr: 'Personne n’y parle la langue indiquée',
      en: 'Nobody there speaks the language shown',
      es: 'Nadie habla allí el idioma indicado',
    },
  },
  {
    code: 'notFree',
    label: {
      fr: 'On m’a demandé de payer',
      en: 'I was asked to pay',
      es: 'Me pidieron que pagara',
    },
  },
  {
    code: 'closed',
    label: {
      fr: 'L’organisme n’existe plus',
      en: 'The organization no longer exists',
      es: 'La organización ya no existe',
    },
  },
  {
    code: 'textUnclear',
    label: {
      fr: 'Le texte est faux ou difficile à comprendre',
      en: 'The text is wrong or hard to understand',
      es: 'El texto es incorrecto o difícil de entender',
    },
  },
  {
    code: 'textMissing',
    label: { fr: 'Il manque quelque chose', en: 'Something is missing', es: 'Falta algo' },
  },
  { code: 'other', label: { fr: 'Autre chose', en: 'Something else', es: 'Otra cosa' } },
] as const satisfies readonly Term[]
export type FeedbackReason = CodeOf<typeof FEEDBACK_REASONS>

/** The label of a code in one language; the code itself when the list does not hold it. */
export const labelOf = (list: readonly Term[], code: string, locale: Locale): string =>
  list.find((term) => term.code === code)?.label[locale] ?? code

/** True when the list holds this code. */
export const isCodeOf = <List extends readonly Term[]>(
  list: List,
  code: unknown,
): code is CodeOf<List> => list.some((term) => term.code === code)

/** The list as choices of a Payload select field. */
export const optionsOf = (list: readonly Term[]): { value: string; label: Label }[] =>
  list.map(({ code, label }) => ({ value: code, label }))
