import { publicNumbers } from './publicNumbers'
import type { PublicBodySeed } from './types'

const FRENCH_ENGLISH = ['fr', 'en'] as const

const notedOn = '2026-11-28'

/** One line that answers in French and English, as nearly all of them do. */
const line = (number: string, acceptsTexts = false) => [
  { number, languages: FRENCH_ENGLISH, acceptsTexts },
]

/** A toll-free number, with where and when it was read. */
const tollFree = (key: keyof typeof publicNumbers) => {
  const { number, source, notedOn: checkedOn } = publicNumbers[key]
  return { phones: line(number), source, checkedOn, hours: { kind: 'unknown' as const } }
}

const alwaysOpen = { kind: 'always' } as const

/**
 * Emergency and official numbers, in the order they are shown: three digits first, then those of the
 * bodies that the sensitive chapters name. Each must be read again on its source before it is relied on.
 */
export const publicBodies = {
  emergency911: {
    name: { fr: 'Urgence', en: 'Emergency', es: 'Emergencia' },
    purpose: {
      fr: 'Police, ambulance, incendie',
      en: 'Police, ambulance, fire',
      es: 'Policía, ambulancia, incendio',
    },
    phones: line('911'),
    hasInterpreters: true,
    hours: alwaysOpen,
    website: {
      fr: 'https://www.quebec.ca/securite-situations-urgence',
      en: 'https://www.quebec.ca/en/public-safety-emergencies',
    },
    source: 'https://www.quebec.ca/securite-situations-urgence',
    checkedOn: notedOn,
    isEmergency: true,
    topics: ['abuse', 'accident', 'health'],
  },
  infoSante: {
    name: {
      fr: 'Info-Santé et Info-Social',
      en: 'Info-Santé and Info-Social',
      es: 'Info-Santé e Info-Social',
    },
    purpose: {
      fr: 'Option 1 : personnel infirmier. Option 2 : crise, violence, deuil',
      en: 'Option 1: a nurse. Option 2: crisis, violence, grief',
      es: 'Opción 1: una enfermera. Opción 2: crisis, violencia, duelo',
    },
    phones: line('811'),
    hasInterpreters: false,
    hours: alwaysOpen,
    website: {
      fr: 'https://www.quebec.ca/sante/trouver-une-ressource/info-sante-811',
      en: 'https://www.quebec.ca/en/health/finding-a-resource/info-sante-811',
    },
    source: 'https://www.quebec.ca/sante/trouver-une-ressource/info-sante-811',
    checkedOn: notedOn,
    isEmergency: true,
    topics: ['abuse', 'accident', 'health'],
  },
  suicideCrisis988: {
    name: {
      fr: 'Aide en cas de crise de suicide',
      en: 'Suicide crisis helpline',
      es: 'Ayuda en crisis de suicidio',
    },
    purpose: {
      fr: 'Idées de mourir, grande détresse',
      en: 'Thoughts of dying, deep distress',
      es: 'Ideas de morir, gran angustia',
    },
    phones: line('988', true),
    hasInterpreters: false,
    hours: alwaysOpen,
    website: { fr: 'https://988.ca/fr', en: 'https://988.ca/' },
    source: 'https://988.ca/fr',
    checkedOn: notedOn,
    isEmergency: true,
    topics: ['abuse', 'health'],
  },
  community211: {
    name: { fr: 'Aide près de chez vous', en: 'Help near you', es: 'Ayuda cerca de usted' },
    purpose: {
      fr: 'Nourriture, logement, organismes',
      en: 'Food, housing, organizations',
      es: 'Comida, vivienda, organizaciones',
    },
    phones: line('211'),
    hasInterpreters: true,
    hours: { kind: 'unknown' },
    website: { fr: 'https://www.211quebecregions.ca/' },
    source: 'https://www.211quebecregions.ca/',
    checkedOn: notedOn,
    isEmergency: true,
    topics: ['abuse'],
  },
  cnesst: {
    name: { fr: 'CNESST', en: 'CNESST', es: 'CNESST' },
    purpose: {
      fr: 'Salaire, harcèlement, congédiement, accident, danger au travail',
      en: 'Wages, harassment, dismissal, accident, danger at work',
      es: 'Salario, acoso, despido, accidente, peligro en el trabajo',
    },
    ...tollFree('cnesst'),
    hasInterpreters: true,
    website: {
      fr: 'https://www.cnesst.gouv.qc.ca/fr/nous-joindre',
      en: 'https://www.cnesst.gouv.qc.ca/en/contact-us',
    },
    isEmergency: false,
    topics: ['abuse', 'accident'],
  },
  serviceCanadaTips: {
    name: {
      fr: 'Service Canada, dénonciation',
      en: 'Service Canada, tip line',
      es: 'Service Canada, denuncias',
    },
    purpose: {
      fr: 'Contrat ou logement non respecté, sans donner son nom',
      en: 'Contract or housing not respected, without giving your name',
      es: 'Contrato o vivienda que no se respeta, sin dar su nombre',
    },
    ...tollFree('serviceCanadaTips'),
    hasInterpreters: false,
    website: {
      fr: 'https://www.canada.ca/fr/emploi-developpement-social/services/travailleurs-etrangers/denonciation-fraude.html',
    },
    isEmergency: false,
    topics: ['abuse'],
  },
  ramq: {
    name: { fr: 'RAMQ', en: 'RAMQ', es: 'RAMQ' },
    purpose: {
      fr: 'Carte d’assurance maladie, médicaments',
      en: 'Health insurance card, medication',
      es: 'Tarjeta de seguro de salud, medicamentos',
    },
    ...tollFree('ramq'),
    hasInterpreters: false,
    website: {
      fr: 'https://www.ramq.gouv.qc.ca/fr/nous-joindre',
      en: 'https://www.ramq.gouv.qc.ca/en/contact-us',
    },
    isEmergency: false,
    topics: ['health'],
  },
  ircc: {
    name: {
      fr: 'Immigration, Réfugiés et Citoyenneté Canada',
      en: 'Immigration, Refugees and Citizenship Canada',
      es: 'Inmigración, Refugiados y Ciudadanía de Canadá',
    },
    purpose: {
      fr: 'Permis de travail, permis ouvert pour personnes vulnérables',
      en: 'Work permit, open permit for vulnerable workers',
      es: 'Permiso de trabajo, permiso abierto para personas vulnerables',
    },
    ...tollFree('ircc'),
    hasInterpreters: false,
    website: {
      fr: 'https://www.canada.ca/fr/immigration-refugies-citoyennete/organisation/contactez-ircc.html',
      en: 'https://www.canada.ca/en/immigration-refugees-citizenship/corporate/contact-ircc.html',
    },
    isEmergency: false,
    topics: ['abuse'],
  },
  ivac: {
    name: {
      fr: 'Victimes d’actes criminels (IVAC)',
      en: 'Crime victims (IVAC)',
      es: 'Víctimas de delitos (IVAC)',
    },
    purpose: {
      fr: 'Soins et argent après une agression',
      en: 'Care and money after an assault',
      es: 'Atención y dinero después de una agresión',
    },
    ...tollFree('ivac'),
    hasInterpreters: false,
    website: { fr: 'https://www.ivac.qc.ca/' },
    isEmergency: false,
    topics: ['abuse'],
  },
  consulates: {
    name: { fr: 'Votre consulat', en: 'Your consulate', es: 'Su consulado' },
    purpose: {
      fr: 'Passeport, décès, arrestation : la liste officielle',
      en: 'Passport, death, arrest: the official list',
      es: 'Pasaporte, fallecimiento, arresto: la lista oficial',
    },
    phones: [],
    hasInterpreters: false,
    hours: { kind: 'unknown' },
    website: {
      fr: 'https://www.international.gc.ca/protocol-protocole/reps.aspx?lang=fra',
      en: 'https://www.international.gc.ca/protocol-protocole/reps.aspx?lang=eng',
    },
    source: 'https://www.international.gc.ca/protocol-protocole/reps.aspx?lang=fra',
    checkedOn: notedOn,
    isEmergency: false,
    topics: ['abuse', 'accident', 'health'],
  },
} as const satisfies Record<string, PublicBodySeed>
