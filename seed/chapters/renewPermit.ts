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

export const renewPermit: ChapterSeed = {
  slug: 'renouveler-son-permis',
  part: 'status',
  order: 2,
  title: 'Renouveler son permis et garder son statut',
  summary:
    'Un permis de travail a une date de fin. Une demande faite avant cette date permet de rester, et souvent de continuer à travailler, jusqu’à la réponse. Une demande faite un jour trop tard change tout.',
  content: [
    text(`
## Trois dates à connaître

1. La **date de fin du permis de travail**. C’est elle qui compte pour travailler.
2. La **date de fin du passeport**. Le nouveau permis ne peut pas aller au-delà.
3. La **date de fin de la carte RAMQ** et du numéro d’assurance sociale : la même que celle du permis.

Le visa collé dans le passeport sert à entrer au Canada. Il peut être fini sans que vous perdiez le droit de rester et de travailler.

Notez ces trois dates dans votre téléphone avec un rappel **six mois** avant.
    `),
    table(
      'Où en êtes-vous?',
      ['Votre situation', 'Pouvez-vous rester?', 'Pouvez-vous travailler?'],
      [
        ['Le permis est valide', 'Oui', 'Oui, selon le permis'],
        [
          'Vous avez demandé avant la fin, pour le même employeur; pas encore de réponse',
          'Oui : c’est le statut maintenu',
          'Oui, aux mêmes conditions, tant que vous restez au Canada',
        ],
        [
          'Vous avez demandé avant la fin, pour un autre employeur',
          'Oui : c’est le statut maintenu',
          'Chez l’ancien, aux mêmes conditions; chez le nouveau, seulement si IRCC l’a autorisé par écrit',
        ],
        [
          'Le permis est fini depuis 90 jours ou moins',
          'Il faut demander le rétablissement',
          'Non',
        ],
        [
          'Le permis est fini depuis plus de 90 jours',
          'Non; faites-vous conseiller tout de suite',
          'Non',
        ],
        [
          'Vous quittez le Canada pendant le statut maintenu',
          'Le statut maintenu prend fin',
          'Pas avant le nouveau permis, en général',
        ],
      ],
      'Le statut maintenu s’appelait « statut implicite ». Depuis mai 2025, des règles précises s’appliquent quand plusieurs demandes sont en cours : faites vérifier.',
    ),
    deadline(
      'Demander le renouvellement du permis de travail',
      'avant sa date de fin, idéalement 60 à 90 jours avant',
      'Sans demande avant cette date, vous perdez le droit de travailler le lendemain. Il reste 90 jours pour demander le rétablissement, sans travailler.',
    ),
    right(
      'Vous avez le droit',
      'de demander vous-même le renouvellement, de lire ce qui est envoyé en votre nom et d’avoir une copie de tout. L’employeur fournit l’EIMT; il ne décide pas de votre statut.',
    ),
    steps(
      'Renouveler avec le même employeur',
      {
        title: 'Demander à l’employeur s’il renouvelle',
        description:
          'Posez la question par écrit. S’il dit non, vous gardez du temps pour chercher ailleurs.',
        who: 'Vous',
        where: 'Message ou courriel',
        cost: '0 $',
        delay: 'Six mois avant la fin',
      },
      {
        title: 'L’employeur obtient une nouvelle EIMT',
        description:
          'Chaque renouvellement en demande une. Au moment d’écrire, le traitement est suspendu pour une partie des postes à bas salaire.',
        who: 'Employeur',
        where: 'Service Canada et MIFI',
        documents: 'Offre d’emploi, contrat',
        cost: 'Payé par l’employeur',
        delay: 'De quelques semaines à plusieurs mois',
      },
      {
        title: 'Demander le CAQ',
        description:
          'Il est lié à la nouvelle EIMT. À partir du 17 décembre 2028, une personne qui a déjà travaillé trois ans au Québec dans le programme devra montrer un français oral de niveau 4; l’agriculture primaire en est dispensée.',
        who: 'Vous',
        where: 'MIFI, en ligne',
        documents: 'Passeport, offre d’emploi, EIMT',
        cost: 'Entre 200 $ et 300 $ au moment d’écrire; indexé chaque janvier',
        delay: 'Quelques semaines',
      },
      {
        title: 'Demander le permis de travail',
        description:
          'Si le CAQ ou l’EIMT n’est pas arrivé et que la date approche, demandez de l’aide : il existe des façons de déposer à temps avec la preuve que le reste est en cours.',
        who: 'Vous',
        where: 'IRCC, en ligne',
        documents: 'CAQ, EIMT, passeport, permis actuel, photo',
        cost: '155 $ au moment d’écrire; biométrie en plus si elle a expiré',
        delay: 'Avant la date de fin',
      },
      {
        title: 'Garder la preuve et prévenir',
        description:
          'Imprimez l’accusé de réception. Montrez-le à l’employeur, à la RAMQ et à l’école des enfants.',
        who: 'Vous',
        where: 'Compte en ligne d’IRCC',
        documents: 'Accusé de réception',
        cost: '0 $',
        delay: 'Le jour même',
      },
    ),
    table(
      'Qui peut vous aider, et qui ne le peut pas',
      ['La personne', 'Peut-elle vous conseiller contre paiement?', 'Comment vérifier'],
      [
        ['Avocate, avocat', 'Oui', 'Barreau du Québec'],
        ['Notaire', 'Oui', 'Chambre des notaires du Québec'],
        [
          'Consultante, consultant en immigration',
          'Oui, avec la reconnaissance du Québec pour le CAQ et le CSQ',
          'Registre du Collège et registre du MIFI',
        ],
        [
          'Organisme communautaire',
          'Il informe et accompagne, gratuitement',
          'Répertoire de ce site',
        ],
        [
          'Agence de recrutement, collègue, « ami de l’ami »',
          'Non',
          'Ne payez pas, ne donnez pas vos mots de passe',
        ],
      ],
    ),
    warning(
      'Attention',
      'Une personne qui garde votre mot de passe d’IRCC garde votre dossier. Faites créer le compte à votre nom, avec votre courriel, et changez le mot de passe si quelqu’un d’autre le connaît.',
    ),
    text(`
## Le rétablissement, si la date est passée

Dans les **90 jours** après la fin, vous pouvez demander à rétablir votre statut et un nouveau permis, avec des frais de plus. Vous restez au Canada pendant l’examen, mais vous **ne travaillez pas** : un seul jour de travail peut faire refuser la demande.

Pendant ce temps, il faut vivre. Un organisme peut aider avec la nourriture et le logement. L’assurance maladie s’arrête souvent : dites-le à la clinique avant un soin.

## Voyager pendant que l’on attend

Sortir du Canada met fin au statut maintenu. Vous pouvez revenir si votre visa ou votre autorisation de voyage est valide, mais vous attendrez peut-être le nouveau permis pour travailler. Demandez avant d’acheter le billet.

### Mon employeur a « oublié » de demander l’EIMT.

Demandez-lui une réponse par écrit et appelez un organisme le jour même. Selon le temps qui reste, un autre permis, un autre employeur ou un permis ouvert peuvent être possibles.

### J’ai reçu une demande de documents.

Lisez la date limite : elle est souvent de 30 jours. Répondez même si un papier manque, en expliquant quand il viendra.
    `),
    tip(
      'Un conseil',
      'Faites une capture d’écran de la page qui confirme l’envoi et du reçu de paiement. Ce sont deux preuves que la demande a été faite à temps.',
    ),
    askOrganization('Aide pour les formulaires', 'Organisme d’exemple – Lanaudière 2'),
    askPublicBody('Le guide officiel de la demande', 'ircc-guide-5553'),
    askPublicBody('Rétablir son statut', 'ircc-restore'),
  ],
  sources: [
    { key: 'ircc-guide-5553', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'ircc-restore', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'mifi-caq', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'ramq-eligibility', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
  ],
  reviewInDays: 120,
  relatedServices: ['permits', 'interpretation'],
  changeNote: 'Première version.',
}
