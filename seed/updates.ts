import { text, type BlockSeed } from './blocks'

/** A piece of news, in French. `daysAgo` counts from the day the example world is made. */
export interface UpdateSeed {
  slug: string
  kind: 'guide' | 'directory' | 'map' | 'programme'
  title: string
  summary: string
  content: BlockSeed[]
  daysAgo: number
  /** Slugs of the chapters it is about. */
  chapters: string[]
}

export const updates: UpdateSeed[] = [
  {
    slug: 'salaire-minimum-mai-2026',
    kind: 'programme',
    title: 'Salaire minimum : 16,60 $ l’heure depuis le 1ᵉʳ mai 2026',
    summary:
      'Le taux général est passé de 16,10 $ à 16,60 $. Votre bulletin de paie doit le montrer.',
    content: [
      text(`
Depuis le 1ᵉʳ mai 2026, le salaire minimum général du Québec est de **16,60 $ l’heure**. Il était de 16,10 $.

Si votre contrat promet plus, c’est le contrat qui compte. Si votre paie montre encore l’ancien taux, demandez une correction par écrit, ou parlez-en à un organisme.
      `),
    ],
    daysAgo: 4,
    chapters: ['normes-du-travail'],
  },
  {
    slug: 'guide-residence-permanente',
    kind: 'guide',
    title: 'Nouveau chapitre : demeurer au Québec',
    summary:
      'Le chemin vers la résidence permanente, étape par étape, et les signes d’une arnaque.',
    content: [
      text(`
Un chapitre explique comment le Québec choisit et comment le Canada accepte. Les règles changent souvent : il dit d’où vient chaque renseignement et quand il a été lu.

Les traductions anglaise et espagnole restent à faire. En attendant, le texte paraît en français, marqué comme tel.
      `),
    ],
    daysAgo: 9,
    chapters: ['demeurer-au-quebec-residence-permanente'],
  },
  {
    slug: 'repertoire-mise-a-jour-annuelle',
    kind: 'directory',
    title: 'Répertoire : la mise à jour annuelle a commencé',
    summary:
      'Nous demandons à chaque organisme de confirmer sa fiche. Rien ne disparaît si l’on ne répond pas.',
    content: [
      text(`
Chaque organisme peut dire « tout est encore vrai », en entier ou section par section, ou proposer un changement.

Les fiches qui n’ont pas été confirmées restent en ligne, avec la mention « non confirmé » et la date de la dernière lecture.
      `),
    ],
    daysAgo: 19,
    chapters: [],
  },
  {
    slug: 'carte-quatrieme-trimestre-2024',
    kind: 'map',
    title: 'Carte : une liste d’exemple pour le quatrième trimestre de 2024',
    summary:
      'Les employeurs de cette liste sont inventés; les municipalités et les métiers sont vrais.',
    content: [
      text(`
Pour montrer la carte sans nommer personne, cette installation contient des listes d’exemple, au même format que celles du gouvernement du Canada.

Une administratrice ou un administrateur peut importer les vraies listes. Les totaux de la carte sont alors ceux des fichiers, lignes non placées comprises.
      `),
    ],
    daysAgo: 33,
    chapters: [],
  },
  {
    slug: 'permis-ferme-en-trois-langues',
    kind: 'guide',
    title: 'Changer d’employeur : le chapitre est complet en trois langues',
    summary:
      'Permis fermé, permis ouvert pour travailleurs vulnérables, statut maintenu : lisez-le en français, en anglais ou en espagnol.',
    content: [
      text(`
Tous les passages ont été traduits et relus par une deuxième personne. Si le texte français change, les passages touchés seront marqués dans les deux autres langues.
      `),
    ],
    daysAgo: 52,
    chapters: ['permis-ferme-changer-employeur'],
  },
  {
    slug: 'accompagner-ouvre',
    kind: 'guide',
    title: 'Accompagner ouvre ses portes',
    summary:
      'Un guide, un répertoire et une carte, en français, en anglais et en espagnol. Dites-nous ce qui manque.',
    content: [
      text(`
Le site rassemble ce qui était dispersé : des règles, des démarches, des numéros. Il marche sur un vieux téléphone, sans compte et sans traceur.

Cette première version contient des textes et des organismes **d’exemple**. Signalez tout ce qui est faux ou difficile à comprendre.
      `),
    ],
    daysAgo: 70,
    chapters: [],
  },
]
