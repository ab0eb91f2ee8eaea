/**
 * Names of one and the same, a row each; the first stands for all. Upper-case abbreviations come first, so that a text in capitals, where "US" and
 * "us" look alike, needs no guess. Adjectives of countries stand with the country: "Russian troops" are "Russia's troops".
 */
export const ALIASES: readonly string[][] = `
us | u s | usa | u s a | united states | united states of america | american | americans | america
uk | u k | united kingdom | great britain | britain | british | britons
un | u n | united nations
eu | e u | european union
who | world health organization
imf | international monetary fund
nato | north atlantic treaty organization
iaea | international atomic energy agency
fbi | federal bureau of investigation
cia | central intelligence agency
nasa | national aeronautics and space administration
opec | organization of the petroleum exporting countries
osce | organization for security and cooperation in europe
icc | international criminal court
unhcr | united nations high commissioner for refugees | un refugee agency | united nations refugee agency
unicef | united nations children fund
idf | israel defense forces | israeli defense forces
uae | united arab emirates | emirati
drc | dr congo | democratic republic of congo | democratic republic of the congo
ussr | soviet union
nhs | national health service
bbc | british broadcasting corporation
nyc | new york city
la | los angeles
dc | washington dc | washington d c
china | prc | peoples republic of china | chinese
ap | associated press
covid19 | covid 19
isis | isil | islamic state | islamic state group | daesh
kyiv | kiev
odesa | odessa
kharkiv | kharkov
lviv | lvov
dnipro | dnepr | dnepropetrovsk | dnipropetrovsk
mykolaiv | nikolaev | nikolayev
zaporizhzhia | zaporizhia | zaporozhye | zaporizhzhya
chernobyl | chornobyl
luhansk | lugansk
bakhmut | artyomovsk | artemivsk
donbas | donbass
chernihiv | chernigov
vinnytsia | vinnitsa
rivne | rovno
zelensky | zelenskyy | zelenskiy | zelenskyi
volodymyr | vladimir
oleksandr | aleksandr | alexander
serhiy | sergei | sergey | serhii
dmytro | dmitry | dmitri | dmitriy
andriy | andrei | andrey | andrii
mykola | nikolai | nikolay
yevgeny | evgeny | yevgeniy | evgeniy
shoigu | shoygu
lukashenko | lukashenka
gorbachev | gorbachov
yeltsin | eltsin
navalny | navalnyy | navalniy
prigozhin | prigozin
gaddafi | qaddafi | kadafi | gadhafi | qadhafi
mohammed | muhammad | mohammad | mohamed | muhammed
hussein | hussain | husain | husayn
hezbollah | hizbullah | hizbollah | hezbullah
koran | quran
al shabab | al shabaab | shabab | shabaab
al qaeda | al qaida | al qaidah | qaeda | qaida
houthi | huthi | houthis | huthis
turkey | turkiye | turkish | turks | turk
beijing | peking
mumbai | bombay
kolkata | calcutta
chennai | madras
bengaluru | bangalore
yangon | rangoon
myanmar | burma | burmese
sri lanka | ceylon | sri lankan
czechia | czech republic | czech
eswatini | swaziland
north macedonia | macedonia
cabo verde | cape verde
ivory coast | cote divoire | cote d ivoire
timor leste | east timor
holland | netherlands | dutch
iran | persia | iranian | iranians
ho chi minh city | saigon
astana | nur sultan
guangzhou | canton
nanjing | nanking
seville | sevilla
hong kong | hongkong
xinjiang | sinkiang
mecca | makkah
medina | madinah
jeddah | jiddah
the hague | hague | den haag
cologne | koln
munich | munchen
vienna | wien
rome | roma
milan | milano
naples | napoli
turin | torino
florence | firenze
venice | venezia
lisbon | lisboa
prague | praha
warsaw | warszawa
moscow | moskva
st petersburg | saint petersburg | leningrad
belgrade | beograd
bucharest | bucuresti
copenhagen | kobenhavn
gothenburg | goteborg
geneva | geneve
brussels | bruxelles
antwerp | antwerpen
athens | athina
cairo | al qahira
damascus | dimashq
aleppo | halab
raqqa | raqqah | rakka
fallujah | falluja
basra | basrah
erbil | arbil | irbil
gaza | gaza strip | gazan | gazans
kabul | cabul
kandahar | qandahar
peshawar | peshawur
tehran | teheran
riyadh | riyad
sanaa | sana
afghanistan | afghan | afghans
albania | albanian | albanians
algeria | algerian | algerians
argentina | argentine | argentinian
armenia | armenian | armenians
australia | australian | australians
austria | austrian | austrians
azerbaijan | azerbaijani | azerbaijanis | azeri
bangladesh | bangladeshi
belarus | belarusian | belarusians | byelorussia | belorussia
belgium | belgian | belgians
bosnia | bosnian | bosnia herzegovina | bosnia and herzegovina
brazil | brazilian | brazilians
bulgaria | bulgarian | bulgarians
canada | canadian | canadians
chile | chilean
colombia | colombian | colombians
croatia | croatian
cuba | cuban | cubans
denmark | danish | danes
egypt | egyptian | egyptians
england | english
estonia | estonian | estonians
ethiopia | ethiopian | ethiopians
europe | european | europeans
finland | finnish | finns
france | french
georgia | georgian | georgians
germany | german | germans
greece | greek | greeks
haiti | haitian | haitians
hungary | hungarian | hungarians
iceland | icelandic
india | indian | indians
indonesia | indonesian | indonesians
iraq | iraqi | iraqis
ireland | irish
israel | israeli | israelis
italy | italian | italians
japan | japanese
jordan | jordanian
kazakhstan | kazakh
kenya | kenyan | kenyans
kosovo | kosovan | kosovar
kuwait | kuwaiti
latvia | latvian | latvians
lebanon | lebanese
libya | libyan | libyans
lithuania | lithuanian | lithuanians
malaysia | malaysian
mexico | mexican | mexicans
moldova | moldovan | moldavia
morocco | moroccan
nepal | nepalese | nepali
nigeria | nigerian | nigerians
north korea | dprk | north korean | north koreans
norway | norwegian | norwegians
pakistan | pakistani | pakistanis
palestine | palestinian | palestinians
peru | peruvian
philippines | philippine | filipino | filipinos
poland | polish | poles
portugal | portuguese
qatar | qatari
romania | romanian | romanians | rumania
russia | russian | russians | russian federation
rwanda | rwandan
saudi arabia | saudi | saudis
scotland | scottish | scots
serbia | serbian | serb | serbs
slovakia | slovak | slovaks
slovenia | slovenian | slovene
somalia | somali | somalis
south africa | south african | south africans
south korea | south korean | south koreans | republic of korea
spain | spanish | spaniards
sudan | sudanese
sweden | swedish | swedes
switzerland | swiss
syria | syrian | syrians
taiwan | taiwanese
tajikistan | tajik
thailand | thai | thais | siam
tunisia | tunisian
uganda | ugandan
ukraine | ukrainian | ukrainians
uzbekistan | uzbek
venezuela | venezuelan | venezuelans
vietnam | viet nam | vietnamese
wales | welsh
yemen | yemeni | yemenis
zambia | zambian
zimbabwe | zimbabwean | rhodesia
`
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((name) => name.trim()));
