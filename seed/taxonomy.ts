import type { LanguageSeed, TermSeed } from './types'

/**
 * The words the directory is built on: services, populations and languages. Keys never change,
 * because everything else refers to them; names and descriptions may.
 */

/** In the order in which the directory lists them. */
export const serviceCategories: TermSeed[] = [
  {
    key: 'welcome',
    name: { fr: 'Accueil et orientation', en: 'Welcome and guidance', es: 'Acogida y orientación' },
    description: {
      fr: 'Un premier rendez-vous pour comprendre votre situation et trouver la bonne porte.',
      en: 'A first meeting to understand your situation and find the right door.',
      es: 'Una primera cita para entender su situación y encontrar la puerta correcta.',
    },
  },
  {
    key: 'emergency',
    name: { fr: 'Abus et urgence', en: 'Abuse and emergency', es: 'Abuso y emergencia' },
    description: {
      fr: 'Aide rapide en cas de violence, d’exploitation, de menaces ou de perte de logement.',
      en: 'Quick help in case of violence, exploitation, threats or loss of housing.',
      es: 'Ayuda rápida en caso de violencia, explotación, amenazas o pérdida de la vivienda.',
    },
  },
  {
    key: 'permits',
    name: { fr: 'Permis et démarches', en: 'Permits and paperwork', es: 'Permisos y trámites' },
    description: {
      fr: 'Permis de travail, CAQ, renouvellement, permis ouvert : comprendre et remplir les formulaires.',
      en: 'Work permit, CAQ, renewal, open permit: understanding and filling in the forms.',
      es: 'Permiso de trabajo, CAQ, renovación, permiso abierto: entender y llenar los formularios.',
    },
  },
  {
    key: 'labourRights',
    name: { fr: 'Droits du travail', en: 'Labour rights', es: 'Derechos laborales' },
    description: {
      fr: 'Salaire impayé, heures, congédiement, harcèlement : information et aide pour porter plainte.',
      en: 'Unpaid wages, hours, dismissal, harassment: information and help to file a complaint.',
      es: 'Salario no pagado, horas, despido, acoso: información y ayuda para presentar una queja.',
    },
  },
  {
    key: 'workSafety',
    name: {
      fr: 'Santé et sécurité au travail',
      en: 'Health and safety at work',
      es: 'Salud y seguridad en el trabajo',
    },
    description: {
      fr: 'Accident, maladie du travail, tâche dangereuse : vos droits et la réclamation à la CNESST.',
      en: 'Accident, occupational disease, dangerous task: your rights and the claim to the CNESST.',
      es: 'Accidente, enfermedad del trabajo, tarea peligrosa: sus derechos y la reclamación a la CNESST.',
    },
  },
  {
    key: 'francization',
    name: { fr: 'Francisation', en: 'French classes', es: 'Clases de francés' },
    description: {
      fr: 'Cours de français gratuits, en classe, au travail ou en ligne.',
      en: 'Free French classes, in a classroom, at work or online.',
      es: 'Clases gratuitas de francés, en aula, en el trabajo o en línea.',
    },
  },
  {
    key: 'housing',
    name: { fr: 'Logement', en: 'Housing', es: 'Vivienda' },
    description: {
      fr: 'Chercher un logement, comprendre un bail, signaler un logement dangereux.',
      en: 'Looking for housing, understanding a lease, reporting unsafe housing.',
      es: 'Buscar vivienda, entender un contrato, denunciar una vivienda peligrosa.',
    },
  },
  {
    key: 'health',
    name: { fr: 'Santé', en: 'Health', es: 'Salud' },
    description: {
      fr: 'Carte d’assurance maladie, rendez-vous médicaux, accompagnement à la clinique.',
      en: 'Health insurance card, medical appointments, someone to go with you to the clinic.',
      es: 'Tarjeta de seguro de salud, citas médicas, acompañamiento a la clínica.',
    },
  },
  {
    key: 'psychological',
    name: { fr: 'Soutien psychologique', en: 'Psychological support', es: 'Apoyo psicológico' },
    description: {
      fr: 'Parler à quelqu’un de la solitude, du stress ou d’un choc, en toute confidentialité.',
      en: 'Talking to someone about loneliness, stress or a shock, in confidence.',
      es: 'Hablar con alguien de la soledad, el estrés o un golpe duro, de forma confidencial.',
    },
  },
  {
    key: 'food',
    name: { fr: 'Aide alimentaire', en: 'Food assistance', es: 'Ayuda alimentaria' },
    description: {
      fr: 'Paniers de nourriture, cuisine collective, épicerie à petit prix.',
      en: 'Food baskets, community kitchen, low-cost groceries.',
      es: 'Canastas de alimentos, cocina comunitaria, tienda a bajo precio.',
    },
  },
  {
    key: 'interpretation',
    name: {
      fr: 'Interprétation et traduction',
      en: 'Interpretation and translation',
      es: 'Interpretación y traducción',
    },
    description: {
      fr: 'Une personne qui traduit à un rendez-vous, au téléphone, ou un document court.',
      en: 'Someone who translates at an appointment or by phone, or a short document.',
      es: 'Una persona que traduce en una cita o por teléfono, o un documento corto.',
    },
  },
  {
    key: 'transport',
    name: { fr: 'Transport', en: 'Transport', es: 'Transporte' },
    description: {
      fr: 'Navette, covoiturage ou accompagnement vers un rendez-vous ou l’épicerie.',
      en: 'Shuttle, carpool or a ride to an appointment or the grocery store.',
      es: 'Servicio de traslado, viaje compartido o acompañamiento a una cita o a la tienda.',
    },
  },
  {
    key: 'children',
    name: { fr: 'Éducation et enfants', en: 'Education and children', es: 'Educación y niños' },
    description: {
      fr: 'Inscription à l’école, service de garde, aide aux devoirs.',
      en: 'School registration, child care, homework help.',
      es: 'Inscripción en la escuela, guardería, ayuda con las tareas.',
    },
  },
  {
    key: 'employment',
    name: { fr: 'Emploi', en: 'Employment', es: 'Empleo' },
    description: {
      fr: 'CV, recherche d’un employeur, reconnaissance des diplômes.',
      en: 'Résumé, looking for an employer, recognition of diplomas.',
      es: 'Hoja de vida, búsqueda de empleador, reconocimiento de diplomas.',
    },
  },
  {
    key: 'permanentResidence',
    name: { fr: 'Résidence permanente', en: 'Permanent residence', es: 'Residencia permanente' },
    description: {
      fr: 'Programmes pour demeurer au Québec : conditions, étapes, documents.',
      en: 'Programs to stay in Quebec: conditions, steps, documents.',
      es: 'Programas para quedarse en Quebec: condiciones, etapas, documentos.',
    },
  },
  {
    key: 'taxes',
    name: { fr: 'Impôts et budget', en: 'Taxes and budget', es: 'Impuestos y presupuesto' },
    description: {
      fr: 'Déclaration de revenus, compte bancaire, bulletin de paie, envoi d’argent.',
      en: 'Income tax return, bank account, pay slip, sending money.',
      es: 'Declaración de impuestos, cuenta bancaria, recibo de pago, envío de dinero.',
    },
  },
  {
    key: 'social',
    name: { fr: 'Vie sociale', en: 'Social life', es: 'Vida social' },
    description: {
      fr: 'Rencontres, sport, fêtes, jumelage avec des gens du village.',
      en: 'Get-togethers, sports, celebrations, meeting local people.',
      es: 'Encuentros, deporte, fiestas, amistad con gente del pueblo.',
    },
  },
]

