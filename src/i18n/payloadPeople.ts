/** French that Payload says of men only, by group: an account and a session are of anybody. */
export const PEOPLE = {
  authentication: {
    accountOfCurrentUser: 'Votre compte',
    alreadyLoggedIn: 'Une session est déjà ouverte',
    beginCreateFirstUser: 'Pour commencer, créez le premier compte.',
    createFirstUser: 'Créer le premier compte',
    forgotPasswordUsernameInstructions:
      'Écrivez votre nom de compte. Ce qu’il faut pour choisir un autre mot de passe sera envoyé au courriel de ce compte.',
    loggedIn: 'Pour ouvrir une session avec un autre compte, <0>fermez d’abord celle-ci</0>.',
    loggedOutInactivity: 'La session s’est fermée après un temps sans activité.',
    loggedOutSuccessfully: 'La session est fermée.',
    loginUser: 'Ouvrir une session',
    loginWithAnotherUser:
      'Pour ouvrir une session avec un autre compte, <0>fermez d’abord celle-ci</0>.',
    stayLoggedIn: 'Garder la session ouverte',
    successfullyRegisteredFirstUser: 'Le premier compte est créé.',
    username: 'Nom de compte',
    usernameNotValid: 'Ce nom de compte n’est pas valide',
    verifyUser: 'Vérifier le compte',
    youAreInactive:
      'La session est sans activité depuis un moment. Par sécurité, elle va se fermer. La garder ouverte?',
  },
  error: {
    noUser: 'Aucun compte',
    notAllowedToAccessPage: 'Ce compte n’ouvre pas cette page.',
    notAllowedToPerformAction: 'Ce compte ne permet pas cela.',
    unauthorized: 'Ouvrez d’abord une session.',
    unauthorizedAdmin: 'Ce compte n’a pas accès à l’administration.',
    userEmailAlreadyRegistered: 'Un compte a déjà cette adresse.',
    userLocked: 'Ce compte est bloqué après trop d’essais. Réessayez plus tard.',
    usernameAlreadyRegistered: 'Un compte a déjà ce nom.',
    usernameOrPasswordIncorrect: 'Le nom de compte ou le mot de passe n’est pas le bon.',
  },
  general: {
    anotherUser: 'Une autre personne',
    anotherUserTakenOver: 'Une autre personne modifie maintenant ce document.',
    documentOutOfDate:
      'Une autre personne vient de modifier ce document. Ce que vous voyez n’est plus à jour.',
    user: 'Compte',
    username: 'Nom de compte',
    users: 'Comptes',
  },
  validation: {
    username: 'Entrez un nom de compte valide : lettres, chiffres, tirets, points et tirets bas.',
  },
}
