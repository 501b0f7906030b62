import { lazy } from '#grammar/text/memoize.ts';
import { abbreviationsNamed } from './abbreviation.ts';
import { type Agency, agencies } from './agency.ts';

/**
 * Letters that need no introduction although they are no Vietnamese abbreviation of an office: words of technology and
 * trade, international bodies, indices, broadcasters and enterprises known by their letters. Not exhaustive by nature.
 */
const letterWords = `
LED LCD SMS MMS OTT USB CD DVD VCD PC PDF DOC DOCX XLS XLSX PPT XML JSON CSV HTML HTTP HTTPS URL IP IPV TCP DNS SSL TLS VPN LAN WAN
WIFI GSM SIM ID QR NFC RFID GPS GIS CCTV ATM POS TV FM IT ICT AI IOT ML BI BIM CRM ERP API SDK APP OS CPU UPS GPU RAM ROM SSD HDD
CNC CAD VR AR IPTV ADSL FTTH HD UHD OTP PIN CA PKI SOC SIEM WAF DDOS DLP CERT CSIRT STEM PR MC VIP SOS FAQ KPI OKR SWOT
ISO TCVN QCVN VILAS HACCP GMP GAP VIETGAP GLOBALGAP COD BOD FTA EVFTA CPTPP RCEP WTO WHO UN UNDP UNESCO UNICEF UNFPA FAO ILO IMF WB ADB
JICA KOICA USAID GIZ NGO ODA FDI GDP GRDP GNI CPI IIP PMI PPP BOT BTO VAT GTGT TNDN TNCN ESG SDG HDI GII EGDI IDI PII ICOR PGI PAR PAPI PCI SIPAS
VN ASEAN APEC ASEM EU US UK COVID SARS HIV AIDS ADN DNA PCR BMI LGBT CDC DPT
VTV VTC VOV TTXVN HTV VNA VNPT FPT EVN PVN TKV BIDV AGRIBANK VIETTEL MOBIFONE VINAPHONE VNPOST VNNIC VNEID VSSID ETC VETC
TNXP TCTD CLB GVCN PHHS CSVC QLDA ATVSLĐ TTATGT TTXD NDXP MOS IELTS TOEIC TOEFL CEFR
CMND CCCD CMT GPLX GCN ĐKKD MST STT TT ĐT SĐT GS PGS TS THS BS CN ĐH CĐ TDTT
`;

const common = lazy(() => new Set(letterWords.trim().split(/\s+/)));
const lettersOfCatalog = lazy(() => lettersOf(agencies()));

/** Whether everybody knows `letters` without a definition: the table, what is known by its letters, agencies. */
export function areKnownLetters(letters: string, more: readonly Agency[] = []): boolean {
  if (abbreviationsNamed(letters).length > 0) return true;
  if (common().has(letters.toUpperCase())) return true;
  return lettersOfCatalog().has(letters) || (more.length > 0 && lettersOf(more).has(letters));
}

/** `SNV`, and the `TT&TT` of `Bộ TT&TT`. */
function lettersOf(agencies: readonly Agency[]): Set<string> {
  const all = agencies.flatMap(({ abbreviations, symbol }) => [...abbreviations, symbol ?? '']);
  return new Set(
    all.flatMap((form) => [form, ...form.split(' ')]).filter((form) => /^\p{Lu}{2}|&/u.test(form)),
  );
}
