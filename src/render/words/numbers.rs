//! Numbers in messages: `NUMBER` and what Fluent writes for a number.
use super::formats::{fault, icu};
use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// The digits that a `f64`, which Fluent keeps numbers in, shows without loss.
const EXACT_DIGITS: usize = 15;

/// Returns a number as Fluent keeps it; `None` if it is none or would be changed by that.
pub(super) fn exact(text: &str) -> Option<FluentValue<'static>> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if !plain || digits.len() > EXACT_DIGITS + usize::from(digits.contains('.')) || Decimal::try_from_str(text).is_err()
    {
        return None;
    }
    text.parse().ok().map(FluentValue::Number)
}

/// `NUMBER($n, type: .., useGrouping: .., minimumFractionDigits: ..)`.
pub(super) fn call<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let [FluentValue::Number(number)] = positional else {
        return fault("`NUMBER` takes a number");
    };
    for (name, value) in named.iter() {
        let known = match (name, value) {
            ("type", FluentValue::String(value)) => matches!(&**value, "cardinal" | "ordinal"),
            ("useGrouping", FluentValue::String(value)) => matches!(&**value, "true" | "false"),
            // More would overflow where Fluent computes the plural form.
            ("minimumFractionDigits", FluentValue::Number(value)) => (0.0..=9.0).contains(&value.value),
            _ => false,
        };
        if !known {
            return fault(&format!("`NUMBER` does not know this `{name}`"));
        }
    }
    let mut number = number.clone();
    number.options.merge(named);
    FluentValue::Number(number)
}

/// Writes a number as the bundle's language does; `None` for other values.
pub(super) fn written(value: &FluentValue, intls: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal = decimal(number)?;
    let formatter = intls.with_try_get::<NumberForm, _, _>((number.options.use_grouping,), Clone::clone).ok()?;
    Some(formatter.0.format(&decimal).to_string())
}

/// Returns a number with the digits that are shown; `None` if it has none, being infinite.
pub(super) fn decimal(number: &FluentNumber) -> Option<Decimal> {
    // Of a whole number with `minimumFractionDigits: 0` Fluent writes `5.`.
    Decimal::try_from_str(number.as_string().trim_end_matches('.')).ok()
}

/// A formatter of numbers, with or without grouping.
#[derive(Clone)]
struct NumberForm(Arc<DecimalFormatter>);

impl Memoizable for NumberForm {
    type Args = (bool,);
    type Error = ();

    fn construct(language: LanguageIdentifier, (grouping,): (bool,)) -> Result<NumberForm, ()> {
        let grouping = if grouping { GroupingStrategy::Auto } else { GroupingStrategy::Never };
        let formatter = DecimalFormatter::try_new((&icu(&language)?).into(), DecimalFormatterOptions::from(grouping));
        formatter.map(|formatter| NumberForm(Arc::new(formatter))).map_err(drop)
    }
}
