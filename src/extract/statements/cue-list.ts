/**
 * Verbs that report speech, one a line: lemma, act, frames (a preposition may have an act of its own), and marks: `-` against the words, `+` for them,
 * `w` weak, `s` strong, `?` often no verb. Acts follow the majority in the training part of our Wikinews
 * annotation where the verb is in it, else the verb's dictionary sense; the verbs are the common ones of
 * newswire (style guides' lists of verbs of attribution, and the training part).
 */
export const VERBS: string = `
say said clause
tell said told,hearer-to
add said clause
state said clause,object ?
write said clause
note said clause ?
continue said clause ?
explain said clause
report said clause,object ?
tweet said clause
post said clause ?
reply said clause
respond said clause
answer said clause ?
recall said clause,object
remark said clause ?
comment said clause ?
observe said clause
mention said clause,object
testify said clause
reveal announced clause s
disclose announced clause,object s
declare announced clause,object
announce announced clause,object
proclaim announced clause
explicate said clause
emphasize said clause,object
emphasise said clause,object
stress said clause,object ?
reiterate said clause,object
repeat said clause,object ?
underline said clause,object
underscore said clause,object
indicate said clause
signal said clause ?
quip said clause
joke said clause ?
shout said clause ?
chant said clause ?
scold criticised object ?
exhort demanded hearer-to
justify claimed object
elaborate said clause
jest said clause ?
blurt said clause
exclaim said clause
whisper said clause
yell said clause
mutter said clause
ask asked told,clause,hearer-to,=for,=about
inquire asked clause,+about
wonder asked clause ?
question criticised clause,object ?
query asked clause ?
claim claimed clause,object w?
allege claimed clause,object w
argue claimed clause w
contend claimed clause w
assert claimed clause w
insist claimed clause,+on=demanded w
maintain claimed clause w
accuse claimed object w
boast claimed clause,+of,+about w
charge claimed clause w?
purport claimed clause w
suspect believed clause w?
confirm confirmed clause,object s
acknowledge confirmed clause,object s
admit confirmed clause,object,+to s
concede confirmed clause,object s
confess confirmed clause,+to s
verify confirmed clause,object s
affirm confirmed clause,object s
deny denied clause,object,+that -s
dispute denied object -?
reject denied object -
refute denied object -
rebut denied object -
dismiss denied object -
decline declined to -?
refuse declined to -?
demand demanded clause,object,to ?
order demanded clause,hearer-to,object ?
instruct demanded hearer-to
urge asked hearer-to,clause,object ?
implore demanded hearer-to
beg asked hearer-to
call criticised object,+for=demanded,+on=demanded,+upon=demanded ?
appeal asked +for,+to ?
plead asked +for,+with,=guilty=confirmed
request asked object,clause,hearer-to ?
invite asked hearer-to ?
encourage asked hearer-to
recommend suggested clause,object
advise suggested clause,told,hearer-to
suggest suggested clause,object
propose suggested clause,object,to
hint suggested clause ?
imply suggested clause,object
advocate suggested object,+for ?
promise promised clause,to,object ?
pledge promised clause,to,object ?
vow promised clause,to ?
swear promised clause,to
guarantee promised clause,object ?
assure promised told
threaten threatened to,object,clause
warn warned clause,told,hearer-to,+of,+about,+against
caution warned clause,told,+against ?
predict predicted clause,object
forecast predicted clause,object ?
estimate said clause,object ?
plan announced to ?
expect predicted clause,object,to
anticipate predicted clause,object
think believed clause ?
believe believed clause
conclude said clause
find said clause ?
feel believed clause ?
hope believed clause,to ?
fear believed clause ?
worry believed clause,+about ?
doubt believed clause ?
consider believed object ?
deem claimed clause,object
agree agreed clause,to,+on,+with ?
concur agreed clause,+with
praise praised object ?
hail praised object ?
applaud praised object
commend praised object
thank praised object ?
congratulate praised object
laud praised object
welcome praised object ?
endorse praised object
criticize criticised object
criticise criticised object
condemn criticised object
denounce criticised object
slam criticised object ?
blast criticised object ?
blame criticised object ?
decry criticised object
lambaste criticised object
rebuke criticised object ?
mock criticised object ?
ridicule criticised object ?
attack criticised object ?
deride criticised object
bemoan criticised object
lament criticised clause,object
complain criticised clause,+about,+of
object criticised clause,+to ?
protest criticised clause,object ?
describe said object
characterize said object
characterise said object
portray said object
label said object ?
dub said object
cite said object
quote said object ?
detail said object ?
outline said object ?
highlight said object ?
advertise said object
inform said told
remind said told
notify said told
show said clause ?
read said clause ?
learn said clause ?
speculate suggested clause w
theorize suggested clause w
surmise suggested clause w
reckon believed clause
opine said clause
retort said clause ?
counter said clause ?
interject said clause
conjecture suggested clause w
apologize said +for
apologise said +for
tout praised object
echo agreed object ?
defend praised object ?
express said object
attribute said object
identify said object ?
oppose criticised object
intimate suggested clause
disparage criticised object
determine said clause
commit promised to ?
speak said +of
appreciate praised object
react said clause
clarify said clause
point said clause,+to ?
explain said clause,object
credit praised object ?
second agreed object ?
rumor claimed clause w?
rumour claimed clause w?
`;
