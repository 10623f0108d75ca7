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
  'edsc-low-wage': {
    title: 'Exigences du programme pour les postes à bas salaire',
    publisher: EDSC,
    url: 'https://www.canada.ca/en/employment-social-development/services/foreign-workers/median-wage/low/requirements.html',
    language: 'en',
  },
  'edsc-high-wage': {
    title: 'Exigences du programme pour les postes à haut salaire',
    publisher: EDSC,
    url: 'https://www.canada.ca/en/employment-social-development/services/foreign-workers/median-wage/high/requirements.html',
    language: 'en',
  },
  'ircc-mobility': {
    title: 'Programme de mobilité internationale',
    publisher: IRCC,
    url: 'https://www.canada.ca/fr/immigration-refugies-citoyennete/services/travailler-canada/embaucher-travailleur-etranger/temporaire/travailleurs-dispenses-etude-impact-marche-travail.html',
    language: 'fr',
  },
  'ircc-quebec-cases': {
    title:
      'Cas du Québec (Programme des travailleurs étrangers temporaires et Programme de mobilité internationale)',
    publisher: IRCC,
    url: 'https://www.canada.ca/fr/immigration-refugies-citoyennete/organisation/publications-guides/bulletins-guides-operationnels/residents-temporaires/travailleurs-etrangers/cas-quebec.html',
    language: 'fr',
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
  'cnesst-return': {
    title: 'Retour au travail après une blessure ou une maladie causée par le travail',
    publisher: CNESST,
    url: 'https://www.cnesst.gouv.qc.ca/fr/prevention-securite/milieu-travail-sain/retour-travail/retour-travail-apres-blessure-maladie',
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
  tal: {
    title: 'Le bail, les droits et les obligations',
    publisher: 'Tribunal administratif du logement (TAL)',
    url: 'https://www.tal.gouv.qc.ca/fr/le-bail',
    language: 'fr',
  },
  'quebec-school': {
    title: 'Inscription à l’éducation préscolaire, au primaire et au secondaire',
    publisher: 'Gouvernement du Québec',
    url: 'https://www.quebec.ca/education/prescolaire-primaire-et-secondaire/inscription',
    language: 'fr',
  },
  'cra-child-benefit': {
    title: 'Allocation canadienne pour enfants',
    publisher: 'Agence du revenu du Canada',
    url: 'https://www.canada.ca/fr/agence-revenu/services/prestations-enfants-familles/allocation-canadienne-enfants-apercu.html',
    language: 'fr',
  },
  'retraite-quebec-family': {
    title: 'Allocation famille',
    publisher: 'Retraite Québec',
    url: 'https://www.retraitequebec.gouv.qc.ca/fr/enfants/Pages/enfants.aspx',
    language: 'fr',
  },
  'quebec-211': {
    title: '211 – Services sociaux et communautaires de proximité',
    publisher: '211 Québec régions et Centraide du Grand Montréal',
    url: 'https://www.211quebecregions.ca/',
    language: 'fr',
  },
  'line-988': {
    title: '9-8-8 : Ligne d’aide en cas de crise de suicide',
    publisher: 'Agence de la santé publique du Canada',
    url: 'https://988.ca/fr',
    language: 'fr',
  },
  consulates: {
    title: 'Représentants étrangers au Canada',
    publisher: 'Affaires mondiales Canada',
    url: 'https://www.international.gc.ca/protocol-protocole/reps.aspx?lang=fra',
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
