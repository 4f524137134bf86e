//! Facts in texts -> what stands there.
use super::fact::{self, phone, plain};
use super::words::{Fault, Phrase, Words};
use crate::facts::{DurationKind, Stated};
use crate::locale::Locale;
use crate::parse::markdown::escape_into;
use crate::resolve::{Sentence, SentencePart, ShownFact, ShownValue};

/// Appends a fact as HTML to a text of `around`, said in the words of that language; what is made up is marked. A number to
/// call leads to the telephone unless the text is a link itself.
pub(super) fn fact_into(
    html: &mut String,
    fact: &ShownFact,
    words: &Words,
    (around, han): (&Locale, &Locale),
    linked: bool,
) -> Result<(), Fault> {
    value_into(html, &fact.value, words, (around, han), linked)?;
    if fact.example {
        let mark = words.running("example-in-text", &[])?;
        super::text::phrase_into(html, (&mark.text, mark.locale), around, han);
    }
    Ok(())
}

/// Appends what a fact states.
pub(super) fn value_into(
    html: &mut String,
    value: &ShownValue,
    words: &Words,
    (around, han): (&Locale, &Locale),
    linked: bool,
) -> Result<(), Fault> {
    match value {
        ShownValue::Phone(number) if linked => {
            html.push_str("<a href=\"");
            escape_into(html, &fact::phone_href(number));
            html.push_str("\">");
            let number = phone(number, words.locale());
            super::text::phrase_into(html, (&number.text, number.locale), around, han);
            html.push_str("</a>");
        }
        ShownValue::Words(phrase) => super::text::phrase_into(html, (&phrase.text, &phrase.locale), around, han),
        ShownValue::Sentence(sentence) => {
            for part in &sentence.parts {
                match part {
                    SentencePart::Words(words) => {
                        super::text::phrase_into(html, (words, &sentence.locale), around, han);
                    }
                    SentencePart::Name(name) => {
                        super::text::phrase_into(html, (&name.text, &name.locale), around, han);
                    }
                    SentencePart::Fact(fact) => fact_into(html, fact, words, (around, han), linked)?,
                }
            }
        }
        value => {
            let said = said(value, words)?;
            super::text::phrase_into(html, (&said.text, said.locale), around, han);
        }
    }
    Ok(())
}

/// Says a sentence as plain text, for attributes, titles and feeds.
pub(super) fn plain_sentence(sentence: &Sentence, words: &Words) -> Result<String, Fault> {
    let mut text = String::new();
    for part in &sentence.parts {
        match part {
            SentencePart::Words(words) => text.push_str(words),
            SentencePart::Name(name) => text.push_str(&name.text),
            SentencePart::Fact(fact) => {
                match &fact.value {
                    ShownValue::Words(phrase) => text.push_str(&phrase.text),
                    ShownValue::Sentence(sentence) => text.push_str(&plain_sentence(sentence, words)?),
                    value => text.push_str(&plain(said(value, words)?).text),
                }
                if fact.example {
                    text.push_str(&plain(words.running("example-in-text", &[])?).text);
                }
            }
        }
    }
    Ok(text)
}

fn said<'w>(value: &ShownValue, words: &'w Words) -> Result<Phrase<'w>, Fault> {
    match value {
        ShownValue::Unknown => fact::unknown(words),
        ShownValue::Date(date) => fact::date(words, *date),
        ShownValue::Moment(day, minute) => fact::moment(words, *day, *minute, None),
        ShownValue::Period(period) => fact::period(words, period),
        ShownValue::Duration(kind, duration, period) => {
            let said = match kind {
                DurationKind::Target => fact::target_in_text(words, duration)?,
                _ => fact::duration(words, duration)?,
            };
            match period {
                Some(period) => fact::in_period(words, said, period),
                None => Ok(said),
            }
        }
        ShownValue::Fee(fee, None) => fact::fee(words, fee),
        ShownValue::Fee(fee, Some(period)) => {
            let stated = Stated { value: Some(fee.clone()), source: None, example: false };
            fact::fee_in(words, &stated, period)
        }
        ShownValue::Phone(number) => Ok(phone(number, words.locale())),
        ShownValue::Quantity(quantity) => fact::quantity(words, quantity),
        ShownValue::Number(number) => fact::value(words, number),
        ShownValue::Words(phrase) => Ok(Phrase { text: phrase.text.to_string(), locale: words.locale() }),
        ShownValue::Sentence(sentence) => Ok(Phrase { text: plain_sentence(sentence, words)?, locale: words.locale() }),
    }
}