export const populations: Omit<TermSeed, 'description'>[] = [
  {
    key: 'everyone',
    name: { fr: 'Tout le monde', en: 'Everyone', es: 'Todas las personas' },
  },
  {
    key: 'temporaryWorkers',
    name: {
      fr: 'Travailleuses et travailleurs migrants temporaires',
      en: 'Temporary migrant workers',
      es: 'Trabajadoras y trabajadores migrantes temporales',
    },
  },
  {
    key: 'farmWorkers',
    name: {
      fr: 'Travailleuses et travailleurs agricoles',
      en: 'Farm workers',
      es: 'Trabajadoras y trabajadores agrícolas',
    },
  },
  {
    key: 'families',
    name: { fr: 'Familles', en: 'Families', es: 'Familias' },
  },
  {
    key: 'women',
    name: { fr: 'Femmes', en: 'Women', es: 'Mujeres' },
  },
  {
    key: 'youth',
    name: { fr: 'Jeunes de 15 à 35 ans', en: 'Youth aged 15 to 35', es: 'Jóvenes de 15 a 35 años' },
  },
  {
    key: 'permanentResidents',
    name: {
      fr: 'Résidentes et résidents permanents',
      en: 'Permanent residents',
      es: 'Residentes permanentes',
    },
  },
  {
    key: 'refugees',
    name: {
      fr: 'Personnes réfugiées ou qui demandent l’asile',
      en: 'Refugees and asylum seekers',
      es: 'Personas refugiadas o solicitantes de asilo',
    },
  },
  {
    key: 'students',
    name: {
      fr: 'Étudiantes et étudiants étrangers',
      en: 'International students',
      es: 'Estudiantes internacionales',
    },
  },
  {
    key: 'noStatus',
    name: { fr: 'Personnes sans statut', en: 'People without status', es: 'Personas sin estatus' },
  },
]

