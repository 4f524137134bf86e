//! Plural forms in messages: which of `[one] …`, `[few] …`, `*[other] …` a number gets.
//!
//! `fluent-bundle` 0.16 asks `intl_pluralrules` 7.0, which forgets the `% 100` of rules about `n`: Arabic 103 would be
//! `other` instead of `few`. So Fluent is given the text with a call of ours in each such choice: for
//! `{ $n -> [0] … [one] …` it reads `{ PLURAL(0, $n) -> [0] … [one] …`, and the call returns the name of the form, or
//! the number that has a variant of its own. It may go when `plural_forms_are_those_of_cldr` passes without it.
//!
//! Only the selectors are edited, in the text: what `fluent_syntax::serializer` writes anew is not always the same
//! message, for a text that begins with `[` and has a second line.
use super::formats::icu;
use super::numbers;
use crate::parse::Messages;
use fluent::concurrent::FluentBundle;
use fluent::types::{FluentNumber, FluentNumberType};
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use std::iter;
use std::ops::Range;
use std::slice;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// The plural forms of one language, for the messages of its files.
pub(super) struct Plurals {
    /// What the call is named: a name that no text has, so that no message can be named so or call it.
    name: String,
    cardinal: PluralRules,
    ordinal: PluralRules,
}

impl Plurals {
    /// Returns the forms of a language; one that CLDR does not know has only `other`.
    pub(super) fn new(language: &LanguageIdentifier, files: &[Arc<Messages>]) -> Plurals {
        let locale = icu(language).unwrap_or(icu_locale_core::Locale::UNKNOWN);
        let rules = |of: PluralRuleType| {
            PluralRules::try_new((&locale).into(), of.into()).expect("ICU has rules for the root of all languages")
        };
        let names = iter::successors(Some("PLURAL".to_owned()), |name| Some(format!("{name}_")));
        let name = names.into_iter().find(|name| files.iter().all(|file| !file.text.contains(name)));
        Plurals {
            name: name.expect("a text has an end"),
            cardinal: rules(PluralRuleType::Cardinal),
            ordinal: rules(PluralRuleType::Ordinal),
        }
    }

    /// Reads the messages of a file. What cannot be read is a finding of the parser; the rest is said.
    pub(super) fn read(&self, text: &str) -> FluentResource {
        let read = |text: String| FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        let resource = read(text.to_owned());
        let edits = Choices::of(&resource, &self.name);
        if edits.is_empty() { resource } else { read(edited(text, &edits)) }
    }

    /// Gives a bundle the call that texts read here have.
    pub(super) fn add_to(self: &Arc<Plurals>, bundle: &mut FluentBundle<Arc<FluentResource>>) {
        let plurals = Arc::clone(self);
        let added = bundle.add_function(&self.name, move |positional, named| plurals.choose(positional, named));
        added.expect("no message has this name");
    }

    /// What a choice is made by: of the positional arguments the last, the others being the numbers that have a variant
    /// of their own. What is no number stays as it is.
    fn choose<'a>(&self, positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
        let (value, exact) = positional.split_last().expect("the call is written with an argument");
        if !matches!(value, FluentValue::Number(_)) {
            return value.clone();
        }
        let number = match numbers::call(slice::from_ref(value), named) {
            FluentValue::Number(number) => number,
            fault => return fault,
        };
        let same = |it: &&FluentValue| matches!(it, FluentValue::Number(it) if it.value == number.value);
        match exact.iter().find(same) {
            Some(exact) => exact.clone(),
            None => self.form(&number).map_or(FluentValue::Number(number), FluentValue::from),
        }
    }

    /// The name of a number's form; zeros at its end count. `None` if the number has no digits, being infinite.
    fn form(&self, number: &FluentNumber) -> Option<&'static str> {
        let rules = match number.options.r#type {
            FluentNumberType::Cardinal => &self.cardinal,
            FluentNumberType::Ordinal => &self.ordinal,
        };
        Some(match rules.category_for(&numbers::decimal(number)?) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        })
    }
}

/// A place in a text, and what is to stand there.
type Edit = (Range<usize>, String);

fn edited(text: &str, edits: &[Edit]) -> String {
    let mut edited = String::with_capacity(text.len() + edits.len() * 8);
    let mut done = 0;
    for (place, new) in edits {
        edited.push_str(&text[done..place.start]);
        edited.push_str(new);
        done = place.end;
    }
    edited.push_str(&text[done..]);
    edited
}

/// A walk through messages that finds the choices by number.
struct Choices<'r> {
    text: &'r str,
    name: &'r str,
    /// In the order of the text.
    edits: Vec<Edit>,
}

impl<'r> Choices<'r> {
    fn of(resource: &'r FluentResource, name: &'r str) -> Vec<Edit> {
        let mut choices = Choices { text: resource.source(), name, edits: Vec::new() };
        for entry in resource.entries() {
            let (value, attributes) = match entry {
                Entry::Message(message) => (message.value.as_ref(), &message.attributes),
                Entry::Term(term) => (Some(&term.value), &term.attributes),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
            };
            value.into_iter().for_each(|value| choices.pattern(value));
            attributes.iter().for_each(|attribute| choices.pattern(&attribute.value));
        }
        choices.edits
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                if variants.iter().any(is_for_a_number) {
                    self.selector(selector, variants);
                } else {
                    self.inline(selector);
                }
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, expression: &InlineExpression<&str>) {
        match expression {
            InlineExpression::FunctionReference { arguments, .. }
            | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }

    /// Puts the call round `$n`, or in the place of `NUMBER`, whose options it takes.
    fn selector(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) {
        let exact: String = variants.iter().filter_map(number).map(|number| format!("{number}, ")).collect();
        match selector {
            InlineExpression::VariableReference { id } => {
                let variable = self.place(id.name);
                let sign = variable.start - "$".len();
                self.edits.push((sign..sign, format!("{}({exact}", self.name)));
                self.edits.push((variable.end..variable.end, ")".to_owned()));
            }
            InlineExpression::FunctionReference { id, arguments }
                if id.name == "NUMBER" && arguments.positional.len() == 1 =>
            {
                let name = self.place(id.name);
                let open = self.text[name.end..].find('(').expect("a call has its arguments in parentheses");
                let first = name.end + open + "(".len();
                self.edits.push((name, self.name.to_owned()));
                self.edits.push((first..first, exact));
                self.inline(selector);
            }
            _ => self.inline(selector),
        }
    }

    /// Where a part of the text stands in it. The syntax tree has no places, but its parts are slices of the text.
    fn place(&self, part: &str) -> Range<usize> {
        let start = part.as_ptr().addr() - self.text.as_ptr().addr();
        start..start + part.len()
    }
}

/// Whether a variant is chosen by a number or its form: `*[other]` is not, it is there for all that is left.
fn is_for_a_number(variant: &Variant<&str>) -> bool {
    match variant.key {
        VariantKey::Identifier { name } => !variant.default && PluralCategory::get_for_cldr_string(name).is_some(),
        // Fluent would not find `[0]` for a 0 that is to be written without grouping, or for 0.0.
        VariantKey::NumberLiteral { .. } => true,
    }
}

/// The number that a variant is for.
fn number<'r>(variant: &Variant<&'r str>) -> Option<&'r str> {
    match variant.key {
        VariantKey::NumberLiteral { value } => Some(value),
        VariantKey::Identifier { .. } => None,
    }
}
