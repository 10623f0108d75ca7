import {
  askOrganization,
  askPublicBody,
  comparison,
  deadline,
  right,
  steps,
  table,
  text,
  tip,
  warning,
} from '../blocks'
import { EXAMPLE_CHECK, type ChapterSeed } from './shape'

export const wageStreams: ChapterSeed = {
  slug: 'volets-bas-salaire-et-haut-salaire',
  part: 'programmes',
  order: 2,
  title: 'Les volets à bas salaire et à haut salaire',
  summary:
    'Hors de l’agriculture, le Programme des travailleurs étrangers temporaires a deux volets. Le salaire offert décide du volet, et le volet décide de ce que l’employeur doit fournir : voyage, logement, durée. Vos droits au travail restent les mêmes.',
  content: [
    text(`
## Deux volets, un même programme

Usines de transformation, restaurants, entretien ménager, camionnage, construction, soins : quand ces employeurs embauchent avec une **EIMT** (étude d’impact sur le marché du travail), ils passent par le Programme des travailleurs étrangers temporaires.

Le gouvernement du Canada fixe pour chaque province un **salaire seuil**, qui change chaque année. Sous ce seuil, le poste est à **bas salaire**. Au seuil ou au-dessus, il est à **haut salaire**. Le volet est écrit dans la lettre d’EIMT de votre employeur : demandez-en une copie.

Dans les deux cas, vous recevez un **permis fermé**, au nom de cet employeur.
    `),
    comparison(
      'Bas salaire et haut salaire, côte à côte',
      ['Volet à bas salaire', 'Volet à haut salaire'],
      [
        ['Le salaire', 'Sous le seuil de la province', 'Au seuil de la province ou au-dessus'],
        ['Durée de l’emploi', 'Un an au plus, en général', 'Jusqu’à trois ans'],
        [
          'Voyage aller-retour',
          'Payé par l’employeur, qui ne peut rien en reprendre',
          'Selon le contrat',
        ],
        [
          'Logement',
          'L’employeur doit fournir un logement abordable ou s’assurer qu’il en existe un',
          'À vous de le trouver, sauf entente',
        ],
        [
          'Assurance maladie en attendant la RAMQ',
          'Privée, payée par l’employeur',
          'Privée, payée par l’employeur',
        ],
        [
          'Nombre de personnes embauchées ainsi',
          'Limité à 10 % du personnel, ou à 20 % dans certains secteurs',
          'Sans limite, mais avec un plan de transition',
        ],
        [
          'Permis de travail pour la conjointe ou le conjoint',
          'Rarement',
          'Parfois, selon le métier et la durée qui reste au permis',
        ],
      ],
      'Résumé de règles qui changent souvent. Au moment d’écrire, des demandes à bas salaire ne sont pas traitées dans certaines régions : vérifiez avant de compter sur un nouveau contrat.',
    ),
    right(
      'Vous avez le droit',
      'd’avoir un contrat écrit, signé, dans une langue que vous comprenez, et de recevoir le salaire, les heures et le métier que ce contrat et l’EIMT annoncent.',
    ),
    text(`
## Ce que l’employeur doit payer

- Les frais d’EIMT : 1 000 $ par poste au moment d’écrire. Il ne peut pas vous les faire rembourser.
- Le recrutement : ni l’agence ni la personne qui vous a trouvé ne peuvent vous demander d’argent.
- L’assurance privée qui couvre les soins d’urgence tant que la RAMQ ne vous couvre pas.
- L’équipement de protection que le travail exige, quel que soit votre salaire.

Ce que vous payez vous-même, en général : les frais de votre permis de travail et de votre biométrie. Le contrat peut dire que l’employeur les paie aussi.

## Le logement à bas salaire

S’il fournit le logement, le loyer doit rester raisonnable pour votre revenu et respecter ce que permet la loi québécoise. Une retenue sur la paie demande votre accord **écrit**. Le logement doit être habitable toute l’année : chauffage, eau chaude, place où dormir pour chaque personne.
    `),
    table(
      'Ce qu’il faut comparer avant de signer',
      ['Sur le papier', 'Où regarder', 'Si cela ne concorde pas'],
      [
        ['Le salaire de l’heure', 'Contrat, EIMT, bulletin de paie', 'CNESST – normes du travail'],
        ['Le métier et le lieu', 'Permis de travail, contrat', 'Un organisme, avant d’accepter'],
        [
          'Les heures par semaine',
          'Contrat : au moins 30, c’est un emploi à temps plein',
          'Service Canada ou la CNESST',
        ],
        [
          'Le voyage de retour',
          'Contrat, volet à bas salaire',
          'Service Canada (ligne de dénonciation)',
        ],
        ['La date de fin', 'Permis de travail', 'Demandez le renouvellement bien avant'],
      ],
    ),
    steps(
      'De l’offre au premier jour',
      {
        title: 'L’employeur demande l’EIMT',
        description:
          'Il présente la demande au Canada et au Québec, et montre qu’il a cherché des personnes sur place.',
        who: 'Employeur',
        where: 'Service Canada et ministère de l’Immigration du Québec (MIFI)',
        documents: 'Offre d’emploi, preuves d’affichage',
        cost: 'Payé par l’employeur',
        delay: 'De quelques semaines à plusieurs mois',
      },
      {
        title: 'Demander le CAQ',
        description:
          'Le certificat d’acceptation du Québec est lié à cet emploi. Sans lui, pas de permis, sauf pour un emploi de 30 jours ou moins.',
        who: 'Vous',
        where: 'MIFI, en ligne',
        documents: 'Passeport, offre d’emploi',
        cost: 'Des frais s’appliquent; demandez qui les paie',
        delay: 'Quelques semaines',
      },
      {
        title: 'Demander le permis de travail',
        description:
          'Joignez l’EIMT, le CAQ et le contrat. Lisez le permis dès que vous l’avez en main.',
        who: 'Vous',
        where: 'IRCC, en ligne',
        documents: 'Passeport, EIMT, CAQ, contrat',
        cost: '155 $, plus la biométrie (85 $), au moment d’écrire',
        delay: 'Selon le pays',
      },
      {
        title: 'Commencer avec les bons papiers',
        description:
          'Numéro d’assurance sociale, inscription à la RAMQ, nom de l’assureur privé, copie du contrat.',
        who: 'Vous, avec l’aide de l’employeur',
        where: 'Service Canada, RAMQ',
        cost: '0 $',
        delay: 'La première semaine',
      },
    ),
    text(`
## Les heures, les tâches, le syndicat

Un employeur ne peut pas changer seul le métier, baisser le salaire ou couper les heures promises. Une baisse de commandes ne change pas votre contrat du jour au lendemain. Notez ce qui change, et quand.

Dans beaucoup d’usines, il y a un **syndicat**. Vous en faites partie dès l’embauche, avec les mêmes droits. C’est lui qui dépose un grief pour vous; la CNESST reste là pour la santé et la sécurité.

Une agence de placement doit avoir un permis de la CNESST. Si votre permis de travail porte le nom d’une entreprise, une autre ne peut pas vous faire travailler à sa place sans que cela soit autorisé.

## Si l’emploi s’arrête

Une mise à pied n’annule pas votre permis : vous restez légalement jusqu’à sa date de fin, mais vous ne pouvez travailler que pour l’employeur qui y est nommé. Demandez votre relevé d’emploi, voyez si vous avez droit à l’assurance-emploi, et lisez le chapitre sur le changement d’employeur.
    `),
    deadline(
      'Contester un congédiement qui suit une plainte, une maladie ou une grossesse',
      '45 jours après le congédiement',
      'La plainte pour pratique interdite n’est plus recevable, sauf exception. Parlez-en quand même à un organisme : d’autres recours ont des délais plus longs. Après un accident du travail, le délai est plus court : 30 jours.',
    ),
    warning(
      'Attention',
      'Un poste à bas salaire est souvent accordé pour un an seulement. Le renouvellement demande une nouvelle EIMT et un nouveau CAQ : commencez à en parler avec l’employeur six mois avant la fin.',
    ),
    tip(
      'Un conseil',
      'Photographiez le contrat, l’EIMT et le permis le jour où vous les recevez, et envoyez les photos à quelqu’un de confiance. Un papier perdu se remplace, une preuve perdue, non.',
    ),
    askOrganization('Lire un contrat avec quelqu’un', 'Organisme d’exemple – Montérégie 5'),
    askPublicBody('Ce que l’employeur doit fournir', 'quebec-employer-duties'),
  ],
  sources: [
    { key: 'edsc-low-wage', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'edsc-high-wage', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'quebec-employer-duties', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'mifi-caq', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
  ],
  reviewInDays: 120,
  relatedServices: ['permits', 'labourRights', 'housing'],
  changeNote:
    'Volet à bas salaire : durée d’un an et part du personnel de 10 %, d’après les règles fédérales de l’automne 2024.',
  earlier: {
    wording: [
      ['Un an au plus, en général', 'Deux ans au plus, en général'],
      [
        'Limité à 10 % du personnel, ou à 20 % dans certains secteurs',
        'Limité à 20 % du personnel, avec des exceptions',
      ],
      ['est souvent accordé pour un an seulement', 'est souvent accordé pour deux ans'],
    ],
    changeNote: 'Première version.',
  },
}