/** ISO 639 codes; the order is that of the filters. */
export const languages: LanguageSeed[] = [
  { code: 'fr', name: { fr: 'Français', en: 'French', es: 'Francés' } },
  { code: 'en', name: { fr: 'Anglais', en: 'English', es: 'Inglés' } },
  { code: 'es', name: { fr: 'Espagnol', en: 'Spanish', es: 'Español' } },
  { code: 'ht', name: { fr: 'Créole haïtien', en: 'Haitian Creole', es: 'Criollo haitiano' } },
  { code: 'pt', name: { fr: 'Portugais', en: 'Portuguese', es: 'Portugués' } },
  { code: 'tl', name: { fr: 'Tagalog', en: 'Tagalog', es: 'Tagalo' } },
  { code: 'ar', name: { fr: 'Arabe', en: 'Arabic', es: 'Árabe' } },
  {
    code: 'quc',
    name: { fr: 'K’iche’ (Guatemala)', en: 'K’iche’ (Guatemala)', es: 'K’iche’ (Guatemala)' },
  },
  { code: 'mam', name: { fr: 'Mam (Guatemala)', en: 'Mam (Guatemala)', es: 'Mam (Guatemala)' } },
  {
    code: 'kek',
    name: { fr: 'Q’eqchi’ (Guatemala)', en: 'Q’eqchi’ (Guatemala)', es: 'Q’eqchi’ (Guatemala)' },
  },
  { code: 'vi', name: { fr: 'Vietnamien', en: 'Vietnamese', es: 'Vietnamita' } },
  { code: 'zh', name: { fr: 'Mandarin', en: 'Mandarin', es: 'Mandarín' } },
  { code: 'hi', name: { fr: 'Hindi', en: 'Hindi', es: 'Hindi' } },
  { code: 'pa', name: { fr: 'Pendjabi', en: 'Punjabi', es: 'Panyabí' } },
  { code: 'uk', name: { fr: 'Ukrainien', en: 'Ukrainian', es: 'Ucraniano' } },
  {
    code: 'fcs',
    name: {
      fr: 'Langue des signes québécoise',
      en: 'Quebec Sign Language',
      es: 'Lengua de señas de Quebec',
    },
  },
]
