/** Words of somebody who may be in danger now, in the three languages; folded, and written once for several: `{a|b}`. */
import type { Danger } from './danger'

/** What is said: the first that is heard decides. See `preparePhrase` for the marks. */
export const SAID: Readonly<Record<Danger, string>> = {
  suicide: `suicid*, kill myself, kill my self, kill himself, kill herself, kill themselves, killing myself, killing
    himself, killing herself, end my life, ending my life, end his life, end her life, end it all, want to end it,
    take my life, take my own life, take his own life, take her own life, take his life, take her life, want to die,
    wants to die, want to be dead, better off dead, no reason to live, want to hurt myself, wants to hurt himself,
    wants to hurt herself, might hurt myself, hurting myself, hurting himself, hurting herself, don t want to live,
    dont want to live, not want to live, doesn t want to live, doesnt want to live, self harm, me tuer, veut se
    tuer, voulait se tuer, va se tuer, essay* se tuer, pens* se tuer, parle se tuer, dit se tuer, envie se tuer,
    menac* se tuer, envie de mourir, pens* mourir, veux disparaitre, ne vaut plus la peine de vivre, vie ne vaut
    plus la peine, veux mourir, veut mourir, voudrait mourir, veux en finir, veut en finir, envie en finir, envi en finir, pens* en finir, en finir avec la vie,
    mettre fin a mes jours, mettre fin a ses jours, plus envie de vivre, idees noires, s enlever la vie, m enlever
    la vie, veux plus vivre, veut plus vivre, veux me faire mal, envie me faire mal, veut se faire mal, veut se
    faire du mal, morirme, morirse, quiero morir, quiero desaparecer, quiere morir, ganas de morir, pienso en morir,
    matarme, matarse, me quiero matar, me voy a matar, se quiere matar, se va a matar, quitarme la vida, quitarse la
    vida, me quiero quitar la vida, se quiere quitar la vida, acabar con mi vida, acabar con todo, terminar con todo, end everything, acabar con su vida, no quiero
    vivir, no quiero seguir viviendo, no quiere vivir, quiero lastimarme, quiere lastimarse, quiero hacerme dano,
    quiere hacerse dano,
    kil {myself|himself|herself|me}, kill {miself|myslef|mysel|my slef}, sucid*, suicied*, laiss* mourir, laisser mourir, preferer* mourir, aimerai* mieux mourir, mieux mort*, jeter en bas, se jeter devant,
    me jeter devant, s est pendu, se pendre, me pendre, s ouvrir les veines, m ouvrir les veines, se couper les veines,
    avale tou* pilules, avale tou* comprimes, avale tou* medicaments, plus aucune raison de vivre, vie vaut plus,
    veux pas continuer vivre, veut pas continuer vivre, plus capable de vivre, {hang|hanged|hung} {myself|himself|herself},
    {cut|cutting|cuts} {myself|himself|herself} on purpose, jump off bridge, jump from bridge, rather be dead, wish i was dead,
    wish i were dead, wish i wasn t alive, can t go on living, cant go on living, not wake up anymore, never wake up,
    took all {his|her|my} pills, took all the pills, nothing to live for, tired of living, done with life,
    mejor muert*, quisiera estar muert*, quiero estar muert*, {dejarse|dejarme} morir, {ahorcarme|ahorcarse|colgarme|colgarse},
    se quiere ahorcar, me quiero ahorcar, {cortarme|cortarse} las venas, tirarme de puente, tirarse de puente,
    no vale la pena vivir, cansad* de vivir, se tomo todas las pastillas, no le encuentro sentido a la vida,
    ya no quiere seguir`,
  medical: `ambulanc*, ambulans*, douleur poitrine, mal poitrine, chest pain, chest hurts, duele pecho, dolor pecho,
    infarto, heart attack, crise cardiaque, unconscious, inconscient*, desmay*, evanoui*, passed out, respire plus,
    respire pas, surdose, can t breathe, cannot breathe, no puedo respirar, no respira, saigne beaucoup, bleeding,
    sangrando, mucha sangre, overdose, sobredosis,
    empoison*, envenen*, tome veneno, trague veneno, bebi veneno, tomo veneno, tome pesticida, trague pesticida,
    bebi pesticida, tome cloro, bu poison, avale poison, bu pesticide, avale pesticide, avale produit, drank poison,
    drank pesticide, swallowed poison, swallowed pesticide, swallowed bleach, drank bleach,
    {respire|respirent|respirer|respirait} {plus|pas}, mal a respirer, peine a respirer, capable de respirer, arrive a respirer,
    difficulte* respirer, s etouffe, etouffe*, etrangle*, {can|cannot|cant|couldn|not} t breathe, cant breathe,
    not breathing, isn t breathing, isnt breathing, stopped breathing, trouble breathing, hard to breathe, hardly breath*,
    short of breath, {choking|choked}, {puede|puedo|pueden|podia} respirar, no esta respirando, dejo de respirar,
    cuesta respirar, {me|le} falta el aire, {se|me} ahog*, atragant*, {perd|perdu|perdait} connaissance, sans connaissance,
    reveille plus, {il|elle} bouge plus, tombe dans les pommes, {won|doesn|can} t wake up, wont wake up,
    not waking up, collapsed, lost consciousness, blacked out, fainted, {having|has|had} a seizure,
    convuls*, no despierta, no reacciona, perdio el conocimiento, perdio conocimiento,
    inconciente, se desplomo, ataque al corazon, ataque cardiaco, having stroke, derrame cerebral, avc, avale javel,
    saigne {sans|plein|enormement|tellement}, arrete pas de saigner, n arrete pas saigner, perd sang, perd beaucoup sang,
    plein de sang, hemorrag*, lot of blood, losing blood, so much blood, blood everywhere, won t stop bleed*,
    {pierde|perdiendo|perdio} sangre, deja de sangrar, no para de sangrar, desangr*, {a|fait|fais|avoir|faire} coup de chaleur, {has|have|having|got} {heat stroke|heatstroke},
    {dio|dado} {golpe de calor|insolacion|un golpe de calor}, brulure chimique, produit dans les yeux, pesticide dans les yeux, acide dans les yeux,
    chemical* in {my|his|her|the} eye*, pesticide* in {my|his|her|the} eye*, acid in {my|his|her|the} eye*,
    bleach in {my|his|her|the} eye*, cloro en {los|el|mis} ojo*, quimico* en {los|el|mis} ojo*, pesticida en {los|el|mis} ojo*,
    intoxique au gaz, monoxyde, carbon monoxide, monoxido, electrocut* {et|y|and}, {bras|main|jambe|doigt} arrache*, arm ripped off,
    {cut off|severed} {finger|hand|arm|leg}, {coupe|sectionne} un doigt au complet, ecrase sous, coince sous,
    coince dans la machine, trapped under, stuck under tractor, caught in the machine, atrapad* bajo, atrapad* debajo,
    atrapad* en la maquina, anaphyla*, anafila*, langue enfle*, gorge enfle*, throat is closing, throat swelling, garganta hinchad*,
    se me cierra la garganta, {contractions|water broke|perd ses eaux|rompio la fuente}, stab wound`,
  violence: `police, policia, cops, 911, me pega, me pegan, me pego, golpe*, hits me, hit me, beats me, beat me, me
    frappe, me bat, m a frapp*, battu*, kill me, menaces de mort, death threat*, amenaz* de muerte, me quiere matar,
    me tue, rape*, viol, violee, violees, fait viole*, m a viole, ai ete viol*, violaron, me violo, agresion sexual,
    agression, m a agress*, me fait agress*, assault*, incendi*, incendie, incendio, on fire, house burning, maison brule, casa quem*,
    quemando, en feu, gas leak, fuite de gaz, fuga de gas, pistol*, menac* couteau, a un couteau, threat* knife, has
    a knife, pulled a knife, threat* with machete, threat* with knife, menac* avec machete, menac* avec couteau,
    amenaz* con machete, amenaz* con cuchillo, has a machete, tiene un machete, a une machette, amenaz* cuchillo, tiene cuchillo, tiene un cuchillo, gun, secuestr*, sequestr*,
    kidnap*, en danger, in danger, en peligro, help me now, locked us in,
    locked me in, lock us in, lock me in, locked inside, are locked in, nos encerr*, nos encierr*, me encerr*,
    me encierr*, tiene encerrad*, tienen encerrad*, nous enferm*, m enferm*, a enferm*, enferme cle, held against,
    {me|nous|la|le|les} {frappe|frappent|tape|gifle|giflent|pousse|battent|bat} dessus, il me tape, elle me tape, m {a|ont} {battu|tape|gifle|pousse|etrangle|menace|poignarde|kidnappe}*,
    {me|nous} {battent|frappent}, {leve|lever} la main sur, {a|ont|avec} des bleus, couvert* de bleus, coups de poing, coup de poing, coup* de pied,
    {full of|covered in|has} bruises, bruises on {her|his|my}, {raises|raised} his hand, {punch|punched|punches|punching|slap|slapped|slaps|kicked|kicks|choked|strangl*|grabbed|shoved|pushed} {me|us} {and|by|in|on|against|around|down|every},
    {punched|punches|slapped|slaps|strangled|strangles|stabbed|choked} {me|us|him|her}, {hit|hits|hitting|beat|beats|beating|beaten} {me|us|him|her},
    {gets|got|being|was|been} {hit|beaten|beat up|attacked|raped}, beat up, beating me up, he attacked, attacked {me|us|her|him}, {me|nos|le|la|lo} {pega|pegan|pego|pegaron|pegando|golpea|golpean|bofetea|patea},
    me {ahorco|estrangulo|acuchillo|apunalo|empujo|pateo|ataco|atacaron}, victim* de violenc*, victim of violence, moreton*, lleno de golpes,
    {stab|stabbed|stabbing}, poignard*, apunal*, acuchill*, coup de couteau, couteau sur, {has|pointed|pulled} a {gun|knife|machete|shotgun|rifle}, fusil sur,
    a un {fusil|gun|pistolet}, avec un {fusil|couteau|pistolet}, tiene un {arma|rifle|pistola}, con un {cuchillo|arma|rifle|machete} {me|nos},
    {me|nos} apunt*, {saco|sacaron} {un|una|el} {cuchillo|pistola|arma|machete}, con cuchillo en la mano,
    va {le|la|nous|les} tuer, vont nous tuer, veut nous tuer, veulent nous tuer, {gonna|going to|wants to|will|ll} kill {me|us|her|him},
    {nos|la|lo|le} {quiere|quieren|va a|van a} matar, menace de {tuer|mort|frapper}, menac* famille, menac* ma femme, menac* mes enfants,
    {vont|va} faire du mal a, s en prendre a ma famille, threat* {my|our|his|her} {family|kids|children|wife|life|parents|mother},
    family {back home|at home|there} will pay, my family will pay, hurt my {family|kids|children|wife|parents}, kill my {family|kids|children|wife|parents},
    amenaz* {mi|a mi|con mi|con matar|nuestra} familia, amenaz* {matar|con matar}, {hacerle|hacerles|hacer} dano a mi {familia|hijos|esposa|hija|hijo},
    mi familia {va a|pagara|lo va a} pagar, famille va payer pour, famille au pays va payer, {m|nous} {a|ont} enferme*, enferme* a cle, enferme* de l exterieur,
    barre la porte de l exterieur, barre* dans la {maison|chambre|roulotte}, embarr* dans, barre* de l exterieur, {doors|door} locked from outside, lock* from the outside,
    {lock|locks|locked|locking} {us|me|him|her|them|the workers} {in|inside|up}, {keeps|keep|kept|holding|holds|held} {us|me|them|her|him} {locked|prisoner|hostage|captive|against},
    {won t|wont|doesn t|doesnt|don t|dont|not} let {us|me|them|him|her} leave the {house|room|trailer|building}, not allowed to leave the {house|trailer|building},
    empeche* de sortir de la {maison|roulotte|chambre}, laisse* pas sortir de la {maison|roulotte|chambre},
    no {me|nos|la|lo} {deja|dejan} salir de la {casa|traila}, con llave por fuera, {con llave|bajo llave} nos, bajo llave, no podemos salir de la {casa|traila},
    encerrad*, {prisonnier|prisonniere|prisonniers} dans, retenu* contre {mon|son|leur|notre} gre, retenu* de force, de force dans {ma|la} chambre, contra mi voluntad, against my will,
    {forc*|oblig*} a coucher, forced sex, forced me to have sex, forces me to have sex, {make|makes|made|making} me have sex, force* himself on me, sexually {assaulted|abused|attacked},
    agresse sexuellement, agression sexuelle, attouchement*, me touche contre mon gre, {rentre|entre|vient|rentrent} dans {ma|nos|la|les|notre} {chambre|chambres} {la nuit|saoul|soul|ivre|quand il a bu|quand il boit},
    {entre|entra|se mete|se metio|mete} {a|en} {mi|nuestro|nuestra|la|los|el} {cuarto|cuartos|habitacion|cama} {de noche|en la noche|borracho|por la noche},
    {comes|came|enters|gets|walks} {into|in|to} {my|our|the} {room|rooms|bedroom|bed} {at night|drunk}, abuso sexual, abus* sexualmente, me obliga a {acostarme|tener sexo|tener relaciones},
    {me|nos} quiere violar, intento violar*, trato de violar*, tried to rape, essaye de me violer, prostitu*, sex trafficking, {traffick*|trafficking}, traite de personnes, trata de personas,
    vendre mon corps, sell my body, vender mi cuerpo, {house|trailer|barn|kitchen|machine|building} is on fire, fire in the {house|kitchen|barn|trailer|building|room}, there is a fire, theres a fire,
    {y a|il y a} le feu, le feu {est pris|a pris|dans|au}, passe au feu, ca brule dans, {hay|se prendio} fuego, {se esta|se|esta} {quemando|incendiando}, explosion, exploto {el|la|una|un}, exploded, {smell|smells|odeur|huele|olor} {of|like|de|a} gas, gaz dans la maison, sent le gaz, gas smell,
    chemical spill, deversement chimique, derrame quimico, derrame de quimico*, {brother|friend|coworker|roommate|sister|husband|wife|son|daughter} {is missing|gone missing|went missing|has not come back|hasn t come back|hasnt come back|didn t come back|never came back},
    {ami|amie|frere|soeur|collegue|camarade|fils|fille|mari} {disparu*|jamais revenu*|pas rentre*}, {amigo|amiga|hermano|hermana|companero|companera|hijo|hija|esposo|esposa|primo} {desaparecio|desaparecid*|no aparece|no ha vuelto|no ha regresado},
    {follows|following|follow|stalk*|stalking} {me|us} {home|everywhere|around|at}, {me suit|me suivent} partout, me {sigue|siguen|persigue|persiguen} {un|una|alguien|hombre}, un {homme|gars} me suit, quelqu un me suit, {being|am|was} followed, {someone|man|guy} {follows|following|keeps following} {me|us}, me {sigue|siguen|persigue|persiguen} {a todas|por todas|hasta|a casa}, vida en peligro, vie en danger, life in danger, my life is at risk, fear for my life, afraid for my life, peur pour ma vie, temo por mi vida, miedo por mi vida`,
  shelter: `dormir ce soir, nulle part dormir, dehors ce soir, sleep tonight, nowhere to sleep, nowhere to go, no
    tengo donde dormir, no tenemos donde dormir, dormir cette nuit, dormir esta noche, dehors cette nuit, out tonight,
    out house tonight, leave tonight, house tonight, maison ce soir, logement ce soir, partir ce soir, casa esta noche,
    fuera esta noche, irme esta noche, irnos esta noche, en la calle, a la rue, dans la rue, on the street, homeless,
    {dort|dors|dormons|couche|dormir} dehors, {dort|dors|couche} dans {mon|son|l|notre} {char|auto|voiture|camion}, sleep* outside, sleeping in {my|his|her|our|the} {car|truck|van},
    {duermo|duerme|dormimos|durmiendo|dormir} {afuera|en la calle|en el carro|en mi carro}, threw {me|us} out, thrown out, {kicked|put|kick} {me|us} out {of the house|tonight|now|of my room},
    {m|nous} {a|ont} mis* dehors {du logement|de la maison|ce soir|de la chambre}, nos {echo|echaron|saco|sacaron} {de la casa|a la calle}, me {echo|echaron|saco|sacaron} {de la casa|a la calle|del cuarto}, sin techo, sans abri`,
}

/** What another wants to do: heard before "me tuer" and "matarme", which somebody says of their own death. */
export const BY_ANOTHER = `veut me tuer, voulait me tuer, veulent me tuer, va me tuer, vont me tuer, menac* me tuer, quiere matarme,
  quieren matarme, quiso matarme, va a matarme, van a matarme, me va a matar, me van a matar, amenaz* matarme`

/** Ordinary words that are one letter from one of the list. */
const ORDINARY = new Set(
  'looked looking looks backed polie etoffe goles walking beach tapped rater camino muere arete cocher'.split(
    ' ',
  ),
)

/** True of a folded word that is as near to danger as a slip, and is none. */
export const isOrdinary = (word: string): boolean => ORDINARY.has(word)
