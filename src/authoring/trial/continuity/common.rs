//! Words that anybody may use without having heard them.

use std::collections::BTreeSet;

use super::stem::stem;

/// Common words of English: of grammar, time, number, talk, thought, bodies, rooms and care. A word that is missing here costs a
/// note too many; one too many hides a break. So words that are somebody's own, such as things of a home or of a trade, stay
/// out.
const COMMON: &str = "
a an the this that these those such some any no none each every all both half either neither other another same own
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself
who whom whose which what where when why how and or but nor so if then than as because though although while until till
of in on at by for from to with without about above across after against along among around before behind below beneath
beside besides between beyond down during inside into near off onto out outside over past round since through toward
towards under up upon within away back again ever never always often seldom sometimes once twice already still yet soon
later now here there everywhere somewhere nowhere anywhere well very too much many more most less least few little lot bit
quite rather almost nearly just only even else also perhaps maybe instead together apart alone both enough really simply
be am is are was were been being have has had having do does did done doing will would shall should can could may might
must need ought let get got go went gone come came take took taken give gave given make made put set keep kept hold held
bring brought leave left stay stop start begin began begun end finish turn move find found lose lost look see saw seen
watch show shown hear heard listen say said tell told ask answer talk speak spoke call name mean meant think thought know
knew known believe guess wonder feel felt like liked want wish hope try use work help happen seem become became change
choose chose decide plan expect remember forget forgot learn teach taught understand understood agree matter care mind
trust worry fear scare afraid hurt rest sleep slept wake eat drink walk run stand stood sit sat lie lay fall fell lift
carry push pull bend bent reach touch press breathe open close shut ring rang rung write wrote written read send sent pay
pick point check test draw drop catch caught cut hang hit meet met pass play save sell serve spend wait wear worn win
won live die grow grew add allow fit follow force miss share sound suppose thank thanks please sorry yes no okay oh
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand first second third fourth fifth sixth
last next zero dozen quarter double number percent
time times moment second minute hour day night morning noon afternoon evening week weekend fortnight month year today tomorrow
yesterday tonight spring summer autumn winter age monday tuesday wednesday thursday friday saturday sunday january
february march april june july august september october november december
thing things something anything nothing everything someone somebody anyone anybody everyone everybody nobody one ones
people person man men woman women boy girl child children baby kid family mother father mum dad parent sister brother
son daughter husband wife friend colleague doctor nurse gp patient specialist surgeon physio team
way ways kind sort part whole side top bottom front middle edge corner line place room house home door window wall floor
table chair bed bench stairs step street road town hospital clinic practice office world
word question answer story reason idea thought fact truth example list letter note paper page picture map form record
plan aim goal change choice chance point case problem trouble matter rule law rest job work shift
back spine disc muscle joint nerve bone leg foot feet knee hip hand arm finger shoulder neck head face eye ear mouth
nose tooth tongue chest heart stomach tummy belly bottom bladder bowel skin body saddle weight strength pain ache
soreness stiffness numb numbness tingling fever sign symptom scan test exam treatment exercise movement pill tablet
medicine drug dose operation injury damage wear tear illness emergency ambulance phone telephone call visit
good better best bad worse worst great fine nice kind lovely awful terrible right wrong true false real sure certain
clear plain easy hard difficult simple possible ready free safe dangerous harmless important special usual normal
ordinary common new old young big large small long short high low wide narrow deep full empty heavy light strong weak
soft stiff tight loose quick slow fast early late warm hot cold dry wet quiet loud busy tired sad happy glad angry cross
brave proud strange odd different separate similar alike single main only general private open own sore rough gentle
straight stupid clever careful exact honest polite wonderful usual particular
goes going doing prove heel toe thigh calf rib wrist pocket order pee poo wee sex bowels
far lower upper asleep awake daily weekly plenty course sense deal use turn go look fault luck joy shame pity pressure
";

/// The stems of common words.
pub(super) fn stems() -> BTreeSet<String> {
    COMMON.split_whitespace().map(stem).collect()
}
