import type { TranslationSeed } from './shape'

/** Chapter “Le volet agricole et le PTAS”: the first half in English, a few passages in Spanish. */
export const farmPrograms: TranslationSeed = {
  'Le volet agricole et le PTAS': {
    en: 'The Agricultural Stream and the SAWP',
    es: 'La vía agrícola y el PTAS',
  },
  'Deux programmes permettent aux fermes du Québec d’embaucher des personnes de l’étranger : le Programme des travailleurs agricoles saisonniers (PTAS) et le volet agricole. Vos droits au travail sont les mêmes, mais le logement, le voyage et la durée changent.':
    {
      en: 'Two programs let Quebec farms hire people from abroad: the Seasonal Agricultural Worker Program (SAWP) and the Agricultural Stream. Your rights at work are the same, but housing, travel and length of stay differ.',
      es: 'Dos programas permiten a las granjas de Quebec contratar a personas del extranjero: el Programa de Trabajadores Agrícolas Temporales (PTAS) y la vía agrícola. Sus derechos en el trabajo son los mismos, pero cambian la vivienda, el viaje y la duración.',
    },
  'De quoi parle-t-on?': { en: 'What are they?', es: '¿De qué se trata?' },
  'Le <1>Programme des travailleurs agricoles saisonniers</1> (PTAS) est une entente entre le Canada et des pays précis : le Mexique et onze pays des Antilles. Votre gouvernement choisit les personnes et a un représentant au Canada, souvent au consulat.':
    {
      en: 'The <1>Seasonal Agricultural Worker Program</1> (SAWP) is an agreement between Canada and certain countries: Mexico and eleven Caribbean countries. Your government chooses the people and has a representative in Canada, often at the consulate.',
      es: 'El <1>Programa de Trabajadores Agrícolas Temporales</1> (PTAS) es un acuerdo entre Canadá y ciertos países: México y once países del Caribe. Su gobierno elige a las personas y tiene un representante en Canadá, a menudo en el consulado.',
    },
  'Le <1>volet agricole</1> est ouvert aux personnes de tous les pays. Au Québec, beaucoup viennent du Guatemala. L’employeur recrute lui-même ou passe par une agence.':
    {
      en: 'The <1>Agricultural Stream</1> is open to people from every country. In Quebec, many come from Guatemala. The employer recruits directly or through an agency.',
      es: 'La <1>vía agrícola</1> está abierta a personas de todos los países. En Quebec, muchas vienen de Guatemala. El empleador recluta él mismo o por medio de una agencia.',
    },
  'Dans les deux cas, l’employeur doit d’abord obtenir une <1>EIMT</1> (étude d’impact sur le marché du travail) des gouvernements du Canada et du Québec. Vous recevez ensuite un <2>permis de travail fermé</2> : il porte le nom de votre employeur, et vous ne pouvez travailler que pour lui.':
    {
      en: 'In both cases, the employer must first obtain an <1>LMIA</1> (Labour Market Impact Assessment) from the governments of Canada and Quebec. You then receive a <2>closed work permit</2>: it carries your employer’s name, and you can work only for them.',
    },
  'Le PTAS et le volet agricole, côte à côte': {
    en: 'The SAWP and the Agricultural Stream, side by side',
  },
  'PTAS (saisonnier)': { en: 'SAWP (seasonal)' },
  'Volet agricole': { en: 'Agricultural Stream' },
  'D’où l’on vient': { en: 'Where people come from' },
  'Mexique et pays des Antilles qui ont signé l’entente': {
    en: 'Mexico and Caribbean countries that signed the agreement',
  },
  'Tous les pays': { en: 'Every country' },
  Durée: { en: 'Length' },
  'Huit mois au plus, entre le 1er janvier et le 15 décembre': {
    en: 'Eight months at most, between January 1 and December 15',
  },
  'Jusqu’à 24 mois, à toute date de l’année': { en: 'Up to 24 months, at any time of year' },
  'Heures promises': { en: 'Hours promised' },
  'Au moins 240 heures réparties sur six semaines ou moins': {
    en: 'At least 240 hours spread over six weeks or less',
  },
  'Celles du contrat (à temps plein, 30 heures par semaine ou plus)': {
    en: 'Those of the contract (full time, 30 hours a week or more)',
  },
  'Billet aller-retour': { en: 'Return ticket' },
  'Payé d’avance par l’employeur, qui peut en reprendre une partie sur la paie, dans la limite du contrat':
    {
      en: 'Paid in advance by the employer, who may recover part of it from your pay, within the contract’s limit',
    },
  'Payé par l’employeur, qui ne peut rien en reprendre': {
    en: 'Paid by the employer, who may recover nothing',
  },
  Logement: { en: 'Housing' },
  'Fourni par l’employeur, sans loyer; le contrat peut prévoir une somme par jour pour l’électricité et l’eau dans certaines provinces':
    {
      en: 'Provided by the employer, without rent; in some provinces the contract may provide for a daily amount for electricity and water',
    },
  'Fourni par l’employeur; une retenue est permise, jusqu’à un plafond fixé par le programme (30 $ par semaine au moment d’écrire)':
    {
      en: 'Provided by the employer; a deduction is allowed, up to a limit set by the program ($30 a week at the time of writing)',
    },
  'Assurance maladie': { en: 'Health insurance' },
  'RAMQ dès l’arrivée, sans délai de carence, si l’on s’inscrit': {
    en: 'RAMQ from arrival, with no waiting period, if you register',
  },
  'RAMQ après un délai de carence d’au plus trois mois; assurance privée payée par l’employeur entre-temps':
    {
      en: 'RAMQ after a waiting period of up to three months; private insurance paid by the employer meanwhile',
    },
  'Changer de ferme': { en: 'Changing farms' },
  'Transfert possible, avec l’accord de tous et du représentant de votre pays': {
    en: 'A transfer is possible, if everyone and your country’s representative agree',
  },
  'Nouvelle EIMT et nouveau permis pour l’autre employeur': {
    en: 'New LMIA and new permit for the other employer',
  },
  'Qui représente votre pays': { en: 'Who represents your country' },
  'Le consulat ou l’agent de liaison': { en: 'The consulate or the liaison officer' },
  'Personne d’office; le consulat reste là pour vous': {
    en: 'Nobody by default; the consulate is still there for you',
  },
  'Les montants changent presque chaque année. Regardez votre contrat : il doit être dans une langue que vous comprenez.':
    {
      en: 'Amounts change almost every year. Look at your contract: it must be in a language you understand.',
    },
  'de garder votre passeport, votre permis et votre contrat. Personne ne peut les retenir, même « pour les mettre en sécurité ».':
    {
      en: 'to keep your passport, your permit and your contract. Nobody can hold them, even “to keep them safe”.',
      es: 'a guardar su pasaporte, su permiso y su contrato. Nadie puede retenerlos, ni «para guardarlos en un lugar seguro».',
    },
  'Avant de partir': { en: 'Before leaving' },
  'Lisez le contrat en entier et gardez-en une copie papier et une photo.': {
    en: 'Read the whole contract and keep a paper copy and a photo.',
  },
  'Ne payez personne pour obtenir l’emploi. Les frais de recrutement sont <1>interdits</1> : c’est l’employeur qui paie l’agence et l’EIMT.':
    {
      en: 'Pay nobody to get the job. Recruitment fees are <1>forbidden</1>: the employer pays the agency and the LMIA.',
    },
  'Notez le nom de l’employeur, l’adresse de la ferme et le salaire promis.': {
    en: 'Write down the employer’s name, the farm’s address and the promised wage.',
  },
  'Gardez le numéro d’un organisme qui parle votre langue.': {
    en: 'Keep the number of an organization that speaks your language.',
  },
}
