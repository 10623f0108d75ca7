/**
 * The official pages that the example chapters cite. The facts were taken from public knowledge of
 * the programs and from these publishers; each must be read again before the text is relied on.
 */
export interface SourceSeed {
  title: string
  publisher: string
  url: string
  language: 'fr' | 'en'
}

const IRCC = 'Immigration, Réfugiés et Citoyenneté Canada (IRCC)'
const EDSC = 'Emploi et Développement social Canada (EDSC)'
const CNESST =
  'Commission des normes, de l’équité, de la santé et de la sécurité du travail (CNESST)'
const RAMQ = 'Régie de l’assurance maladie du Québec (RAMQ)'
const MIFI = 'Ministère de l’Immigration, de la Francisation et de l’Intégration (MIFI)'

export const sources = {
  'edsc-sawp': {
    title: 'Programme des travailleurs agricoles saisonniers : exigences du programme',
    publisher: EDSC,
    url: 'https://www.canada.ca/en/employment-social-development/services/foreign-workers/agricultural/seasonal-agricultural/requirements.html',
    language: 'en',
  },
  'edsc-agricultural': {
    title: 'Volet agricole : exigences du programme',
    publisher: EDSC,
    url: 'https://www.canada.ca/en/employment-social-development/services/foreign-workers/agricultural/agricultural/requirements.html',
    language: 'en',
  },
  'edsc-mexico-contract': {
    title: 'Contrat de travail des travailleurs agricoles saisonniers du Mexique',
    publisher: EDSC,
    url: 'https://www.canada.ca/en/employment-social-development/services/foreign-workers/agricultural/seasonal-agricultural/requirements/mexico.html',
    language: 'en',
  },
  'quebec-employer-duties': {
    title:
      'Obligations spécifiques selon le volet du Programme des travailleurs étrangers temporaires',
    publisher: 'Gouvernement du Québec',
    url: 'https://www.quebec.ca/immigration/travailler-temporairement/programme-travailleurs-etrangers-temporaires/droits-travailleurs-obligations-employeur/obligations-specifiques-employeur',
    language: 'fr',
  },
  'ircc-change-job': {
    title: 'Politique d’intérêt public : certaines exigences pour changer d’emploi',
    publisher: IRCC,
    url: 'https://www.canada.ca/fr/immigration-refugies-citoyennete/organisation/mandat/politiques-directives-operationnelles-ententes-accords/politiques-interet-public/changer-emplois.html',
    language: 'fr',
  },
  'ircc-guide-5553': {
    title: 'Guide 5553 – Présenter une demande de permis de travail au Canada',
    publisher: IRCC,
    url: 'https://www.canada.ca/fr/immigration-refugies-citoyennete/services/demande/formulaires-demande-guides/guide-5553-demande-modifier-conditions-sejour-proroger-sejour-canada-travailleur.html',
    language: 'fr',
  },
  'ircc-vulnerable': {
    title: 'Permis de travail ouvert pour travailleurs vulnérables [R207.1]',
    publisher: IRCC,
    url: 'https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/temporary-residents/foreign-workers/vulnerable-workers.html',
    language: 'en',
  },
  'ircc-restore': {
    title: 'Rétablir son statut et obtenir un permis de travail',
    publisher: IRCC,
    url: 'https://www.canada.ca/fr/immigration-refugies-citoyennete/services/travailler-canada/permis/temporaire/restorer.html',
    language: 'fr',
  },
  'ircc-quebec-skilled': {
    title: 'Travailleurs qualifiés sélectionnés par le Québec',
    publisher: IRCC,
    url: 'https://www.canada.ca/fr/immigration-refugies-citoyennete/services/immigrer-canada/travailleurs-qualifies-selectionnes-quebec.html',
    language: 'fr',
  },
  'mifi-caq': {
    title: 'Programme des travailleurs étrangers temporaires',
    publisher: MIFI,
    url: 'https://www.quebec.ca/immigration/travailler-temporairement/programme-travailleurs-etrangers-temporaires',
    language: 'fr',
  },
  'mifi-pstq': {
    title: 'Programme de sélection des travailleurs qualifiés',
    publisher: MIFI,
    url: 'https://www.quebec.ca/immigration/permanente/travailleurs-qualifies',
    language: 'fr',
  },
  'mifi-francization': {
    title: 'Apprendre le français avec Francisation Québec',
    publisher: MIFI,
    url: 'https://www.quebec.ca/education/apprendre-francais',
    language: 'fr',
  },
  'cnesst-migrant': {
    title: 'Je suis un travailleur immigrant ou étranger temporaire',
    publisher: CNESST,
    url: 'https://www.cnesst.gouv.qc.ca/fr/evenements-vie/je-suis-un-travailleur-immigrant-etranger',
    language: 'fr',
  },
  'cnesst-farm': {
    title: 'Travailleuses et travailleurs agricoles',
    publisher: CNESST,
    url: 'https://www.cnesst.gouv.qc.ca/fr/conditions-travail/categories-travailleuses-travailleurs/travailleuses-travailleurs-agricoles',
    language: 'fr',
  },
  'cnesst-contest': {
    title: 'Contester une décision de la CNESST',
    publisher: CNESST,
    url: 'https://www.cnesst.gouv.qc.ca/fr/service-clientele/plaintes-recours/plaintes-recours-en-sante-securite-travail/contester-une-decision-cnesst',
    language: 'fr',
  },
  'labour-standards-act': {
    title: 'Loi sur les normes du travail (chapitre N-1.1)',
    publisher: 'Éditeur officiel du Québec (LégisQuébec)',
    url: 'https://www.legisquebec.gouv.qc.ca/fr/document/lc/N-1.1',
    language: 'fr',
  },
  'accident-act': {
    title: 'Loi sur les accidents du travail et les maladies professionnelles (chapitre A-3.001)',
    publisher: 'Éditeur officiel du Québec (LégisQuébec)',
    url: 'https://www.legisquebec.gouv.qc.ca/fr/document/lc/A-3.001',
    language: 'fr',
  },
  'tat-contest': {
    title: 'Contestation d’une décision de la CNESST',
    publisher: 'Tribunal administratif du travail (TAT)',
    url: 'https://tat.gouv.qc.ca/sante-et-securite-du-travail/contestation-dune-decision-de-la-cnesst',
    language: 'fr',
  },
  'ramq-eligibility': {
    title: 'Connaître les conditions d’admissibilité à l’assurance maladie',
    publisher: RAMQ,
    url: 'https://www.ramq.gouv.qc.ca/fr/citoyens/assurance-maladie/connaitre-conditions-admissibilite',
    language: 'fr',
  },
  'ramq-agreements': {
    title: 'Ententes de sécurité sociale avec d’autres pays',
    publisher: RAMQ,
    url: 'https://www.ramq.gouv.qc.ca/fr/citoyens/absence-quebec/travail-etudes-etablissement-hors-quebec-ententes-autres-pays',
    language: 'fr',
  },
  'info-sante': {
    title: 'Info-Santé 811',
    publisher: 'Gouvernement du Québec',
    url: 'https://www.quebec.ca/sante/trouver-une-ressource/info-sante-811',
    language: 'fr',
  },
} as const satisfies Record<string, SourceSeed>

export type SourceKey = keyof typeof sources
