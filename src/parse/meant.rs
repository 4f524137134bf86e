//! A value as it was typed -> the same as TOML and its key take it, where there is no doubt what is meant.
use super::half_width::half_width;
use super::shape::{Shape, shapes_of};
use crate::facts::{Date, Decimal};

/// Words and signs that may stand beside a number and say nothing that its key does not say.
const BESIDE: &[&str] = &[
    "人民币",
    "RMB",
    "CNY",
    "¥",
    "￥",
    "$",
    "€",
    "元整",
    "元",
    "圆",
    "块钱",
    "块",
    "yuan",
    "个工作日",
    "工作日",
    "天",
    "日",
    "days",
    "day",
    "d",
    "份",
    "个",
];

const YES: &[&str] = &["true", "yes", "y", "on", "是", "有", "对", "需要"];
const NO: &[&str] = &["false", "no", "n", "off", "否", "不是", "没有", "无", "不", "不需要"];

/// Returns what was meant by a value where `expected`, as findings name it, is taken.
pub(super) fn meant(expected: &str, typed: &str) -> Option<String> {
    let typed: String = typed.trim().chars().map(|c| half_width(c).unwrap_or(c)).collect();
    let bare = typed.trim_matches(['"', '\'', '“', '”']).trim();
    match expected {
        "boolean" => {
            let word = bare.to_lowercase();
            let is_in = |words: &[&str]| words.contains(&word.as_str());
            (is_in(YES) || is_in(NO)).then(|| is_in(YES).to_string())
        }
        "decimal" => number(bare).map(|number| if number.contains('.') { format!("\"{number}\"") } else { number }),
        "count" | "integer" => number(bare).filter(|number| !number.contains('.')),
        "days" => number(bare).filter(|number| !number.contains('.')).map(|number| format!("\"{number}d\"")),
        "date" => day(bare).map(|day| day.to_string()),
        "partial-date" => date(bare),
        "local-time" => moment(bare).or_else(|| date(bare)),
        "string" => {
            bare.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | '+')).then(|| format!("{bare:?}"))
        }
        _ => None,
    }
}

/// Returns what was meant by a value under a key, whichever table the key stands in.
pub(super) fn meant_under(key: &str, typed: &str) -> Option<String> {
    shapes_of(key).iter().find_map(|shape| meant(expected(shape)?, typed))
}

/// What findings name the values that a shape takes, if it is not words.
pub(super) fn expected(shape: &Shape) -> Option<&'static str> {
    match shape {
        Shape::Boolean => Some("boolean"),
        Shape::Integer => Some("integer"),
        Shape::Count => Some("count"),
        Shape::Decimal => Some("decimal"),
        Shape::Days => Some("days"),
        Shape::Date => Some("date"),
        Shape::PartialDate => Some("partial-date"),
        Shape::Moment => Some("local-time"),
        _ => None,
    }
}

/// `1,400元` -> `1400`; `十二` -> `12`.
fn number(typed: &str) -> Option<String> {
    let mut bare = typed.trim();
    while let Some(rest) = BESIDE.iter().find_map(|word| bare.strip_suffix(word).or_else(|| bare.strip_prefix(word))) {
        bare = rest.trim();
    }
    let (whole, rest) = bare.split_at(bare.find('.').unwrap_or(bare.len()));
    let mut groups = whole.split([',', '，', ' ']);
    let is_grouped = groups.next().is_some_and(|first| (1..4).contains(&first.len())) && groups.all(|it| it.len() == 3);
    let plain = if is_grouped { whole.replace([',', '，', ' '], "") + rest } else { bare.to_owned() };
    let is_number = plain.starts_with(|c: char| c.is_ascii_digit()) && Decimal::parse(&plain).is_some();
    if is_number { Some(plain) } else { chinese(bare).map(|number| number.to_string()) }
}

/// A number below a hundred in Chinese digits.
fn chinese(typed: &str) -> Option<usize> {
    let digit = |text: &str| match text {
        "两" => Some(2),
        _ => ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"].iter().position(|it| *it == text),
    };
    match typed.split_once('十') {
        None => digit(typed),
        Some((tens, ones)) => {
            let tens = if tens.is_empty() { 1 } else { digit(tens)? };
            Some(tens * 10 + if ones.is_empty() { 0 } else { digit(ones)? })
        }
    }
}

/// The numbers of a date that begins with its year: in any other order it can be read in more than one way.
fn parts(typed: &str) -> Option<Vec<&str>> {
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if typed.len() == 8 && is_number(typed) {
        return Some(vec![&typed[..4], &typed[4..6], &typed[6..]]);
    }
    let parts: Vec<&str> =
        typed.split(['年', '月', '日', '号', '-', '/', '.', ' ']).filter(|it| !it.is_empty()).collect();
    let (year, others) = parts.split_first()?;
    let is_date = year.len() == 4 && others.iter().all(|part| part.len() < 3) && others.len() < 3;
    (is_date && parts.iter().all(|part| is_number(part))).then_some(parts)
}

fn day(typed: &str) -> Option<Date> {
    let [year, month, day] = parts(typed)?[..] else { return None };
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

fn date(typed: &str) -> Option<String> {
    match parts(typed)?[..] {
        [year] => Some(format!("\"{year}\"")),
        [year, month] => {
            let month: i8 = month.parse().ok().filter(|month| (1..=12).contains(month))?;
            Some(format!("\"{year}-{month:02}\""))
        }
        _ => day(typed).map(|day| day.to_string()),
    }
}

/// `2026-12-26 下午2点` -> `2026-12-26T14:00:00`.
fn moment(typed: &str) -> Option<String> {
    let end = typed.find(['日', '号', ' ', 'T'])?;
    let (date, time) = (day(&typed[..end])?, typed[end..].trim_start_matches(['日', '号', ' ', 'T']));
    let clock = time.trim_start_matches(|c: char| !c.is_ascii_digit());
    let is_late = match &time[..time.len() - clock.len()] {
        "下午" | "晚上" => true,
        "" | "上午" | "早上" => false,
        _ => return None,
    };
    let clock = clock.trim_end_matches(['分', '整']);
    let (hour, minute) = clock.split_once([':', '点', '时']).unwrap_or((clock, ""));
    let minute: u8 = match minute {
        "" => 0,
        "半" => 30,
        _ => minute.parse().ok().filter(|minute| *minute < 60)?,
    };
    let hour: u8 = hour.parse().ok().filter(|hour| *hour < 24)?;
    let hour = if is_late && hour < 12 { hour + 12 } else { hour };
    Some(format!("{date}T{hour:02}:{minute:02}:00"))
}
