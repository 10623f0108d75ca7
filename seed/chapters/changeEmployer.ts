import {
  askOrganization,
  askPublicBody,
  deadline,
  right,
  steps,
  table,
  text,
  tip,
  warning,
} from '../blocks'
import { EXAMPLE_CHECK, type ChapterSeed } from './shape'

export const changeEmployer: ChapterSeed = {
  slug: 'permis-ferme-changer-employeur',
  part: 'status',
  order: 1,
  title: 'Permis fermé : changer d’employeur',
  summary:
    'Vous avez le droit de quitter votre employeur et d’en chercher un autre. Mais vous ne pouvez commencer chez lui qu’avec un nouveau permis ou une autorisation. En cas d’abus, il existe un permis ouvert, gratuit.',
  content: [
    text(`
## Lire son permis

Un **permis fermé** porte le nom d’un employeur, un métier et un lieu. Vous ne pouvez travailler que là. Un **permis ouvert** ne porte aucun nom d’employeur.

Regardez trois choses sur le papier : le nom de l’employeur, la date de fin, et les remarques. Si le travail que vous faites n’est pas celui du permis, parlez-en à un organisme avant de signer quoi que ce soit.
    `),
    right(
      'Vous avez le droit',
      'de garder votre passeport et vos papiers, de refuser de payer pour votre emploi, et de quitter un employeur. Quitter un emploi n’annule pas votre permis.',
    ),
    text(`
## Trois chemins

Le bon chemin dépend de votre situation. Choisissez-le avec quelqu’un qui connaît les règles : une erreur coûte des mois.
    `),
    table(
      'Quel chemin pour quelle situation',
      ['Votre situation', 'Le chemin', 'Peut-on travailler en attendant?'],
      [
        [
          'Un autre employeur veut vous embaucher',
          'Nouveau permis fermé : EIMT, CAQ, permis',
          'Oui, si IRCC l’autorise par la mesure temporaire; sinon, non',
        ],
        [
          'Vous subissez un abus, ou vous risquez d’en subir un',
          'Permis ouvert pour travailleurs vulnérables',
          'Chez l’employeur actuel seulement, si vous restez; chez un autre, dès que le permis ouvert arrive',
        ],
        [
          'Votre permis a expiré depuis moins de 90 jours',
          'Rétablissement du statut, avec un nouveau permis',
          'Non, pas avant la décision',
        ],
        [
          'Vous avez un CSQ et demandez la résidence permanente',
          'Permis de travail lié à la demande de résidence permanente',
          'Selon la date de la demande; faites vérifier',
        ],
      ],
      'CSQ : certificat de sélection du Québec. Voir le chapitre sur la résidence permanente.',
    ),
    deadline(
      'Demander le rétablissement du statut, si votre permis est fini',
      '90 jours après la date de fin du permis',
      'Le rétablissement n’est plus possible. Parlez à un organisme, à une avocate ou à un avocat avant de faire une autre demande.',
    ),
    steps(
      'Changer d’employeur, étape par étape',
      {
        title: 'Trouver un employeur prêt à faire les démarches',
        description:
          'Vous pouvez chercher pendant que vous travaillez encore. Demandez une offre écrite avec le métier, le salaire et les heures.',
        who: 'Vous',
        where: 'Organismes d’emploi, bouche-à-oreille, Québec emploi',
        documents: 'CV, permis actuel',
        cost: '0 $',
        delay: 'Variable',
      },
      {
        title: 'L’employeur obtient l’EIMT',
        description:
          'Il la demande en même temps au Québec et au Canada. Au moment d’écrire, le traitement est suspendu pour une partie des postes à bas salaire dans certaines régions : vérifiez d’abord.',
        who: 'Nouvel employeur',
        where: 'Service Canada et MIFI',
        documents: 'Offre d’emploi, contrat',
        cost: 'Payé par l’employeur; il ne peut pas vous le faire rembourser',
        delay: 'De quelques semaines à plusieurs mois',
      },
      {
        title: 'Demander le CAQ',
        description: 'Le certificat d’acceptation du Québec est lié au nouvel emploi.',
        who: 'Vous',
        where: 'MIFI, en ligne',
        documents: 'Passeport, offre d’emploi, copie de l’EIMT',
        cost: 'Entre 200 $ et 300 $ au moment d’écrire; indexé chaque janvier',
        delay: 'Quelques semaines',
      },
      {
        title: 'Demander le permis de travail',
        description: 'Déposez la demande avant la fin du permis actuel.',
        who: 'Vous',
        where: 'IRCC, en ligne',
        documents: 'CAQ, EIMT, passeport, photo, preuve de paiement',
        cost: '155 $ au moment d’écrire; biométrie en plus si elle a expiré',
        delay: 'Plusieurs mois; voir les délais d’IRCC',
      },
      {
        title: 'Demander l’autorisation de commencer plus tôt',
        description:
          'Une mesure d’IRCC permet de commencer chez le nouvel employeur avant la décision. On la demande par formulaire Web, après le dépôt du permis. Attendez la réponse écrite.',
        who: 'Vous',
        where: 'Formulaire Web d’IRCC',
        documents: 'Numéro de la demande de permis',
        cost: '0 $',
        delay: '10 à 15 jours ouvrables en général',
      },
    ),
    warning(
      'Attention',
      'Travailler pour le nouvel employeur sans permis ni autorisation écrite peut vous faire perdre votre statut, même si l’employeur dit que « c’est en règle ».',
    ),
    text(`
## En cas d’abus : le permis ouvert pour travailleurs vulnérables

L’abus n’est pas seulement la violence. C’est aussi :

- des coups, des menaces, des insultes, des gestes sexuels non voulus;
- un salaire volé, des heures jamais payées, des dettes imposées;
- un passeport retenu, l’interdiction de sortir ou de recevoir des visites;
- des représailles après une plainte.

Il suffit de **motifs raisonnables** de croire qu’il y a abus, ou risque d’abus. Vous n’avez pas à prouver comme devant un juge, ni à porter plainte à la police.

### Qui peut le demander

Il faut être au Canada et avoir un permis fermé valide, ou avoir demandé à temps son renouvellement. Votre famille qui est au Canada peut aussi demander un permis.
    `),
    steps(
      'Demander le permis ouvert pour travailleurs vulnérables',
      {
        title: 'Se mettre en sécurité',
        description:
          'Si vous êtes en danger, appelez le 911. Des organismes peuvent vous loger quelques nuits.',
        who: 'Vous, avec un organisme',
        where: 'Partout au Québec',
        cost: '0 $',
        delay: 'Tout de suite',
      },
      {
        title: 'Rassembler les preuves',
        description:
          'Une lettre où vous racontez ce qui est arrivé, avec les dates. Photos, messages, bulletins de paie, témoignages, note médicale : tout aide, rien n’est obligatoire sauf la lettre.',
        who: 'Vous, avec un organisme',
        where: 'Dans un lieu sûr, loin de l’employeur',
        documents: 'Lettre, preuves, copie du permis et du passeport',
        cost: '0 $',
        delay: 'Quelques jours',
      },
      {
        title: 'Déposer la demande en ligne',
        description:
          'Choisissez bien le type « travailleur vulnérable » : il est gratuit et traité en priorité.',
        who: 'Vous, ou une personne autorisée à vous représenter',
        where: 'IRCC, en ligne',
        documents: 'Formulaire, photo, preuves',
        cost: '0 $ (permis et biométrie)',
        delay: 'IRCC vise quelques jours ouvrables; une agente ou un agent peut appeler',
      },
      {
        title: 'Recevoir le permis et chercher un emploi',
        description:
          'Ce permis dure jusqu’à 12 mois, en général, et ne se renouvelle normalement pas. Cherchez vite un employeur qui demandera une EIMT.',
        who: 'Vous',
        where: 'Partout au Canada',
        cost: '0 $',
        delay: 'Jusqu’à la date de fin',
      },
    ),
    text(`
## Après le départ

- Envoyez à l’ancien employeur un message court et poli avec la date de votre départ. Gardez-en une copie.
- Il vous doit le salaire et les vacances jusqu’au dernier jour.
- Il doit remettre vos affaires. Si vous logez chez lui, demandez un délai par écrit et appelez un organisme.
- Prévenez la RAMQ si votre permis change : la carte peut en dépendre.

### Le statut maintenu

Si vous demandez un nouveau permis **avant** la fin de l’ancien, vous pouvez rester au Canada jusqu’à la décision. Vous pouvez continuer à travailler aux mêmes conditions, chez le même employeur. C’est le « statut maintenu ». Si vous sortez du Canada, vous perdez le droit de travailler pendant l’attente.
    `),
    tip(
      'Un conseil',
      'Gardez une photo de tous vos papiers dans votre courriel, et le numéro d’un organisme dans votre mémoire. Un téléphone peut se perdre.',
    ),
    askOrganization('Préparer une demande de permis ouvert', 'Organisme d’exemple – Montréal 1'),
    askOrganization(
      'Parler à quelqu’un maintenant, dans votre langue',
      'Ligne d’exemple provinciale',
    ),
    askPublicBody(
      'Les règles d’IRCC sur le permis pour travailleurs vulnérables',
      'ircc-vulnerable',
    ),
  ],
  sources: [
    { key: 'ircc-change-job', lastChecked: '2026-11-18', note: EXAMPLE_CHECK },
    { key: 'ircc-vulnerable', lastChecked: '2026-11-18', note: EXAMPLE_CHECK },
    { key: 'ircc-guide-5553', lastChecked: '2026-11-18', note: EXAMPLE_CHECK },
    { key: 'ircc-restore', lastChecked: '2026-11-18', note: EXAMPLE_CHECK },
    { key: 'mifi-caq', lastChecked: '2026-11-19', note: EXAMPLE_CHECK },
  ],
  reviewInDays: 90,
  relatedServices: ['permits', 'emergency', 'labourRights'],
  sensitiveTopics: ['abuse'],
  changeNote: 'Première version.',
}
