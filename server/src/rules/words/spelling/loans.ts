/** Words of other languages, units and short forms that plans use small letters: let through wherever they stand. */
export const loans = `
and of the for with from by any or tab
internet intranet email web website webpage online offline wifi clip video audio file folder link page fanpage facebook
zalo youtube tiktok google chat chatbot bot robot camera laptop tablet smartphone smart phone scan photocopy fax marketing
logistics logistic container taxi bus minibus karaoke casino hotel resort homestay spa bar pub club massage livestream stream
game gameshow show talkshow podcast vlog blog poster banner standee backdrop slide slogan logo catalogue brochure flyer leaflet
led pano panô maket market pr media infographic infographics data database big cloud blockchain crypto token digital server
client hosting domain firewall backup update upload download login logout password username user admin app apps mobile desktop
platform portal hub lab startup startups start up innovation index par sipas papi pci kpi test demo pilot
workshop seminar webinar hackathon forum festival tour tourist city green net zero carbon elearning learning office word excel
powerpoint windows android iphone ipad mail gmail outlook teams zoom meet meeting gram gam kg km cm mm
dm ml ha kw kwh mw gb mb kb tb mhz ghz hz db ppm ton kv kva
mg mcg ng hl dl cl kj kn hp mpg rpm bpm fps mw gw khz kwp mwp kbps mbps gbps dpi
csv xml html json pdf png jpg jpeg svg xls xlsx docx ppt pptx txt rtf mp zip css sql php http https ftp www sms gps pc
lux mol pixel ok vs etc usd vnd eur per cent vol ths pgs sđt stt bch bcđ nxb hđnd ubnd cchc tthc cntt
sgk bhyt bhxh radio tivi cassette cd dvd gas gaz gara photo film phim album
studio sofa inox composite polymer nilon nylon cotton polyester virus vaccine vắcxin covid ebola corona stress gen gene
adn protein vitamin acid axit axít bazơ oxy oxi ôxy ôxi hydro hyđrô hiđrô hidro clo clorua natri
kali canxi nitơ nitơrat nitrat nitrit phốtpho photpho cacbon cácbon metan mêtan etanol ethanol methanol amoniac amiăng xenlulo
xenlulôzơ silic silicon uranium plutoni bauxit bôxít apatit đôlômit titan niken crôm mangan magie magiê dioxin đioxin pcb
pepton glucose glucôzơ lactose insulin heroin hêrôin cocain ecstasy methamphetamine morphin polime pôlime polyme composit ximăng ximent bitum
asphalt bêtông betông bêtong block tuynel tuynen granit diesel điezen điêzen biogas mazut etylen propan butan kilogam kilômét
kilomet xăngtimét centimet milimét lít cafe café cacao socola yaourt pizza hamburger sandwich buffet menu coca cola pepsi
cancer osin maraton marathon tennis golf gôn yoga aerobic gym fitness volley futsal karate judo taekwondo vovinam pencak
silat billiards sport sports jazz rock pop rap hip hop piano organ guitar ghita violin viôlông vitro
via visa passport quota đôta rơle motor môtơ môtor tuốcbin tuabin turbine condotel shophouse villa penthouse officetel showroom
outlet shop shopping mall supermarket mart store voucher coupon shipper ship grab ôtô oto scooter moto môtô cano
canô romooc rơmoóc rơmooc panel solar inverter sensor drone flycam banking bank money fintech edtech agritech code source
open qr barcode smartcard chip sim card atm pos vneid vssid xtrây stíc xtơ xôviết xtalin lênin mácxít
mark marx homepage dashboard template timeline deadline checklist format font unicode bullet footer header note notes stem steam
ielts toeic cambridge erasmus fulbright capstone coaching mentor mentoring trainer training team leader leadership krông kông kon plei
pleiku đắk đăk lắk lăk êa ea ia chư păh ayun mnông kạn pắc pác bó pò mường
nậm
kiốt kiot văcxin viđêô viđeo zôn iốt iod layơn tờrơi intơnet rơnêô đềxiben blốc sơmi sêno xeno micrô ampli amply camêra ăngten
môđun môđem phibrô fibrô urê enzim virút acquy ắcquy atisô súplơ xúplơ logic lôgic lôgô lôgíc balê xalông bulông êcu côppha cốppha
`;

/** Short forms of daily work in small letters that are a slip where a vowel makes a word of them and what stands beside: `đôn đc`. */
export const shortForms = `
đc tt bs ts gs tr th tp
`;
