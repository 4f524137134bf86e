//! Numbers with what they count: quantities, durations, fees, telephone numbers -> text.
use super::super::words::{Argument, Phrase, Words};
use super::date::{date, period};
use super::{ISOLATION, Said, said, stated, tied, unknown};
use crate::facts::{
    Date, Decimal, Duration, DurationKind, Fee, PartialDate, Period, Phone, Qualifier, Quantity, Stated, Timed,
};
use crate::locale::Locale;

/// Says a number alone, in the digits of the language.
pub fn value<'w>(words: &'w Words, number: &Decimal) -> Said<'w> {
    words.running("number", &[("number", Argument::Decimal(number.as_str()))])
}

/// Says a number in a row, in the digits of the language.
pub fn number(words: &Words, number: i64) -> Said<'_> {
    words.running("number", &[("number", Argument::Number(number))])
}

/// Says a share of a hundred: "10.29%".
pub fn percent<'w>(words: &'w Words, number: &Decimal) -> Said<'w> {
    counted(words, &Count { set: "count", unit: "percent", number, qualifier: Qualifier::Exact })
}

/// Says a quantity with the day or time of its counting: "over 500 attendances (as of 5 July 2018)".
pub fn quantity<'w>(words: &'w Words, quantity: &Quantity) -> Said<'w> {
    let Quantity { value: number, qualifier, unit, on, period: time } = quantity;
    let mut text = counted(words, &Count { set: "count", unit, number, qualifier: *qualifier })?;
    if let Some(time) = time {
        let time = period(words, time)?;
        text = words.running("quantity-in", &[("quantity", said(&text)), ("period", said(&time))])?;
    }
    if let Some(day) = on {
        let day = date(words, PartialDate::Day(*day))?;
        text = words.running("quantity-on", &[("quantity", said(&text)), ("date", said(&day))])?;
    }
    Ok(text)
}

/// Says how many of how many, both in one unit: "12 of 30 lectures", with the day of the first.
pub fn progress<'w>(words: &'w Words, held: &Quantity, planned: &Quantity) -> Said<'w> {
    let all = Quantity { on: None, period: None, ..planned.clone() };
    let (number, all) = (value(words, &held.value)?, quantity(words, &all)?);
    let text = words.running("progress", &[("held", said(&number)), ("planned", said(&all))])?;
    let Some(day) = held.on else { return Ok(text) };
    let day = date(words, PartialDate::Day(day))?;
    words.running("quantity-on", &[("quantity", said(&text)), ("date", said(&day))])
}

/// Says how many people find room.
pub fn capacity(words: &Words, number: u32) -> Said<'_> {
    let number = Decimal::whole(number);
    counted(words, &Count { set: "count", unit: "person", number: &number, qualifier: Qualifier::Exact })
}

/// Says how many papers are asked for.
pub fn papers(words: &Words, number: usize) -> Said<'_> {
    let number = i64::try_from(number).unwrap_or(i64::MAX);
    words.running("papers", &[("number", Argument::Number(number))]).map(tied)
}

/// Says a duration: "12 working days", "at most 30 minutes".
pub fn duration<'w>(words: &'w Words, duration: &Duration) -> Said<'w> {
    let Duration { value: number, qualifier, unit } = duration;
    counted(words, &Count { set: "unit", unit: unit.as_str(), number, qualifier: *qualifier })
}

/// Says a duration as what it is: "usually 12 working days", "aims at 7 working days".
pub fn duration_as<'w>(words: &'w Words, kind: DurationKind, value: &Duration) -> Said<'w> {
    let text = duration(words, value)?;
    let args = [("duration", said(&text)), ("qualifier", Argument::Text(value.qualifier.as_str()))];
    words.running(&format!("duration-{}", kind.as_str()), &args)
}

/// Says a target in a sentence of an author's, who may not have said that it is one: "7 working days (a target)".
pub fn target_in_text<'w>(words: &'w Words, target: &Duration) -> Said<'w> {
    words.running("target-in-text", &[("duration", said(&duration(words, target)?))])
}

/// Says how long the steps take up to here.
pub fn so_far<'w>(words: &'w Words, sum: &Duration) -> Said<'w> {
    words.running("steps-so-far", &[("duration", said(&duration(words, sum)?))])
}

/// Says how long all steps take.
pub fn in_total<'w>(words: &'w Words, sum: &Duration) -> Said<'w> {
    words.running("steps-in-total", &[("duration", said(&duration(words, sum)?))])
}

/// A number of a unit out of a set of messages, `count` or `unit`.
struct Count<'c> {
    set: &'static str,
    unit: &'c str,
    number: &'c Decimal,
    qualifier: Qualifier,
}

/// The number with its unit, then with its qualifier. Both messages get everything: in some languages the qualifier
/// changes the unit (`يوما عمل`, `أكثر من يومي عمل`), or stands inside of it (`延べ約500人`).
fn counted<'w>(words: &'w Words, count: &Count) -> Said<'w> {
    let Count { set, unit, number, qualifier } = count;
    let args = [("number", Argument::Decimal(number.as_str())), ("qualifier", Argument::Text(qualifier.as_str()))];
    let amount = words.running(&format!("{set}-{unit}"), &args).map(tied)?;
    let args = [args[0], ("amount", said(&amount)), ("of", Argument::Text(set)), ("unit", Argument::Text(unit))];
    words.running(&format!("qualifier-{}", qualifier.as_str()), &args).map(tied)
}

/// Says a price: "free", "400 yuan".
pub fn fee<'w>(words: &'w Words, fee: &Fee) -> Said<'w> {
    let Fee::Amount { amount, currency } = fee else { return words.running("fee-free", &[]) };
    let own = format!("money-{currency}");
    let id = if words.has(&own) { &own } else { "money" };
    let args = [("amount", Argument::Decimal(amount.as_str())), ("currency", Argument::Text(currency))];
    words.running(id, &args).map(tied)
}

/// Says a price, or that it is not known, with the time in which it holds: "400 yuan, until 31 December 2026".
pub fn fee_in<'w>(words: &'w Words, value: &Stated<Fee>, time: &Period) -> Said<'w> {
    in_period(words, stated(words, value, fee)?, time)
}

/// Adds the time in which a value holds: "12 working days, from 1 January 2027"; nothing if it holds at any time.
pub fn in_period<'w>(words: &'w Words, value: Phrase<'w>, time: &Period) -> Said<'w> {
    if time.from.is_none() && time.to.is_none() {
        return Ok(value);
    }
    words.running("value-in-period", &[("value", said(&value)), ("period", said(&period(words, time)?))])
}

/// Says the price of a day with the time in which it holds; see [`Timed::on`] for days on which none does.
pub fn timed_fee<'w>(words: &'w Words, fees: &Timed<Fee>, day: Date) -> Said<'w> {
    match fees.on(day) {
        Some((time, value)) => fee_in(words, value, time),
        None => unknown(words),
    }
}

/// Returns the number of a telephone in groups, in the form of all languages. It is isolated: in right-to-left text the
/// groups would stand in reverse order.
pub fn phone<'p>(number: &Phone, locale: &'p Locale) -> Phrase<'p> {
    tied(Phrase { text: format!("{}{}{}", ISOLATION[0], number.grouped(), ISOLATION[1]), locale })
}

/// Returns the address that a link on a telephone number leads to.
pub fn phone_href(phone: &Phone) -> String {
    format!("tel:{}", phone.number)
}
