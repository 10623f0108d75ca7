import type { Locale } from '@/i18n/locales'

/**
 * The words of the field: agreed translation and a plain explanation in each language.
 * `variants` are the other French forms that readers meet; `forbidden` the words not to use.
 */
export interface GlossarySeed {
  term: string
  variants?: string[]
  definition: string
  en: { term: string; definition: string }
  es: { term: string; definition: string }
  forbidden?: { language: Locale; text: string; reason: string }[]
}

type Row = [
  fr: string,
  definition: string,
  en: string,
  enDefinition: string,
  es: string,
  esDefinition: string,
]

const entry = (
  [term, definition, en, enDefinition, es, esDefinition]: Row,
  more: Pick<GlossarySeed, 'variants' | 'forbidden'> = {},
): GlossarySeed => ({
  term,
  definition,
  en: { term: en, definition: enDefinition },
  es: { term: es, definition: esDefinition },
  ...more,
})

export const glossary: GlossarySeed[] = [
  entry(
    [
      'travailleuse ou travailleur migrant temporaire',
      'Personne venue d’un autre pays pour travailler au Canada avec un permis qui a une date de fin.',
      'temporary migrant worker',
      'A person who came from another country to work in Canada with a permit that has an end date.',
      'trabajadora o trabajador migrante temporal',
      'Persona que vino de otro país a trabajar en Canadá con un permiso que tiene fecha de fin.',
    ],
    {
      variants: ['travailleurs migrants temporaires', 'travailleuses migrantes temporaires', 'TMT'],
      forbidden: [
        {
          language: 'fr',
          text: 'travailleur étranger',
          reason: 'Seulement dans le nom officiel d’un programme.',
        },
        { language: 'en', text: 'foreign worker', reason: 'Only in a program’s official name.' },
        {
          language: 'es',
          text: 'trabajador extranjero',
          reason: 'Solo en el nombre oficial de un programa.',
        },
      ],
    },
  ),
  entry(
    [
      'EIMT',
      'Étude d’impact sur le marché du travail : l’autorisation que l’employeur doit obtenir du gouvernement avant d’embaucher à l’étranger.',
      'LMIA',
      'Labour Market Impact Assessment: the authorization an employer must obtain from the government before hiring abroad.',
      'EIMT (LMIA)',
      'Estudio de impacto en el mercado laboral: la autorización que el empleador debe obtener del gobierno antes de contratar en el extranjero.',
    ],
    { variants: ['étude d’impact sur le marché du travail'] },
  ),
  entry(
    [
      'CAQ',
      'Certificat d’acceptation du Québec : le papier par lequel le Québec accepte un séjour temporaire.',
      'CAQ',
      'Quebec Acceptance Certificate: the paper by which Quebec accepts a temporary stay.',
      'CAQ',
      'Certificado de aceptación de Quebec: el papel con el que Quebec acepta una estadía temporal.',
    ],
    { variants: ['certificat d’acceptation du Québec'] },
  ),
  entry(
    [
      'CSQ',
      'Certificat de sélection du Québec : la preuve que le Québec vous a choisi pour vivre ici de façon permanente.',
      'CSQ',
      'Quebec Selection Certificate: proof that Quebec has chosen you to live here permanently.',
      'CSQ',
      'Certificado de selección de Quebec: la prueba de que Quebec seleccionó a la persona para vivir aquí de forma permanente.',
    ],
    { variants: ['certificat de sélection du Québec'] },
  ),
  entry(
    [
      'permis fermé',
      'Permis de travail lié à un seul employeur, dont le nom est écrit sur le papier.',
      'closed permit',
      'A work permit tied to one employer, whose name is written on the paper.',
      'permiso cerrado',
      'Permiso de trabajo ligado a un solo empleador, cuyo nombre está escrito en el papel.',
    ],
    { variants: ['permis de travail fermé', 'permis lié à un employeur donné'] },
  ),
  entry(
    [
      'permis ouvert',
      'Permis de travail qui ne nomme aucun employeur : on peut travailler presque partout.',
      'open permit',
      'A work permit that names no employer: you can work almost anywhere.',
      'permiso abierto',
      'Permiso de trabajo que no nombra a ningún empleador: se puede trabajar casi en cualquier lugar.',
    ],
    { variants: ['permis de travail ouvert'] },
  ),
  entry([
    'permis ouvert pour travailleurs vulnérables',
    'Permis ouvert, gratuit, pour une personne qui a un permis fermé et qui subit un abus ou risque d’en subir un.',
    'open work permit for vulnerable workers',
    'A free open permit for a person with a closed permit who is being abused or risks being abused.',
    'permiso abierto para trabajadores vulnerables',
    'Permiso abierto y gratuito para quien tiene un permiso cerrado y sufre un abuso o corre el riesgo de sufrirlo.',
  ]),
  entry(
    [
      'PTAS',
      'Programme des travailleurs agricoles saisonniers : entente avec le Mexique et des pays des Antilles, huit mois au plus.',
      'SAWP',
      'Seasonal Agricultural Worker Program: an agreement with Mexico and Caribbean countries, eight months at most.',
      'PTAS (SAWP)',
      'Programa de Trabajadores Agrícolas Temporales (PTAT en México): acuerdo con México y países del Caribe, ocho meses como máximo.',
    ],
    { variants: ['Programme des travailleurs agricoles saisonniers'] },
  ),
  entry([
    'volet agricole',
    'Partie du programme fédéral pour les fermes, ouverte à tous les pays, jusqu’à 24 mois.',
    'agricultural stream',
    'The part of the federal program for farms, open to every country, up to 24 months.',
    'vía agrícola',
    'Parte del programa federal para las fincas, abierta a todos los países, hasta 24 meses.',
  ]),
  entry(
    [
      'PTET',
      'Programme des travailleurs étrangers temporaires : le programme fédéral où l’employeur a besoin d’une EIMT.',
      'TFWP',
      'Temporary Foreign Worker Program: the federal program in which the employer needs an LMIA.',
      'PTET (TFWP)',
      'Programa federal de trabajadores temporales en el que el empleador necesita una EIMT (LMIA).',
    ],
    { variants: ['Programme des travailleurs étrangers temporaires'] },
  ),
  entry(
    [
      'PMI',
      'Programme de mobilité internationale : permis de travail sans EIMT.',
      'IMP',
      'International Mobility Program: work permits without an LMIA.',
      'PMI (IMP)',
      'Programa de Movilidad Internacional: permisos de trabajo sin EIMT (LMIA).',
    ],
    { variants: ['Programme de mobilité internationale'] },
  ),
  entry([
    'bas salaire',
    'Volet pour les postes payés moins que le seuil fixé par le gouvernement dans la province.',
    'low wage',
    'The stream for positions paid below the threshold set by the government in the province.',
    'salario bajo',
    'Vía para los puestos pagados por debajo del límite que fija el gobierno en la provincia.',
  ]),
  entry([
    'haut salaire',
    'Volet pour les postes payés au moins le seuil fixé par le gouvernement dans la province.',
    'high wage',
    'The stream for positions paid at or above the threshold set by the government in the province.',
    'salario alto',
    'Vía para los puestos pagados al menos al límite que fija el gobierno en la provincia.',
  ]),
  entry(
    [
      'CNESST',
      'L’organisme du Québec pour les normes du travail, la santé et la sécurité, et les accidents du travail.',
      'CNESST',
      'Quebec’s body for labour standards, health and safety, and work accidents.',
      'CNESST',
      'El organismo de Quebec para las normas laborales, la salud y la seguridad, y los accidentes de trabajo.',
    ],
    { variants: ['Commission des normes, de l’équité, de la santé et de la sécurité du travail'] },
  ),
  entry(
    [
      'RAMQ',
      'L’organisme qui gère l’assurance maladie publique et donne la carte « soleil ».',
      'RAMQ',
      'The body that runs public health insurance and issues the health card.',
      'RAMQ',
      'El organismo que administra el seguro público de salud y da la tarjeta de salud.',
    ],
    { variants: ['Régie de l’assurance maladie du Québec'] },
  ),
  entry(
    [
      'IRCC',
      'Immigration, Réfugiés et Citoyenneté Canada : le ministère fédéral qui donne les permis et la résidence permanente.',
      'IRCC',
      'Immigration, Refugees and Citizenship Canada: the federal department that issues permits and permanent residence.',
      'IRCC',
      'El ministerio federal de inmigración, refugio y ciudadanía: da los permisos y la residencia permanente.',
    ],
    { variants: ['Immigration, Réfugiés et Citoyenneté Canada'] },
  ),
  entry(
    [
      'MIFI',
      'Le ministère de l’Immigration du Québec : il donne le CAQ et le CSQ, et offre les cours de français.',
      'MIFI',
      'Quebec’s ministry of immigration: it issues the CAQ and the CSQ, and offers French classes.',
      'MIFI',
      'El ministerio de inmigración de Quebec: da el CAQ y el CSQ, y ofrece clases de francés.',
    ],
    { variants: ['ministère de l’Immigration, de la Francisation et de l’Intégration'] },
  ),
  entry(
    [
      'délai de carence',
      'Temps d’attente avant d’avoir droit à l’assurance maladie.',
      'waiting period',
      'The time you wait before health insurance covers you.',
      'período de espera',
      'Tiempo de espera antes de tener la cobertura del seguro de salud.',
    ],
    { variants: ['carence'] },
  ),
  entry([
    'statut maintenu',
    'Droit de rester, et souvent de travailler, pendant qu’on attend la réponse à une demande faite à temps.',
    'maintained status',
    'The right to stay, and often to work, while waiting for the answer to an application made in time.',
    'estatus mantenido',
    'Derecho a quedarse, y a menudo a trabajar, mientras se espera la respuesta a una solicitud hecha a tiempo.',
  ]),
  entry(
    [
      'rétablissement du statut',
      'Demande pour retrouver un statut perdu depuis moins de 90 jours.',
      'restoration of status',
      'An application to recover a status lost less than 90 days ago.',
      'restablecimiento del estatus',
      'Solicitud para recuperar un estatus perdido hace menos de 90 días.',
    ],
    { variants: ['rétablir son statut'] },
  ),
  entry(
    [
      'biométrie',
      'Empreintes digitales et photo prises pour une demande d’immigration.',
      'biometrics',
      'Fingerprints and a photo taken for an immigration application.',
      'biometría',
      'Huellas digitales y foto que se toman para una solicitud de inmigración.',
    ],
    { variants: ['données biométriques'] },
  ),
  entry(
    [
      'NAS',
      'Numéro d’assurance sociale : il sert à recevoir sa paie et à faire ses impôts. Ne le donnez pas à n’importe qui.',
      'SIN',
      'Social Insurance Number: used to be paid and to file taxes. Do not give it to just anyone.',
      'NAS (SIN)',
      'Número de seguro social: sirve para que le paguen y para los impuestos. No se lo dé a cualquiera.',
    ],
    { variants: ['numéro d’assurance sociale'] },
  ),
  entry(
    [
      'bulletin de paie',
      'Papier remis avec la paie : heures, taux, retenues, montant net.',
      'pay slip',
      'The paper given with your pay: hours, rate, deductions, net amount.',
      'recibo de pago',
      'Papel que se da con la paga: horas, tarifa, descuentos, monto neto.',
    ],
    { variants: ['talon de paie', 'bulletins de paie'] },
  ),
  entry([
    'relevé d’emploi',
    'Papier de fin d’emploi qui sert pour l’assurance-emploi.',
    'record of employment',
    'A paper given when a job ends, used for employment insurance.',
    'constancia de empleo',
    'Papel de fin de empleo que sirve para el seguro de empleo.',
  ]),
  entry(
    [
      'retenue',
      'Somme que l’employeur enlève de la paie, permise par la loi ou par votre accord écrit.',
      'deduction',
      'An amount the employer takes from your pay, allowed by law or by your written agreement.',
      'descuento',
      'Suma que el empleador quita de la paga, permitida por la ley o por su acuerdo escrito.',
    ],
    { variants: ['retenues'] },
  ),
  entry(
    [
      'heures supplémentaires',
      'Heures travaillées après la semaine normale, payées plus cher dans la plupart des métiers.',
      'overtime',
      'Hours worked beyond the normal week, paid more in most occupations.',
      'horas extras',
      'Horas trabajadas después de la semana normal, mejor pagadas en la mayoría de los oficios.',
    ],
    { variants: ['temps supplémentaire'] },
  ),
  entry([
    'service continu',
    'Temps passé chez le même employeur sans rupture du lien d’emploi.',
    'continuous service',
    'Time spent with the same employer without the job being broken off.',
    'servicio continuo',
    'Tiempo con el mismo empleador sin que se rompa el empleo.',
  ]),
  entry([
    'avis de cessation d’emploi',
    'Lettre qui annonce la fin de l’emploi quelque temps à l’avance.',
    'notice of termination',
    'A letter that announces the end of the job some time in advance.',
    'aviso de fin de empleo',
    'Carta que anuncia el fin del empleo con cierta anticipación.',
  ]),
  entry([
    'représailles',
    'Punition parce que vous avez utilisé un droit. Elles sont interdites.',
    'reprisals',
    'Punishment because you used a right. They are forbidden.',
    'represalias',
    'Castigo por haber usado un derecho. Están prohibidas.',
  ]),
  entry([
    'harcèlement psychologique',
    'Paroles ou gestes répétés, ou un seul très grave, qui blessent la dignité ou la santé au travail.',
    'psychological harassment',
    'Repeated words or acts, or one very serious one, that hurt dignity or health at work.',
    'acoso psicológico',
    'Palabras o actos repetidos, o uno solo muy grave, que dañan la dignidad o la salud en el trabajo.',
  ]),
  entry([
    'accident du travail',
    'Événement soudain qui blesse au travail.',
    'work accident',
    'A sudden event that causes an injury at work.',
    'accidente de trabajo',
    'Hecho repentino que causa una lesión en el trabajo.',
  ]),
  entry([
    'maladie professionnelle',
    'Maladie causée par le travail, qui s’installe peu à peu.',
    'occupational disease',
    'A disease caused by work, which develops little by little.',
    'enfermedad profesional',
    'Enfermedad causada por el trabajo, que aparece poco a poco.',
  ]),
  entry([
    'attestation médicale',
    'Premier papier médical pour la CNESST après un accident.',
    'medical certificate',
    'The doctor’s first paper for the CNESST after an accident.',
    'certificado médico',
    'Primer papel del médico para la CNESST después de un accidente.',
  ]),
  entry([
    'droit de refus',
    'Droit de refuser une tâche dangereuse sans subir de punition.',
    'right to refuse',
    'The right to refuse a dangerous task without being punished.',
    'derecho a negarse',
    'Derecho a rechazar una tarea peligrosa sin recibir un castigo.',
  ]),
  entry(
    [
      'résidence permanente',
      'Droit de vivre et de travailler au Canada sans date de fin.',
      'permanent residence',
      'The right to live and work in Canada with no end date.',
      'residencia permanente',
      'Derecho a vivir y trabajar en Canadá sin fecha de fin.',
    ],
    { variants: ['résident permanent', 'résidente permanente'] },
  ),
  entry(
    [
      'PSTQ',
      'Programme de sélection des travailleurs qualifiés : le principal programme du Québec pour choisir des personnes qui travaillent.',
      'PSTQ',
      'Skilled Worker Selection Program: Quebec’s main program for selecting people who work.',
      'PSTQ',
      'Programa de selección de trabajadores calificados: el principal programa de Quebec para elegir a personas que trabajan.',
    ],
    { variants: ['Programme de sélection des travailleurs qualifiés'] },
  ),
  entry([
    'Arrima',
    'Plateforme en ligne du Québec où l’on dépose son profil pour recevoir une invitation.',
    'Arrima',
    'Quebec’s online platform where you file your profile in order to receive an invitation.',
    'Arrima',
    'Plataforma en línea de Quebec donde se deja el perfil para recibir una invitación.',
  ]),
  entry(
    [
      'FEER',
      'Échelle de 0 à 5 qui classe les métiers selon la formation et les responsabilités.',
      'TEER',
      'A scale from 0 to 5 that sorts occupations by training and responsibilities.',
      'FEER (TEER)',
      'Escala de 0 a 5 que clasifica los oficios según la formación y las responsabilidades.',
    ],
    { variants: ['formation, études, expérience et responsabilités'] },
  ),
  entry(
    [
      'CNP',
      'Classification nationale des professions : un numéro pour chaque métier.',
      'NOC',
      'National Occupational Classification: a number for each occupation.',
      'CNP (NOC)',
      'Clasificación nacional de ocupaciones: un número para cada oficio.',
    ],
    { variants: ['Classification nationale des professions'] },
  ),
  entry([
    'francisation',
    'Cours de français pour les personnes dont ce n’est pas la langue.',
    'French classes (francization)',
    'French classes for people whose language it is not.',
    'clases de francés (francización)',
    'Clases de francés para personas que hablan otra lengua.',
  ]),
  entry(
    [
      'CLSC',
      'Centre local de services communautaires : soins et services sociaux près de chez vous.',
      'CLSC',
      'Local community service centre: care and social services near you.',
      'CLSC',
      'Centro local de servicios comunitarios: atención y servicios sociales cerca de usted.',
    ],
    { variants: ['centre local de services communautaires'] },
  ),
  entry([
    'aide juridique',
    'Services d’une avocate ou d’un avocat, gratuits ou à bas prix, pour les personnes qui gagnent peu.',
    'legal aid',
    'A free or low-cost lawyer for people who earn little.',
    'ayuda jurídica',
    'Servicios de una abogada o un abogado, gratis o a bajo precio, para quienes ganan poco.',
  ]),
]
