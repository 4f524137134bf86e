//! What an author calls a currency -> its code of ISO 4217.
use crate::diagnostic::Diagnostic;
use crate::parse::Placed;
use crate::parse::toml::{Reader, Table, UNKNOWN_VALUE};

/// The codes of ISO 4217 for money that people pay with.
const CODES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD \
    CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD \
    HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL \
    MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD \
    RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD \
    UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

/// What people write for the money of this country and of its neighbours.
const OTHER_NAMES: &[(&str, &[&str])] = &[
    ("CNY", &["RMB", "CNH", "YUAN", "¥", "￥", "元", "人民币", "人民币元"]),
    ("HKD", &["HK$", "港币", "港元"]),
    ("MOP", &["澳门元", "澳门币"]),
    ("TWD", &["NTD", "新台币"]),
    ("USD", &["$", "US$", "美元", "美金"]),
    ("EUR", &["€", "EURO", "欧元"]),
    ("JPY", &["日元", "日圆"]),
    ("GBP", &["£", "英镑"]),
];

/// Reads the currency of a price; one that nobody knows is told of.
pub(super) fn currency(reader: &mut Reader, table: &Table) -> Option<String> {
    let Placed { value, span } = reader.string(table, "currency")?;
    if is_code(&value) {
        return Some(value);
    }
    let upper = value.trim().to_uppercase();
    let known = OTHER_NAMES.iter().find(|(_, names)| names.contains(&upper.as_str())).map(|(code, _)| *code);
    let near = known.unwrap_or(if is_code(&upper) { &upper } else { "" });
    let choices = OTHER_NAMES.iter().map(|(code, _)| *code).collect::<Vec<_>>().join(", ");
    let finding = Diagnostic::new(UNKNOWN_VALUE, span).with("key", "currency").with("value", value);
    reader.findings.push(finding.with("nearest", near).with("choices", format!("{choices}, …")));
    None
}

fn is_code(value: &str) -> bool {
    value.len() == 3 && CODES.split(' ').any(|code| code == value)
}
