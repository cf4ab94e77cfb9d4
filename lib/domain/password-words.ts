/** Rows of keys and diagonals that fingers run along. */
export const KEY_ROWS = [
  "1234567890",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "qwertzuiop",
  "yxcvbnm",
  "azertyuiop",
  "qsdfghjklm",
  "wxcvbn",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
  "1q2w3e4r5t6y7u8i9o0p",
] as const;

/** Words that passwords are commonly made of, longest first, so that the longer one is taken away whole. */
export const COMMON_WORDS: readonly string[] = [
  "administrator correct horse battery staple changeme letmein whatever trustno iloveyou password passwort passphrase",
  "passwd secret welcome willkommen bienvenue bienvenido access admin login master qwerty qwertz azerty asdfgh zxcvbn",
  "monkey dragon football baseball basketball sunshine princess superman batman starwars pokemon charlie michael jordan",
  "summer winter spring autumn january february march april june july august september october november december",
  "monday tuesday wednesday thursday friday saturday sunday company business export market portal account user guest",
  "test hello world please this that love you your the and for mein meine with new old now my is it me go ok abc",
  "internet computer samsung google facebook microsoft windows android freedom shadow ninja hunter killer soccer hockey",
  "flower cookie cheese chocolate banana orange purple silver golden diamond lovely angel jesus blessed forever",
  "temp default root super power magic matrix mustang ferrari porsche mercedes liverpool chelsea arsenal barcelona",
]
  .flatMap((row) => row.split(" "))
  .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
