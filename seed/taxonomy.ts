import type { LanguageSeed, RegionSeed, TermSeed, Words } from './types'

/**
 * The words the directory is built on: regions, services, populations and languages.
 * Region codes and names are those of Quebec's administrative regions. Keys never change, because
 * everything else refers to them; names and descriptions may.
 */

/** A proper noun that stays the same in the three languages. */
const sameName = (name: string): Words => ({ fr: name, en: name, es: name })

export const regions: RegionSeed[] = [
  {
    code: '01',
    name: sameName('Bas-Saint-Laurent'),
    slug: 'bas-saint-laurent',
    intro: {
      fr: 'Fermes laitières, forêt, tourbe et transformation du poisson, le long du fleuve. Les distances sont longues : informez-vous sur l’aide par téléphone.',
      en: 'Dairy farms, forest, peat and fish processing along the river. Distances are long: ask about help by phone.',
      es: 'Granjas lecheras, bosque, turba y procesamiento de pescado, a lo largo del río. Las distancias son largas: pregunte por la ayuda telefónica.',
    },
    tile: { column: 5, row: 3 },
    latitude: 48.45,
    longitude: -68.53,
  },
  {
    code: '02',
    name: sameName('Saguenay–Lac-Saint-Jean'),
    slug: 'saguenay-lac-saint-jean',
    intro: {
      fr: 'Bleuets, lait, bois et usines. Les services se trouvent surtout à Saguenay et à Alma.',
      en: 'Blueberries, milk, wood and factories. Services are mostly in Saguenay and Alma.',
      es: 'Arándanos, leche, madera y fábricas. Los servicios están sobre todo en Saguenay y en Alma.',
    },
    tile: { column: 3, row: 1 },
    latitude: 48.43,
    longitude: -71.07,
  },
  {
    code: '03',
    name: sameName('Capitale-Nationale'),
    slug: 'capitale-nationale',
    intro: {
      fr: 'Québec et ses environs : restauration, hôtels, santé, et les champs de l’île d’Orléans et de Portneuf.',
      en: 'Québec City and around: restaurants, hotels, health care, and the fields of Île d’Orléans and Portneuf.',
      es: 'La ciudad de Quebec y sus alrededores: restaurantes, hoteles, salud, y los campos de la isla de Orleans y de Portneuf.',
    },
    tile: { column: 4, row: 2 },
    latitude: 46.81,
    longitude: -71.21,
  },
  {
    code: '04',
    name: sameName('Mauricie'),
    slug: 'mauricie',
    intro: {
      fr: 'Usines, forêt et cultures maraîchères entre Trois-Rivières, Shawinigan et La Tuque.',
      en: 'Factories, forest and vegetable farms between Trois-Rivières, Shawinigan and La Tuque.',
      es: 'Fábricas, bosque y huertas entre Trois-Rivières, Shawinigan y La Tuque.',
    },
    tile: { column: 3, row: 2 },
    latitude: 46.34,
    longitude: -72.54,
  },
  {
    code: '05',
    name: sameName('Estrie'),
    slug: 'estrie',
    intro: {
      fr: 'Sherbrooke, Granby et les villages d’élevage, de vignes et de serres autour d’eux.',
      en: 'Sherbrooke, Granby and the villages of livestock, vines and greenhouses around them.',
      es: 'Sherbrooke, Granby y los pueblos de ganadería, viñas e invernaderos a su alrededor.',
    },
    tile: { column: 3, row: 4 },
    latitude: 45.4,
    longitude: -71.89,
  },
  {
    code: '06',
    name: { fr: 'Montréal', en: 'Montréal', es: 'Montreal' },
    slug: 'montreal',
    intro: {
      fr: 'Le plus grand nombre d’organismes et de langues. Plusieurs aident aussi par téléphone dans tout le Québec.',
      en: 'The largest number of organizations and languages. Several also help by phone anywhere in Quebec.',
      es: 'El mayor número de organizaciones y de idiomas. Varias ayudan también por teléfono en todo Quebec.',
    },
    tile: { column: 2, row: 3 },
    latitude: 45.51,
    longitude: -73.59,
  },
  {
    code: '07',
    name: sameName('Outaouais'),
    slug: 'outaouais',
    intro: {
      fr: 'Gatineau, face à Ottawa, puis un long territoire rural où les services sont rares.',
      en: 'Gatineau, across from Ottawa, then a long rural territory where services are scarce.',
      es: 'Gatineau, frente a Ottawa, y luego un largo territorio rural con pocos servicios.',
    },
    tile: { column: 0, row: 2 },
    latitude: 45.48,
    longitude: -75.7,
  },
  {
    code: '08',
    name: sameName('Abitibi-Témiscamingue'),
    slug: 'abitibi-temiscamingue',
    intro: {
      fr: 'Mines, forêt, commerces et soins. Rouyn-Noranda, Val-d’Or et Amos sont à une heure les unes des autres.',
      en: 'Mines, forest, shops and care work. Rouyn-Noranda, Val-d’Or and Amos are an hour from one another.',
      es: 'Minas, bosque, comercios y cuidados. Rouyn-Noranda, Val-d’Or y Amos están a una hora unas de otras.',
    },
    tile: { column: 0, row: 1 },
    latitude: 48.24,
    longitude: -79.02,
  },
  {
    code: '09',
    name: sameName('Côte-Nord'),
    slug: 'cote-nord',
    intro: {
      fr: 'Plus de mille kilomètres de côte : usines de poisson, mines, restauration. Beaucoup d’aide se donne à distance.',
      en: 'More than a thousand kilometres of coast: fish plants, mines, restaurants. Much help is given remotely.',
      es: 'Más de mil kilómetros de costa: plantas de pescado, minas, restaurantes. Mucha ayuda se da a distancia.',
    },
    tile: { column: 5, row: 1 },
    latitude: 50.21,
    longitude: -66.38,
  },
  {
    code: '10',
    name: sameName('Nord-du-Québec'),
    slug: 'nord-du-quebec',
    intro: {
      fr: 'Un territoire immense et peu peuplé. À Chibougamau, un organisme accueille; ailleurs, appelez une ligne provinciale.',
      en: 'An immense territory with few people. In Chibougamau one organization welcomes people; elsewhere, call a province-wide line.',
      es: 'Un territorio inmenso y poco poblado. En Chibougamau hay una organización; en otros lugares, llame a una línea provincial.',
    },
    tile: { column: 2, row: 0 },
    latitude: 49.92,
    longitude: -74.37,
  },
  {
    code: '11',
    name: sameName('Gaspésie–Îles-de-la-Madeleine'),
    slug: 'gaspesie-iles-de-la-madeleine',
    intro: {
      fr: 'Homard, crabe et crevette : le travail en usine suit les saisons de pêche, d’avril à l’automne.',
      en: 'Lobster, crab and shrimp: plant work follows the fishing seasons, from April to autumn.',
      es: 'Langosta, cangrejo y camarón: el trabajo en las plantas sigue las temporadas de pesca, de abril al otoño.',
    },
    tile: { column: 6, row: 2 },
    latitude: 48.83,
    longitude: -64.48,
  },
  {
    code: '12',
    name: sameName('Chaudière-Appalaches'),
    slug: 'chaudiere-appalaches',
    intro: {
      fr: 'Porcs, érable, métal et meubles, de Lévis à la Beauce. On travaille loin des autobus : le transport compte.',
      en: 'Pigs, maple, metal and furniture, from Lévis to the Beauce. Work is far from any bus: transport matters.',
      es: 'Cerdos, arce, metal y muebles, de Lévis a la Beauce. Se trabaja lejos de los autobuses: el transporte es importante.',
    },
    tile: { column: 4, row: 3 },
    latitude: 46.74,
    longitude: -71.25,
  },
  {
    code: '13',
    name: sameName('Laval'),
    slug: 'laval',
    intro: {
      fr: 'Une île entre Montréal et les Laurentides : entrepôts, restaurants, soins, et encore des serres.',
      en: 'An island between Montréal and the Laurentides: warehouses, restaurants, care work, and greenhouses still.',
      es: 'Una isla entre Montreal y las Laurentides: almacenes, restaurantes, cuidados y todavía invernaderos.',
    },
    tile: { column: 1, row: 3 },
    latitude: 45.57,
    longitude: -73.69,
  },
  {
    code: '14',
    name: sameName('Lanaudière'),
    slug: 'lanaudiere',
    intro: {
      fr: 'Légumes, fraises et volailles autour de Joliette et de L’Assomption. Les fermes sont éloignées des organismes.',
      en: 'Vegetables, strawberries and poultry around Joliette and L’Assomption. Farms are far from the organizations.',
      es: 'Verduras, fresas y aves alrededor de Joliette y de L’Assomption. Las granjas están lejos de las organizaciones.',
    },
    tile: { column: 2, row: 2 },
    latitude: 46.02,
    longitude: -73.44,
  },
  {
    code: '15',
    name: sameName('Laurentides'),
    slug: 'laurentides',
    intro: {
      fr: 'Vergers et maraîchers près de Saint-Eustache et de Mirabel, hôtels et restaurants dans les montagnes.',
      en: 'Orchards and market gardens near Saint-Eustache and Mirabel, hotels and restaurants in the mountains.',
      es: 'Huertos y cultivos cerca de Saint-Eustache y de Mirabel, hoteles y restaurantes en las montañas.',
    },
    tile: { column: 1, row: 2 },
    latitude: 45.78,
    longitude: -74.0,
  },
  {
    code: '16',
    name: sameName('Montérégie'),
    slug: 'monteregie',
    intro: {
      fr: 'Grande région agricole entre Montréal et la frontière. Le sud-ouest reçoit beaucoup de personnes et compte peu d’organismes.',
      en: 'A large farming region between Montréal and the border. The south-west receives many people and has few organizations.',
      es: 'Gran región agrícola entre Montreal y la frontera. El suroeste recibe a muchas personas y tiene pocas organizaciones.',
    },
    tile: { column: 2, row: 4 },
    latitude: 45.53,
    longitude: -73.52,
  },
  {
    code: '17',
    name: sameName('Centre-du-Québec'),
    slug: 'centre-du-quebec',
    intro: {
      fr: 'Lait, canneberges, métal et bois autour de Drummondville, de Victoriaville et de Bécancour.',
      en: 'Milk, cranberries, metal and wood around Drummondville, Victoriaville and Bécancour.',
      es: 'Leche, arándanos rojos, metal y madera alrededor de Drummondville, Victoriaville y Bécancour.',
    },
    tile: { column: 3, row: 3 },
    latitude: 45.88,
    longitude: -72.48,
  },
]

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
    name: { fr: 'Abus et urgence', en: 'Abuse and emergency', es: 'Abuso y urgencia' },
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
      es: 'Transporte, viaje compartido o acompañamiento a una cita o a la tienda.',
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
      fr: 'Déclaration de revenus, compte bancaire, talon de paie, envoi d’argent.',
      en: 'Income tax return, bank account, pay slip, sending money.',
      es: 'Declaración de impuestos, cuenta bancaria, recibo de pago, envío de dinero.',
    },
  },
  {
    key: 'social',
    name: { fr: 'Vie sociale', en: 'Social life', es: 'Vida social' },
    description: {
      fr: 'Rencontres, sport, fêtes, jumelage avec des gens du village.',
      en: 'Get-togethers, sports, celebrations, pairing with local people.',
      es: 'Encuentros, deporte, fiestas, hermanamiento con gente del pueblo.',
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
