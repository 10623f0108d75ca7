/** Whole groups of sentences that Payload says to a friend in Spanish; the site says "usted". */
export const USTED = {
  authentication: {
    alreadyLoggedIn: 'Ya inició sesión',
    beginCreateFirstUser: 'Para empezar, cree la primera cuenta.',
    checkYourEmailForPasswordReset:
      'Si esta dirección corresponde a una cuenta, recibirá en breve las instrucciones para restablecer su contraseña. Si no ve el mensaje, revise el correo no deseado.',
    forgotPasswordEmailInstructions:
      'Escriba su correo electrónico. Recibirá un mensaje con las instrucciones para restablecer su contraseña.',
    forgotPasswordQuestion: '¿Olvidó su contraseña?',
    forgotPasswordUsernameInstructions:
      'Escriba su nombre de usuario. Las instrucciones para restablecer su contraseña se enviarán a la dirección de su cuenta.',
    generatingNewAPIKeyWillInvalidate:
      'Generar una nueva clave API <1>invalidará</1> la clave anterior. ¿Desea continuar?',
    loggedIn: 'Para iniciar sesión con otra cuenta, primero <0>cierre su sesión</0>.',
    loggedInChangePassword:
      'Para cambiar su contraseña, vaya a <0>su cuenta</0> y edite la contraseña desde ahí.',
    loggedOutInactivity: 'Su sesión se cerró porque no hubo actividad.',
    loggedOutSuccessfully: 'Su sesión se cerró.',
    loginWithAnotherUser: 'Para iniciar sesión con otra cuenta, primero <0>cierre su sesión</0>.',
    newAccountCreated:
      'Se creó una cuenta para que pueda acceder a <a href="{{serverURL}}">{{serverURL}}</a>. Abra este enlace, o cópielo en su navegador, para verificar su correo: <a href="{{verificationURL}}">{{verificationURL}}</a>.<br> Después podrá iniciar sesión.',
    resetYourPassword: 'Restablecer su contraseña',
    verifyYourEmail: 'Verifique su correo',
    youAreInactive:
      'No ha habido actividad desde hace un rato: por seguridad, su sesión se cerrará pronto. ¿Desea mantenerla abierta?',
    youAreReceivingResetPassword:
      'Recibe este mensaje porque se pidió restablecer la contraseña de su cuenta. Abra este enlace, o cópielo en su navegador, para terminar:',
    youDidNotRequestPassword: 'Si no lo pidió, ignore este mensaje: su contraseña no cambiará.',
  },
  error: {
    correctInvalidFields: 'Corrija los campos que no son válidos.',
    deletingTitle: 'No se pudo eliminar {{title}}. Revise su conexión e inténtelo de nuevo.',
    notAllowedToAccessPage: 'No tiene permiso para ver esta página.',
    notAllowedToPerformAction: 'No tiene permiso para hacer esto.',
    unauthorized: 'Debe iniciar sesión para hacer esto.',
    unverifiedEmail: 'Verifique su correo antes de iniciar sesión.',
  },
  fields: {
    chooseBetweenCustomTextOrDocument:
      'Escriba la dirección de otro sitio o elija un documento de este.',
    chooseDocumentToLink: 'Elija el documento al que lleva el enlace',
    enterURL: 'Escriba una dirección',
    searchForLanguage: 'Busque un idioma',
  },
  upload: {
    cropToolDescription:
      'Arrastre las esquinas del área elegida, dibuje otra o ajuste los valores de abajo.',
    dragAndDrop: 'Arrastre y suelte un archivo',
    dragAndDropHere: 'o arrastre un archivo aquí',
    focalPointDescription:
      'Arrastre el punto focal en la vista previa o ajuste los valores de abajo.',
    selectCollectionToBrowse: 'Elija una colección',
    selectFile: 'Elija un archivo',
  },
  validation: {
    emailAddress: 'Escriba una dirección de correo válida.',
    enterNumber: 'Escriba un número válido.',
    username:
      'Escriba un nombre de usuario válido. Puede tener letras, números, guiones, puntos y guiones bajos.',
  },
} as const
